/** Walks through the sheets of a file and the rows of a sheet, the same for every kind of list. */
import type { Bronbestand, Leeshulp } from '../types';
import { HEADER_WITHIN } from './header';
import { openTable } from './open-table';
import type { Where } from './refuse';
import { textsOf, type TableRow, type TableSheet } from './types';

/** @returns whether it was a sheet of this kind */
type SheetReader = (sheet: TableSheet, where: Where) => Promise<boolean>;

/**
 * What nobody sees is not loaded: hidden sheets are left out, with a remark.
 * @returns 'gelezen', or why there was no list: only hidden sheets hold something, or nothing does
 * @throws EngineError `onleesbaar-bestand`
 */
export async function walkSheets(
  bestand: Bronbestand,
  hulp: Leeshulp,
  read: SheetReader,
): Promise<'gelezen' | 'verborgen' | 'geen'> {
  const table = await openTable(bestand, hulp);
  let lists = 0;
  try {
    for (const sheet of table.bladen) {
      if (sheet.verborgen) {
        hulp.opmerking(
          `Werkblad "${sheet.naam}" is verborgen. De app heeft het niet gelezen. Maak het zichtbaar als het mee moet.`,
        );
      } else if (await read(sheet, { bestand, hulp, blad: sheet.naam })) lists += 1;
      else if (sheet.naam !== '') {
        hulp.opmerking(
          `Werkblad "${sheet.naam}" is geen lijst die de app kent. De app heeft het niet gelezen.`,
        );
      }
    }
  } finally {
    table.sluit();
  }
  if (lists > 0) return 'gelezen';
  return table.bladen.some(({ verborgen }) => verborgen) ? 'verborgen' : 'geen';
}

interface RowReader<C> {
  /** @returns where the columns are, when these are the texts of a header */
  readonly header: (texts: readonly string[]) => C | undefined;
  /** Gets the rows above the header and the header itself. */
  readonly above?: (row: TableRow) => void;
  readonly row: (row: TableRow, columns: C) => void;
}

/** A header that is repeated further down is passed over. @returns false when the first rows have no header */
export async function walkRows<C>(
  sheet: TableSheet,
  { header, above, row: read }: RowReader<C>,
): Promise<boolean> {
  let columns: C | undefined;
  let seen = 0;
  for await (const row of sheet.rijen()) {
    const found = header(textsOf(row));
    if (columns && !found) {
      read(row, columns);
      continue;
    }
    columns ??= found;
    above?.(row);
    seen += 1;
    if (!columns && seen > HEADER_WITHIN) return false;
  }
  return columns !== undefined;
}
