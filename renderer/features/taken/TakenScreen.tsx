/** The heart of the conversation: where one has been, then one card at a time, with search above and the ranking beside it. */
import type { ReactNode } from 'react';
import { StepLayout, useGesprek } from '../../app';
import { Ranking } from './Ranking';
import { TakenWork } from './TakenWork';
import { useCards } from './use-cards';
import { useThemePage } from './use-theme-page';
import { words } from './words';

export default function TakenScreen(): ReactNode {
  const cards = useCards();
  const { gesprek } = useGesprek();
  const page = useThemePage(gesprek, cards.current.soort === 'kaart' && cards.current.wait);
  return (
    <StepLayout
      step="taken"
      title={words.titel}
      lead={<p>{words.lead}</p>}
      nextPrimary={!page.isOpen && (cards.stabiel || cards.current.soort === 'klaar')}
      panelTitle={words.stand.titel}
      panel={gesprek === null ? null : <Ranking antwoorden={gesprek.antwoorden} />}
    >
      {gesprek === null ? null : <TakenWork gesprek={gesprek} cards={cards} page={page} />}
    </StepLayout>
  );
}
