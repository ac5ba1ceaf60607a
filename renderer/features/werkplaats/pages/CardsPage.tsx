/** One card at a time: a picture, a sentence, four answers. After enough cards one chooses: on, or some more. */
import type { ReactNode } from 'react';
import type { Niveau } from '../../../../shared/domain/antwoord';
import type { Gesprek } from '../../../../shared/domain/gesprek';
import type { TaakId } from '../../../../shared/domain/ids';
import { useCall, useCore, useGesprek } from '../../../app';
import { cardsDone, isEnough } from '../flow';
import { useFlow } from '../flow-context';
import { Failed } from '../page/Failed';
import { Page } from '../page/Page';
import { Say } from '../texts/Say';
import { Card } from './cards/Card';
import { CardProgress } from './cards/CardProgress';
import { EnoughPage } from './EnoughPage';

export function CardsPage({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { store } = useCore();
  const { wijzig, undo } = useGesprek();
  const { go, target } = useFlow();
  const { antwoorden, overgeslagen } = gesprek;
  const next = useCall('taken.volgende', { antwoorden, overgeslagen, filter: {} });
  const back = (): void => {
    const last = store.get().undo.at(-1);
    if (last === undefined || last.soort === 'themas' || !undo()) go('themas');
  };

  if (next.error !== undefined) return <Failed onRetry={next.retry} />;
  const done = cardsDone(gesprek);
  const taak = next.data?.taak;
  const noneLeft = next.data !== undefined && !next.stale && taak === undefined;
  const sure = !next.stale && next.data?.stabiel === true;
  if (noneLeft || isEnough(done, target, sure)) {
    return <EnoughPage done={done} moreLeft={!noneLeft} onBack={back} />;
  }

  const answer = (id: TaakId, niveau: Niveau | null): void => {
    // The card in sight was answered already; the next one is on its way.
    if (next.stale) return;
    void wijzig(
      niveau === null ? { soort: 'taak-overslaan', taak: id } : { soort: 'taak', taak: id, niveau },
    );
  };
  return (
    <Page
      id="kaarten"
      step={3}
      title={<Say text="scherm.kaart.titel" />}
      progress={<CardProgress done={done} target={target} />}
      onBack={back}
      backText={done === 0 ? 'scherm.terug' : 'scherm.kaart.vorige'}
    >
      {taak === undefined ? null : (
        <Card
          taak={taak}
          wait={next.stale}
          onAnswer={(niveau) => {
            answer(taak.id, niveau);
          }}
        />
      )}
    </Page>
  );
}
