/**
 * Rows in a fixed order, so that a change shows as a changed line and not as a moved one. The build does not
 * mind, so that a row at the end of a file can be tried out; the tests do.
 */
import { fold } from '../../../shared/text/fold';
import type { Sources } from '../read/sources';
import { compare } from '../write/order';
import { fout, type Probleem } from './problem';

type Nodig = Pick<
  Sources,
  | 'taken'
  | 'werkprocestitels'
  | 'eigen-inschatting'
  | 'isco-taken'
  | 'beroep-taken'
  | 'themas'
  | 'verboden-woorden'
  | 'gewone-woorden'
  | 'spelling-goed'
>;

interface Plek {
  readonly bestand: string;
  readonly regel: number;
  readonly sleutel: string;
}

/** Rows that stand after one they should come before. */
export function unsortedRows(s: Nodig): Probleem[] {
  const lijsten: readonly (readonly Plek[])[] = [
    s.taken.map(({ bestand, regel, id }) => ({ bestand, regel, sleutel: id })),
    s.werkprocestitels.map(({ regel, titel }) => ({
      bestand: 'werkprocestitels.csv',
      regel,
      sleutel: fold(titel),
    })),
    s['eigen-inschatting'].map(({ regel, crebo }) => ({
      bestand: 'eigen-inschatting.csv',
      regel,
      sleutel: crebo,
    })),
    s['isco-taken'].map(({ regel, isco }) => ({ bestand: 'isco-taken.csv', regel, sleutel: isco })),
    s['beroep-taken'].map(({ regel, beroep }) => ({
      bestand: 'beroep-taken.csv',
      regel,
      sleutel: fold(beroep),
    })),
    s.themas.map(({ regel, thema }) => ({ bestand: 'themas.csv', regel, sleutel: thema })),
    ...(['verboden-woorden', 'gewone-woorden', 'spelling-goed'] as const).map((lijst) =>
      s[lijst].map(({ regel, woord }) => ({ bestand: `${lijst}.csv`, regel, sleutel: fold(woord) })),
    ),
  ];
  return lijsten.flatMap((rijen) =>
    rijen.flatMap(({ bestand, regel, sleutel }, index) => {
      const vorige = rijen[index - 1];
      if (vorige?.bestand !== bestand || compare(vorige.sleutel, sleutel) <= 0) return [];
      return [fout(bestand, regel, sleutel, `staat niet op volgorde: hoort voor "${vorige.sleutel}"`)];
    }),
  );
}
