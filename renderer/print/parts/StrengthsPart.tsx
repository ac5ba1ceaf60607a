/** What the person can do already, in their own words, in two columns. */
import type { ReactNode } from 'react';
import type { Advies } from '../../../shared/contract/advies-vorm';
import { words } from '../words';
import { Part } from './Part';

export interface StrengthsPartProps {
  readonly advies: Advies;
  readonly most: number;
}

export function StrengthsPart({ advies, most }: StrengthsPartProps): ReactNode {
  const shown = advies.sterk.slice(0, most);
  const more = advies.sterkTotaal - shown.length;
  const w = words.sterk;
  return (
    <Part title={w.kop}>
      {shown.length === 0 ? (
        <p data-regel>{w.leeg}</p>
      ) : (
        <ul className="blad-sterk" data-regel>
          {shown.map(({ zin, metHulp }) => (
            <li key={zin}>
              {zin}
              {metHulp ? ` ${w.hulp}` : ''}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && shown.length > 0 ? <p data-regel>{w.meer(more)}</p> : null}
    </Part>
  );
}
