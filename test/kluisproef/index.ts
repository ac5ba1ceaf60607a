/**
 * `npm run -s kluisproef -- --punten 500 --zaad 7`: kills real processes at random points of saving, looks after each
 * restart whether the last state that was shown as saved is there, and prints one line of JSON.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { bundleChild } from './bundle';
import { killRun } from './kill-run';

const LANES = 2;

const Options = z.object({
  punten: z.coerce.number().int().min(1),
  zaad: z.coerce.number().int(),
});

const { values } = parseArgs({
  options: {
    punten: { type: 'string', default: '500' },
    zaad: { type: 'string', default: '7' },
  },
});
const { punten, zaad } = Options.parse(values);

let done = 0;
const result = await killRun({
  script: await bundleChild('engine-child'),
  points: punten,
  seed: zaad,
  lanes: Math.min(LANES, punten),
  onPoint: () => {
    done += 1;
    if (done % 50 === 0) process.stderr.write(`${String(done)} van ${String(punten)} punten\n`);
  },
});

const { ms, verloren, beschadigd, herstart } = result;
const sorted = ms.toSorted((a, b) => a - b);
const p95 = sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? 0;
console.log(
  JSON.stringify({
    punten: result.punten,
    verloren,
    beschadigd,
    herstart,
    p95_ms: Math.round(p95 * 10) / 10,
  }),
);
process.exitCode = verloren === 0 && beschadigd === 0 ? 0 : 1;
