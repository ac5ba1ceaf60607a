/** The first rows of every sheet of a workbook, by which the kind of list is recognised. */
import type { Begin } from '../types';
import { textsOf } from '../table/types';
import { openXlsx } from './open-xlsx';

const ROWS = 40;
const silent = { adem: () => Promise.resolve(), opmerking: () => undefined, voortgang: () => undefined };

/**
 * Hidden sheets are among them, so that an importer can say that they are hidden.
 * @throws EngineError `onleesbaar-bestand` when it is no workbook, or one that the app will not open
 */
export async function leesBladen(pad: string): Promise<Begin['bladen']> {
  const table = await openXlsx(pad, silent);
  try {
    const bladen: { naam: string; rijen: (readonly string[])[] }[] = [];
    for (const blad of table.bladen) {
      const rijen: (readonly string[])[] = [];
      for await (const row of blad.rijen()) {
        rijen.push(textsOf(row));
        if (rijen.length === ROWS) break;
      }
      bladen.push({ naam: blad.naam, rijen });
    }
    return bladen;
  } finally {
    table.sluit();
  }
}

/** Whether a ZIP with these names is a workbook of Excel. */
export function isXlsx(zipNamen: readonly string[]): boolean {
  return (
    zipNamen.includes('[Content_Types].xml') && zipNamen.some((naam) => /^xl\/|^\/?xl\/workbook/u.test(naam))
  );
}
