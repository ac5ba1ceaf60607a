/** Places in a sheet: `C12` is column 2 (from 0), row 12 (from 1). */

export const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const LETTERS = 26;
const BEFORE_A = 64;

export interface Place {
  readonly kolom: number;
  readonly rij: number;
}

/** @returns undefined when it is no place in a sheet */
export function placeOf(reference: string): Place | undefined {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(reference);
  if (!found) return undefined;
  const [, letters = '', digits = ''] = found;
  let kolom = -1;
  for (const letter of letters) kolom = (kolom + 1) * LETTERS + letter.charCodeAt(0) - BEFORE_A - 1;
  const rij = Number(digits);
  return kolom < MAX_COLUMN && rij <= MAX_ROW ? { kolom, rij } : undefined;
}

/** How many rows a range such as `A1:C3` covers; 0 when it is no range. */
export function rowsIn(range: string): number {
  const [from, to] = range.split(':').map(placeOf);
  return from && to ? to.rij - from.rij + 1 : 0;
}
