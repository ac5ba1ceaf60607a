/**
 * Text as a cell of a CSV file: a spreadsheet program takes what begins with one of these signs for a formula and
 * runs it. An apostrophe before it makes it text; reading takes that apostrophe away again.
 */

const FORMULA = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'+[=+\-@\t\r]/u;

/** By this mark at the beginning of a file a spreadsheet program knows that it is UTF-8. */
export const BOM = '\uFEFF';

export const harmlessCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** @returns exactly what was given to `harmlessCell` */
export const readHarmlessCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Harmless, and between quotes: it may hold anything. */
export const quotedCell = (text: string): string => `"${harmlessCell(text).replaceAll('"', '""')}"`;
