/** Says of one cell why its row is not used, with the place as people find it. */
import type { Bronbestand, Leeshulp } from '../types';
import { textAt, type TableRow } from './types';

const MAX_VALUE = 80;

export interface Where {
  readonly bestand: Bronbestand;
  readonly hulp: Leeshulp;
  /** Name of the sheet; '' when the file has none. */
  readonly blad: string;
}

/** @param column place of the cell; undefined when the file has no such column */
export function refuse(
  { bestand, hulp, blad }: Where,
  row: TableRow,
  {
    column,
    veld,
    reden,
  }: { readonly column: number | undefined; readonly veld: string; readonly reden: string },
): void {
  hulp.weiger({
    plek: { bestand: bestand.naam, ...(blad === '' ? {} : { blad }), rij: row.nummer },
    veld,
    waarde: textAt(row, column).slice(0, MAX_VALUE),
    reden,
  });
}
