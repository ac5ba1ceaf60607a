/**
 * `npm run -s bench`: timings as JSON, each beside a plain alternative measured in the same run. With `-- --landelijk`
 * leerbanen are measured with as many as the country has, which takes minutes; else with a tenth of that.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { ensureReference } from '../../data/build/ensure-reference';
import { openReference } from '../../electron/engine/reference/open';
import { openTestEngine } from '../engine/open-test-engine';
import { benchDivision } from './division-bench';
import { benchDossiers } from './dossiers-bench';
import { benchLeerbanen } from './leerbanen-bench';
import { round } from './measure';
import { benchMatch } from './match-bench';
import { benchNextQuestion } from './next-question-bench';
import { LANDELIJK, TIENDE } from './national';
import { benchSearch } from './search-bench';
import { benchVault } from './vault-bench';

const ROOT = join(import.meta.dirname, '..', '..');
const DATA_DIR = join(ROOT, 'data', 'dist');

async function time<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const started = performance.now();
  const value = await work();
  return { ms: round(performance.now() - started), value };
}

await ensureReference({ root: ROOT, onProgress: (line) => process.stderr.write(`${line}\n`) });
const plain = await time(async () => {
  const SQL = await initSqlJs();
  return new SQL.Database(readFileSync(join(DATA_DIR, 'reference.sqlite')));
});
plain.value.close();
const reference = await time(() => openReference(DATA_DIR));
const engine = await time(() => openTestEngine());
await engine.value.close();

const report = {
  start: {
    motor_ms: engine.ms,
    gegevens_ms: reference.ms,
    alleen_sqljs_ms: plain.ms,
    verhouding: round(reference.ms / plain.ms),
  },
  zoeken_per_toets: benchSearch(reference.value),
  opnieuw_matchen: benchMatch(reference.value),
  volgende_vraag: benchNextQuestion(reference.value),
  verdelen: benchDivision(),
  kluis: await benchVault(),
  dossiers: await benchDossiers(reference.value),
  leerbanen: await benchLeerbanen(
    DATA_DIR,
    reference.value,
    process.argv.includes('--landelijk') ? LANDELIJK : TIENDE,
  ),
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
