/** What the calculator says: at most how much, every step of the sum in words, and where the figures are written. */
import type { ReactNode } from 'react';
import type { BerekenUitkomst } from '../../../shared/contract/bereken-vorm';
import { Certainty, Source } from '../regels';
import { staatWoord } from '../regels/words';
import { words } from './calculator-words';

export interface CalculatorResultProps {
  readonly uitkomst: BerekenUitkomst;
  /** A number on the form can not be read, and is left out of the sum. */
  readonly wrong: boolean;
}

export function CalculatorResult({ uitkomst, wrong }: CalculatorResultProps): ReactNode {
  const { tekst, stappen, zekerheid, bron } = uitkomst;
  return (
    <div className="stack rekenen-uitkomst">
      <h3 className="kop">{words.uitkomst}</h3>
      <div role="status" className="stack-small">
        {wrong ? <p className="strong">{words.nietMee}</p> : null}
        <p className="kandidaat">{tekst}</p>
      </div>
      <div className="stack-small">
        <h4 className="strong">{words.stappen}</h4>
        <ol className="stack-small">
          {stappen.map(({ id, tekst: stap, staat, bron: eigen }) => (
            <li key={id}>
              {staat === undefined ? null : <span className="strong">{staatWoord[staat]}. </span>}
              {stap}
              {eigen === undefined ? null : <Source bron={eigen} />}
            </li>
          ))}
        </ol>
      </div>
      <Certainty zekerheid={zekerheid} />
      <Source bron={bron} />
    </div>
  );
}
