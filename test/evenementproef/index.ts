/**
 * `npm run -s evenementproef -- --zaad 7 --kandidaten 40`: plays a whole event on three installations without a screen
 * and lays what each of them reports beside figures that were worked out apart. Prints one line of JSON.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ensureReference } from '../../data/build/ensure-reference';
import { runEvent } from './run';

const Options = z.object({
  zaad: z.coerce.number().int(),
  kandidaten: z.coerce.number().int().min(1).max(1000),
});

const { values } = parseArgs({
  options: {
    zaad: { type: 'string', default: '7' },
    kandidaten: { type: 'string', default: '40' },
  },
});
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
await ensureReference({ root: join(import.meta.dirname, '..', '..'), onProgress: say });
const played = await runEvent({ ...Options.parse(values), say });
played.verschillen.forEach(say);
const { kandidaten, overdrachten, samenvoegingen, verschillen } = played;
console.log(JSON.stringify({ kandidaten, overdrachten, samenvoegingen, verschillen: verschillen.length }));
process.exitCode = verschillen.length === 0 ? 0 : 1;
