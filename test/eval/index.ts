/** `npm run -s eval`: how good search and the interview are, as JSON. Progress goes to standard error. */
import { join } from 'node:path';
import { ensureReference } from '../../data/build/ensure-reference';
import { openReference } from '../../electron/engine/reference/open';
import { evalInterview } from './interview-eval';
import { measureLinking } from './linking/measure-linking';
import { evalSearch } from './search-eval';

const ROOT = join(import.meta.dirname, '..', '..');
const PER_SEED = 100;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

await ensureReference({ root: ROOT, onProgress: say });
const reference = await openReference(join(ROOT, 'data', 'dist'));
say('zoeken …');
const zoeken = evalSearch(reference);
say('gesprekken naspelen …');
const gesprek = evalInterview(reference.model, PER_SEED);
say('verborgen titels koppelen …');
const koppelen = measureLinking(reference);
process.stdout.write(`${JSON.stringify({ zoeken, gesprek, koppelen }, null, 2)}\n`);
