/** A table as people see it in a spreadsheet or a CSV file: sheets with rows with cells. */

export interface Cell {
  /** As text: a number in full, a date as `jjjj-mm-dd`, without spaces around it. */
  readonly tekst: string;
  /** `fout`: the program that made the file shows an error there. */
  readonly soort: 'tekst' | 'getal' | 'datum' | 'fout';
}

export interface TableRow {
  /** As the program shows it, from 1. */
  readonly nummer: number;
  /** By column, from 0; undefined where a cell is empty. */
  readonly cellen: readonly (Cell | undefined)[];
}

export interface TableSheet {
  /** '' when the file has no sheets. */
  readonly naam: string;
  readonly verborgen: boolean;
  /** Rows with at least one filled cell. Walk them once: every cell counts for the limit of the whole file. */
  readonly rijen: () => AsyncIterable<TableRow>;
}

export interface Table {
  readonly bladen: readonly TableSheet[];
  readonly sluit: () => void;
}

/** Columns further to the right than this are not read. */
export const MAX_COLUMNS = 256;

/** Text of a cell; '' when it is empty or there is no such column. */
export function textAt(row: TableRow, column: number | undefined): string {
  return column === undefined ? '' : (row.cellen[column]?.tekst ?? '');
}

/** The texts of a row, by column. */
export function textsOf(row: TableRow): readonly string[] {
  return Array.from(row.cellen, (cell) => cell?.tekst ?? '');
}
