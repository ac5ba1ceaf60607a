/**
 * Finds the row with the names of the columns. Official lists have titles above it, other names each few years, and
 * columns in another order; a name counts whatever its case, accents and spaces.
 */
import { fold } from '../../../../shared/text/fold';

/** For each column that an importer wants: the names that it goes by, folded; `…` at the end means "begins with". */
export type ColumnNames<K extends string> = Readonly<Record<K, readonly string[]>>;

/** Where the columns are, by place from 0; a name that occurs twice has two places. */
export type Columns<K extends string> = Readonly<Record<K, readonly number[]>>;

/** No header is expected further down than this many filled rows. */
export const HEADER_WITHIN = 30;

/** @returns undefined when this row is no header: it lacks one of `required` */
export function readHeader<K extends string>(
  cells: readonly string[],
  names: ColumnNames<K>,
  required: readonly NoInfer<K>[],
): Columns<K> | undefined {
  const folded = cells.map(fold);
  const keys = Object.keys(names) as K[];
  const columns = Object.fromEntries(
    keys.map((key) => [key, folded.flatMap((cell, place) => (goesBy(cell, names[key]) ? [place] : []))]),
  ) as Record<K, number[]>;
  return required.every((key) => columns[key].length > 0) ? columns : undefined;
}

/** Whether one of the first rows is such a header. */
export function hasHeader<K extends string>(
  rows: readonly (readonly string[])[],
  names: ColumnNames<K>,
  required: readonly NoInfer<K>[],
): boolean {
  return rows.slice(0, HEADER_WITHIN).some((cells) => readHeader(cells, names, required) !== undefined);
}

function goesBy(cell: string, names: readonly string[]): boolean {
  return names.some((name) => (name.endsWith('…') ? cell.startsWith(name.slice(0, -1)) : cell === name));
}
