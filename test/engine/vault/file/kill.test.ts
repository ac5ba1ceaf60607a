import { expect, test } from 'vitest';
import { bundleChild } from '../../../kluisproef/bundle';
import { killRun } from '../../../kluisproef/kill-run';

const POINTS = 200;

test(
  'after kill -9 at 200 random moments of saving, the last state that was shown as saved is there',
  { timeout: 300_000 },
  async () => {
    const script = await bundleChild('file-child');
    const seed = Date.now() % 100_000;
    const result = await killRun({ script, points: POINTS, seed, lanes: 3 });
    console.log(
      `kill points tried: ${String(result.punten)} (seed ${String(seed)}), restarts: ${String(result.herstart)}, ` +
        `saves shown: ${String(result.ms.length)}, damaged: ${String(result.beschadigd)}, losses: ${String(result.verloren)}`,
    );
    expect(result).toMatchObject({ punten: POINTS, verloren: 0, beschadigd: 0 });
    expect(result.ms.length).toBeGreaterThan(POINTS);
  },
);
