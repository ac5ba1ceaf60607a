/** Opens an Excel workbook as a table whose rows are read one by one from the ZIP. */
import type { Leeshulp } from '../types';
import { CellBudget } from '../table/budget';
import type { Table, TableRow, TableSheet } from '../table/types';
import { WORKBOOK_LIMITS } from '../zip/limits';
import { openZip, type Zip } from '../zip/open-zip';
import type { CellContext } from './cell-value';
import { findParts, type SheetPart } from './parts';
import { remarkOn } from './remarks';
import { SheetFeed } from './sheet-feed';
import { readStrings } from './strings';
import { readDateStyles } from './styles';

type Help = Pick<Leeshulp, 'adem' | 'opmerking' | 'voortgang'>;

/** Let others go first after so many unpacked bytes. */
const BREATH = 128 * 1024;

/** @throws EngineError `onleesbaar-bestand` in Dutch; the table must be closed by whoever opened it */
export async function openXlsx(pad: string, help: Help): Promise<Table> {
  const zip = await openZip(pad, WORKBOOK_LIMITS);
  try {
    const parts = await findParts(zip);
    const strings = parts.strings === undefined ? [] : await readStrings(breathing(zip, parts.strings, help));
    const isDateStyle =
      parts.styles === undefined ? () => false : await readDateStyles(breathing(zip, parts.styles, help));
    const context: CellContext = { strings, isDateStyle, vanaf1904: parts.vanaf1904 };
    const budget = new CellBudget();
    const bladen = parts.bladen.map((part) => sheetOf(zip, part, { context, budget, help }));
    return { bladen, sluit: zip.sluit };
  } catch (error) {
    zip.sluit();
    throw error;
  }
}

interface Around {
  readonly context: CellContext;
  readonly budget: CellBudget;
  readonly help: Help;
}

function sheetOf(zip: Zip, part: SheetPart, { context, budget, help }: Around): TableSheet {
  return {
    naam: part.naam,
    verborgen: part.verborgen,
    rijen: async function* (): AsyncGenerator<TableRow, void, undefined> {
      const feed = new SheetFeed(part.naam, context, budget);
      for await (const bytes of breathing(zip, part.part, help)) yield* feed.write(bytes);
      yield* feed.end();
      remarkOn(part.naam, feed.counts, help.opmerking);
    },
  };
}

/** The bytes of a part, with room for other work and progress in between. */
async function* breathing(zip: Zip, part: string, help: Help): AsyncGenerator<Uint8Array, void, undefined> {
  const totaal = zip.grootte(part) ?? 0;
  let done = 0;
  let breathed = 0;
  for await (const bytes of zip.lees(part)) {
    yield bytes;
    done += bytes.length;
    if (done - breathed < BREATH) continue;
    breathed = done;
    help.voortgang(done, totaal);
    await help.adem();
  }
}
