/** The answers that the group of a werkproces rests on, one sentence each. */
import type { ReactNode } from 'react';
import type { BijdrageVorm, GrondVorm } from '../../../shared/contract/antwoorden-vorm';
import { niveauWoord, words } from './words';

export function Evidence({ deel }: { readonly deel: BijdrageVorm }): ReactNode {
  return (
    <div>
      <p className="strong">{words.deel.waarop}</p>
      {deel.gronden.length === 0 ? (
        <p>{words.deel.geenGrond}</p>
      ) : (
        <ul className="gronden">
          {deel.gronden.map((grond) => (
            <li key={`${grond.soort} ${grond.tekst}`}>{sentence(grond)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentence({ soort, tekst, sterkte, niveau }: GrondVorm): string {
  if (soort === 'werkproces') return words.deel.zelf(niveauWoord[niveau]);
  const bare = tekst.replace(/\.$/u, '');
  return sterkte === 'deel'
    ? words.deel.kaartDeel(bare, niveauWoord[niveau])
    : words.deel.kaart(bare, niveauWoord[niveau]);
}
