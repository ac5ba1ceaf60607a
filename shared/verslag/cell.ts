/** Rows of a table, before and after small groups are hidden. */

/** The smallest group that is shown. */
export const MIN_GROEP = 5;

/** How many people a row is about: 1 or more. */
export interface Row {
  readonly waarde: string;
  readonly aantal: number;
}

/** `aantal` is null where it is hidden. */
export interface ShownRow {
  readonly waarde: string;
  readonly aantal: number | null;
}

export interface ShownTable {
  /** In the order of the rows that were given. */
  readonly rijen: readonly ShownRow[];
  /** Something is hidden: figures, or even the names of the rows. */
  readonly verborgen: boolean;
}

/** Not even which rows there are: they would tell too much. */
export const ALL_HIDDEN: ShownTable = { rijen: [], verborgen: true };

export function total(rows: readonly Row[]): number {
  return rows.reduce((sum, { aantal }) => sum + aantal, 0);
}

/** Of a table of which no figure can be shown the names are not shown either. */
export function withHidden(rows: readonly Row[], hidden: ReadonlySet<Row>): ShownTable {
  if (rows.length > 0 && hidden.size === rows.length) return ALL_HIDDEN;
  return {
    rijen: rows.map((row) => ({ waarde: row.waarde, aantal: hidden.has(row) ? null : row.aantal })),
    verborgen: hidden.size > 0,
  };
}
