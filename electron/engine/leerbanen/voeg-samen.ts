/**
 * Makes the leerbanen.sqlite of a new edition: who loads new leerbanen keeps the erkenningen that were in use, and the
 * other way round. On the way it counts what the load changes.
 */
import { writeFile } from 'node:fs/promises';
import type { Verschil } from '../../../shared/contract/inlezen-vorm';
import { EngineError } from '../engine-error';
import type { LeerbanenPort } from '../inlezen/leerbanen-port';
import { copyLeerbanen } from './bank/copy-leerbanen';
import { damagedBank, openLeerbanenFile, type LeerbanenBank } from './bank/open-bank';
import type { Deel } from './bank/schema';
import type { SqlBank } from './bank/sql-bank';
import { compareErkenningen } from './verschil/compare-erkenningen';
import { compareLeerbanen } from './verschil/compare-leerbanen';
import { compareLeerbedrijven } from './verschil/compare-leerbedrijven';
import { Pace } from './verschil/pace';

/**
 * As LeerbanenPort tells. Counted are the ids of the source, of the parts that `nieuw` holds: leerbanen by their id,
 * leerbedrijven by theirs (or name and place), erkenningen by leerbedrijf and crebo. Both files stay as they are.
 * @throws EngineError `gegevens-beschadigd` when one of them can not be read, `geannuleerd`
 */
export const voegSamen: LeerbanenPort['voegSamen'] = async ({ huidig, nieuw, doel, vandaag, hulp }) => {
  const pace = new Pace(hulp);
  const open: LeerbanenBank[] = [];
  const openFile = async (path: string): Promise<LeerbanenBank> => {
    const bank = await openLeerbanenFile(path);
    open.push(bank);
    await pace.opened();
    return bank;
  };
  try {
    const fresh = await openFile(nieuw);
    const inUse = huidig === undefined ? undefined : await openFile(huidig);
    pace.expect(expectedRows(fresh, inUse));
    const { verschillen, bytes } = await combine(fresh, inUse, vandaag, pace).catch(asDamaged);
    await pace.breathe();
    await writeFile(doel, bytes, { flag: 'wx', mode: 0o600 });
    pace.done();
    return verschillen;
  } finally {
    for (const { sql } of open) sql.close();
  }
};

/** Writing a file takes about as long as looking at so many rows. */
const WRITING = 100_000;

function expectedRows(nieuw: LeerbanenBank, inUse: LeerbanenBank | undefined): number {
  const rows = (bank: LeerbanenBank | undefined, deel: Deel): number => {
    const { aantal } = bank?.delen[deel] ?? { aantal: 0 };
    // Every leerbedrijf is looked at as well: about one for eight erkenningen.
    return deel === 'erkenningen' ? (aantal * 9) / 8 : aantal;
  };
  const both = (deel: Deel): number => (nieuw.delen[deel] ? rows(nieuw, deel) + rows(inUse, deel) : 0);
  const copied = nieuw.delen.leerbanen ? rows(nieuw, 'leerbanen') : rows(inUse, 'leerbanen');
  return both('leerbanen') + both('erkenningen') + copied + WRITING;
}

/** Both are only copies of their files, so one of them becomes what is written. */
async function combine(
  nieuw: LeerbanenBank,
  inUse: LeerbanenBank | undefined,
  vandaag: string,
  pace: Pace,
): Promise<{ readonly verschillen: Verschil[]; readonly bytes: Uint8Array }> {
  const verschillen = await compare(nieuw, inUse, pace);
  const leerbanen = nieuw.delen.leerbanen ? nieuw : inUse?.delen.leerbanen && inUse;
  const erkenningen = nieuw.delen.erkenningen ? nieuw : inUse?.delen.erkenningen && inUse;
  // Leerbanen are fewer, so they are copied to where the erkenningen are.
  const { sql } = erkenningen ?? leerbanen ?? nieuw;
  if (leerbanen && leerbanen.sql !== sql) {
    await copyLeerbanen(sql, leerbanen.sql, (rows) => pace.breathe(rows));
  }
  sql.run("UPDATE deel SET geladen = ? WHERE geladen = ''", [vandaag]);
  return { verschillen, bytes: sql.bytes() };
}

async function compare(
  { sql, delen }: LeerbanenBank,
  inUse: LeerbanenBank | undefined,
  pace: Pace,
): Promise<Verschil[]> {
  const before = (deel: Deel): SqlBank | undefined => (inUse?.delen[deel] ? inUse.sql : undefined);
  const verschillen: Verschil[] = [];
  if (delen.leerbanen) verschillen.push(await compareLeerbanen(sql, before('leerbanen'), pace));
  if (delen.erkenningen) {
    const oud = before('erkenningen');
    const { verschil, gedeeld } = await compareLeerbedrijven(sql, oud, pace);
    verschillen.push(verschil, await compareErkenningen(sql, oud, gedeeld, pace));
  }
  return verschillen;
}

/** Whatever SQLite says halfway, a file was not what its beginning promised. */
function asDamaged(error: unknown): never {
  if (error instanceof EngineError) throw error;
  throw damagedBank(error);
}
