/** One table on paper, with at most so many rows. */
import type { ReactNode } from 'react';
import type { VerslagTabel } from '../../../shared/contract/verslag-vorm';
import { TABEL_TITEL, valueInWords } from '../../../shared/verslag/words';
import { getal } from '../../i18n/format';
import { shorten } from '../shorten';
import { cutRows } from './cut-rows';
import { words } from './words';

/** A row takes two lines at most. */
const MOST_CHARACTERS = 80;

export interface PaperTableProps {
  readonly tabel: VerslagTabel;
  readonly most: number;
}

export function PaperTable({ tabel, most }: PaperTableProps): ReactNode {
  const { soort, verborgen, tenMinste, meervoudig } = tabel;
  const rijen = cutRows(tabel.rijen, most);
  const left = tabel.rijen.length - rijen.length;
  return (
    <section className="verslag-deel">
      <h2>{TABEL_TITEL[soort]}</h2>
      {rijen.length === 0 ? (
        <p>{verborgen ? words.verborgen : words.niets}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.wat}</th>
              <th scope="col">{tenMinste ? words.tenMinste : words.mensen}</th>
            </tr>
          </thead>
          <tbody>
            {rijen.map(({ waarde, aantal }) => (
              <tr key={waarde}>
                <th scope="row">{shorten(valueInWords(soort, waarde), MOST_CHARACTERS)}</th>
                <td>{aantal === null ? words.verborgenCel : getal(aantal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 ? <p>{words.meer(left)}</p> : null}
      {meervoudig && rijen.length > 0 ? <p>{words.meervoudig}</p> : null}
    </section>
  );
}
