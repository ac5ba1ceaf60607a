/** The report of an event, a region or a period. */
import { useState, type ReactNode } from 'react';
import type { EvenementOverzicht } from '../../../shared/contract/evenement-vorm';
import type { VerslagKeuze } from '../../../shared/contract/verslag-vorm';
import { CallView, StepLayout, useCall } from '../../app';
import { EmptyState, TextLink } from '../../ui';
import { choiceMemory } from '../../print/verslag/choice';
import { ChooseReport } from './ChooseReport';
import { ReportOutput } from './ReportOutput';
import { ReportView } from './ReportView';
import { words } from './words';
import './verslag.css';

export default function VerslagScreen(): ReactNode {
  const lijst = useCall('evenement.lijst', {});
  return (
    <StepLayout title={words.titel} wide backTo="/evenement" lead={<p>{words.lead}</p>}>
      <CallView call={lijst}>{(overzicht) => <Report overzicht={overzicht} />}</CallView>
    </StepLayout>
  );
}

function Report({ overzicht }: { readonly overzicht: EvenementOverzicht }): ReactNode {
  const evenementen = overzicht.evenementen.map(({ evenement }) => evenement);
  const [chosen, setChosen] = useState(choiceMemory.get);
  const keuze = stillThere(chosen, overzicht) ?? firstChoice(overzicht);
  const verslag = useCall('verslag.maak', keuze === undefined ? null : { keuze });
  const change = (next: VerslagKeuze): void => {
    choiceMemory.set(next);
    setChosen(next);
  };
  if (keuze !== undefined) choiceMemory.set(keuze);
  return (
    <>
      <ChooseReport evenementen={evenementen} keuze={keuze} onChange={change} />
      {keuze === undefined ? (
        <EmptyState
          title={words.leeg.titel}
          action={
            <TextLink to="/evenement" variant="primary">
              {words.leeg.knop}
            </TextLink>
          }
        >
          {words.leeg.uitleg}
        </EmptyState>
      ) : (
        <>
          <ReportOutput key={JSON.stringify(keuze)} keuze={keuze} />
          <CallView call={verslag} loading={words.laden}>
            {(data) => <ReportView verslag={data} />}
          </CallView>
        </>
      )}
    </>
  );
}

/** An event can be erased meanwhile. */
function stillThere(
  keuze: VerslagKeuze | undefined,
  { evenementen }: EvenementOverzicht,
): VerslagKeuze | undefined {
  if (keuze?.soort !== 'evenement') return keuze;
  return evenementen.some(({ evenement }) => evenement.id === keuze.id) ? keuze : undefined;
}

/** The event at hand, or else the latest. */
function firstChoice({ evenementen, huidig }: EvenementOverzicht): VerslagKeuze | undefined {
  const id = huidig ?? evenementen[0]?.evenement.id;
  return id === undefined ? undefined : { soort: 'evenement', id };
}
