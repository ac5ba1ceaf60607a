/**
 * `tsx data/build/index.ts [--als-nodig]`: builds data/dist from data/sources.
 * Progress and faults go to standard error; exit code 1 when the sources are not right.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BronFout } from './check/problem';
import { ensureReference } from './ensure-reference';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const say = (regel: string): void => {
  process.stderr.write(`data: ${regel}\n`);
};

try {
  const always = !process.argv.includes('--als-nodig');
  await ensureReference({ root, onProgress: say, always });
} catch (reden) {
  if (!(reden instanceof BronFout)) throw reden;
  say(reden.message);
  process.exitCode = 1;
}
