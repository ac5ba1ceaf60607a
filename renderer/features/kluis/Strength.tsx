/** How strong a passphrase is: blocks, a word, what a guess costs, and what would make it better. */
import type { ReactNode } from 'react';
import type { Sterkte } from '../../../shared/contract/kluis-vorm';
import { StrengthBar } from '../../ui';
import { guesses } from './guesses';
import { words } from './words';

/** The highest score there is. */
const MOST = 4;

export function Strength({ sterkte }: { readonly sterkte: Sterkte }): ReactNode {
  const w = words.sterkte;
  const score = sterkte.genoeg ? sterkte.score : Math.min(sterkte.score, 2);
  return (
    <div className="stack-small">
      <StrengthBar score={score}>{w.kop(w.namen[score] ?? '')}</StrengthBar>
      <p className="soft">
        {w.raden(guesses(sterkte.raadLog10))}
        {sterkte.genoeg && sterkte.score < MOST ? ` ${w.sterker}` : null}
      </p>
      {sterkte.genoeg || sterkte.tips.length === 0 ? null : (
        <ul className="way-points">
          {sterkte.tips.map((tip) => (
            <li key={tip}>{w.tips[tip]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
