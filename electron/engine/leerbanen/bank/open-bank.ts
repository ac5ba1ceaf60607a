/** Opens a database of leerbanen, after a look at whether it is one. */
import { readFile } from 'node:fs/promises';
import { EngineError } from '../../engine-error';
import { APPLICATION_ID, DELEN, VERSION, type Deel } from './schema';
import { SqlBank } from './sql-bank';

export interface DeelKort {
  /** Name of the file that it came from, for people. */
  readonly bestand: string;
  /** Leerbanen, or erkenningen. */
  readonly aantal: number;
  /** Whether any of them is invented. */
  readonly voorbeeld: boolean;
  /** Day on which the user loaded it, `jjjj-mm-dd`; '' for what the app brings itself. */
  readonly geladen: string;
}

/** An open database, with the parts that it holds. */
export interface LeerbanenBank {
  readonly sql: SqlBank;
  readonly delen: Readonly<Partial<Record<Deel, DeelKort>>>;
}

/**
 * @param path of a database that an importer made; it is read in whole and not written to
 * @throws EngineError `gegevens-beschadigd` when it can not be read, or is of another form
 */
export async function openLeerbanenFile(path: string): Promise<LeerbanenBank> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw damaged(`Het bestand met leerbanen is niet te openen. (${String(error)})`);
  }
  const sql = await SqlBank.open(bytes);
  try {
    return describeBank(sql);
  } catch (error) {
    sql.close();
    if (error instanceof EngineError) throw error;
    throw damagedBank(error);
  }
}

/** @throws EngineError when the database is not of this form, or the error of sql.js when it is damaged */
export function describeBank(sql: SqlBank): LeerbanenBank {
  const [id] = sql.all('PRAGMA application_id')[0] ?? [];
  const [version] = sql.all('PRAGMA user_version')[0] ?? [];
  if (id !== APPLICATION_ID || version !== VERSION) {
    throw damaged('Het bestand met leerbanen is van een andere versie van de app.');
  }
  const rows = sql.all('SELECT naam, bestand, aantal, voorbeeld, geladen FROM deel');
  const found = DELEN.flatMap((deel): [Deel, DeelKort][] =>
    rows
      .filter(([naam]) => naam === deel)
      .map(([, bestand, aantal, voorbeeld, geladen]) => [
        deel,
        {
          bestand: String(bestand),
          aantal: Number(aantal),
          voorbeeld: voorbeeld === 1,
          geladen: String(geladen),
        },
      ]),
  );
  return { sql, delen: Object.fromEntries(found) };
}

/** @param error what SQLite said */
export function damagedBank(error: unknown): EngineError {
  return damaged(`Het bestand met leerbanen is beschadigd. (${String(error)})`);
}

function damaged(detail: string): EngineError {
  return new EngineError('gegevens-beschadigd', { detail });
}
