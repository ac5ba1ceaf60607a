/**
 * The A4 is folded once, across the middle. A row that would lie under the fold moves down to below it.
 * Pure geometry; the page is measured elsewhere.
 */

/** Millimetres from the top of the sheet. */
export interface Row {
  readonly top: number;
  readonly bottom: number;
  /** Number of the first of the headings right above it, or its own number. */
  readonly group: number;
}

export const SHEET_MM = { width: 210, height: 297 } as const;
export const FOLD_MM = SHEET_MM.height / 2;
/** Free space on both sides of the fold. */
const CLEAR_MM = 1;

/** `groep`: the headings above the row move along. `rij`: only the row, when there is no room for that. */
export type FoldMode = 'groep' | 'rij';

/**
 * @param rows from top to bottom
 * @returns which row must move and by how many millimetres; undefined when none lies under the fold
 */
export function underFold(
  rows: readonly Row[],
  mode: FoldMode,
): { readonly row: number; readonly mm: number } | undefined {
  const index = rows.findIndex(({ top, bottom }) => top < FOLD_MM + CLEAR_MM && bottom > FOLD_MM - CLEAR_MM);
  const crossing = rows[index];
  if (crossing === undefined) return undefined;
  const row = mode === 'groep' ? crossing.group : index;
  const first = rows[row] ?? crossing;
  return { row, mm: FOLD_MM + CLEAR_MM - first.top };
}
