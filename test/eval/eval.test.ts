/** The figures of `npm run eval` may not drop below the committed ones by more than their noise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openReference } from '../../electron/engine/reference/open';
import type { Reference } from '../../electron/engine/reference/types';
import { universeOf } from './candidate';
import { LENGTHS, play, STARTS, tally } from './interview';
import { METHODS } from './methods';
import { evalSearch } from './search-eval';

/** Committed shares: search hit@5 on the reported half, and top five per start after each of LENGTHS. */
const Baseline = z.object({
  zoeken_hit5: z.number(),
  top5: z.record(z.enum(STARTS), z.array(z.number())),
});
const baseline = Baseline.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'baseline.json'), 'utf8')));

const CANDIDATES = 40;
/** Two and a half standard deviations of a share over this many draws. */
const noise = (share: number, draws: number): number => 2.5 * Math.sqrt((share * (1 - share)) / draws);

let reference: Reference;
beforeAll(async () => {
  reference = await openReference(join(import.meta.dirname, '..', '..', 'data', 'dist'));
});

describe('search', () => {
  it('still finds a right task among the first five on the reported half', () => {
    const { meting } = evalSearch(reference);
    expect(meting.vragen).toBeGreaterThanOrEqual(140);
    expect(meting.hit5).toBeGreaterThanOrEqual(
      baseline.zoeken_hit5 - noise(baseline.zoeken_hit5, meting.vragen) / 2,
    );
  });
});

describe('the interview', () => {
  it.each(STARTS)('%s: still brings the true dossier into the top five', (start) => {
    const [ours] = METHODS;
    if (!ours) throw new Error('our own method must be first');
    const universe = universeOf(reference.model);
    const found = tally(Array.from({ length: CANDIDATES }, (_, i) => play(universe, ours, start, 1000 + i)));
    LENGTHS.forEach((_length, i) => {
      const committed = baseline.top5[start][i] ?? 1;
      expect(found[i]?.top5).toBeGreaterThanOrEqual(committed - noise(committed, CANDIDATES) - 0.02);
    });
  });
});
