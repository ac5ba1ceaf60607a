/**
 * Leerbanen and erkenningen: JSON in the shapes of Stagemarkt (search item, detail and organisation), or the app's own
 * CSV (FORMAT.md). Both kinds end in one form of database, and one file may hold both.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newestDay } from '../../leerbanen/bank/newest-day';
import type { Begin, Bronbestand, Importer, Lading, Leeshulp } from '../types';
import { readCsv } from './csv/read-csv';
import { readJson } from './json/read-json';
import { readFileInto, type Hulp, type Ingelezen } from './read-file';
import { isErkenningen, isJson, isLeerbanen } from './recognise';
import { firstText } from './first-text';

type Soort = 'leerbanen' | 'erkenningen';
const NAME = 'leerbanen.sqlite';

export const leerbanenImporter = importer('leerbanen', isLeerbanen);
export const erkenningenImporter = importer('erkenningen', isErkenningen);

function importer(soort: Soort, herkent: (begin: Begin) => boolean): Importer {
  return { soort, herkent, lees: (bestand, hulp) => lees(soort, bestand, hulp) };
}

/**
 * Reads a file of either kind into an open database.
 * @throws EngineError `onleesbaar-bestand` when nothing in it can be used, `geannuleerd` when cancelled
 */
export async function leesLeerbanen(bestand: Bronbestand, hulp: Hulp): Promise<Ingelezen> {
  const json = isJson({ tekst: await firstText(bestand) });
  return readFileInto(bestand, hulp, json ? readJson : readCsv);
}

async function lees(soort: Soort, bestand: Bronbestand, hulp: Leeshulp): Promise<Lading> {
  const { bank, gelezen, aantallen } = await leesLeerbanen(bestand, hulp);
  try {
    await hulp.adem();
    const databank = join(hulp.map, NAME);
    await writeFile(databank, bank.sql.bytes(), { mode: 0o600 });
    hulp.voortgang(bestand.grootte, bestand.grootte);
    await hulp.adem();
    const { leerbanen, erkenningen } = bank.delen;
    const other = soort === 'leerbanen' ? 'erkenningen' : 'leerbanen';
    return {
      soort: bank.delen[soort] ? soort : other,
      editie: leerbanen ? newestDay(bank.sql) : '',
      databank,
      voorbeeld: (leerbanen?.voorbeeld ?? false) || (erkenningen?.voorbeeld ?? false),
      aantallen,
      gelezen,
    };
  } finally {
    bank.sql.close();
  }
}
