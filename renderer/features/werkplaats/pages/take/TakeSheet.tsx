/** The sheet on paper: in the language of the candidate with the Dutch beside it. It is on paper only. */
import type { ReactNode } from 'react';
import type { RichtingVorm } from '../../../../../shared/contract/antwoorden-vorm';
import type { Gesprek } from '../../../../../shared/domain/gesprek';
import { useCall } from '../../../../app';
import { QrCode } from '../../../../ui';
import { Say } from '../../texts/Say';
import { useTexts } from '../../texts/texts-context';
import { Counts } from '../richtingen/Counts';
import { Honest } from '../richtingen/Honest';
import { takeText } from '../take-text';

/** As many as fit beside three richtingen. */
const SHOWN = 8;

export interface TakeSheetProps {
  readonly gesprek: Gesprek;
  readonly richtingen: readonly RichtingVorm[];
}

export function TakeSheet({ gesprek, richtingen }: TakeSheetProps): ReactNode {
  const { say } = useTexts();
  const ids = gesprek.antwoorden.taken
    .filter(({ niveau }) => niveau === 'zelfstandig')
    .slice(0, SHOWN)
    .map(({ taak }) => taak);
  const taken = useCall('taken.toon', { ids }).data ?? [];
  if (richtingen.length === 0) return null;
  return (
    <section className="wp-sheet" aria-label={say('scherm.blad.titel').text}>
      <header className="wp-sheet-head">
        <h1>
          <Say text="scherm.blad.titel" />
        </h1>
        <p>
          <Say text="scherm.blad.nummer" /> <strong dir="ltr">{gesprek.code}</strong>
        </p>
      </header>
      <ul>
        {richtingen.map((richting) => (
          <li key={richting.crebo}>
            <h2 lang="nl" dir="ltr">
              {richting.naam}, mbo {richting.niveau}, crebo {richting.crebo}
            </h2>
            <Honest richting={richting} />
            <Counts counts={richting} />
          </li>
        ))}
      </ul>
      {taken.length === 0 ? null : (
        <>
          <h2>
            <Say text="scherm.blad.kunt" />
          </h2>
          <ul className="wp-sheet-strong">
            {taken.map(({ id, zin }) => (
              <li key={id}>
                <Say text={`taak.${id}.zin`} plain={zin} />
              </li>
            ))}
          </ul>
        </>
      )}
      <footer className="wp-sheet-foot">
        <QrCode text={takeText(gesprek.code, richtingen)} label={say('scherm.mee.qr').text} size="38mm" />
        <div>
          <p>
            <Say text="scherm.blad.adviseur" />
          </p>
          <p>
            <Say text="scherm.blad.geen-document" />
          </p>
        </div>
      </footer>
    </section>
  );
}
