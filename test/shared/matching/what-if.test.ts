/** What-if: every proposal keeps its promise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Antwoorden } from '../../../shared/domain/antwoord';
import { rangschik } from '../../../shared/matching/match';
import { UNITS } from '../../../shared/matching/model';
import { watAls } from '../../../shared/matching/what-if';
import { world } from './arbitrary';

const NONE: Antwoorden = { taken: [], werkprocessen: [] };

describe('what if you learn these', () => {
  it('once learned, every named kwalificatie is within reach, and was not before', () => {
    let proposed = 0;
    fc.assert(
      fc.property(world, ({ model, antwoorden }) => {
        for (const { titels, richtingen } of watAls(model, antwoorden, { ookOude: true })) {
          proposed += 1;
          expect(titels.length).toBeGreaterThan(0);
          expect(titels.length).toBeLessThanOrEqual(3);
          const learned: Antwoorden = {
            ...antwoorden,
            werkprocessen: [
              ...antwoorden.werkprocessen.filter((one) => !titels.includes(one.sleutel)),
              ...titels.map((sleutel) => ({ sleutel, niveau: 'zelfstandig' as const })),
            ],
          };
          const lower = (list: Antwoorden): Map<string, number> =>
            new Map(rangschik(model, list, { ookOude: true }).map((one) => [one.crebo, one.ondergrens]));
          const [before, after] = [lower(antwoorden), lower(learned)];
          for (const crebo of richtingen) {
            expect(before.get(crebo)).toBeLessThan(0.6 * UNITS + 10);
            expect(after.get(crebo)).toBeGreaterThan(0.6 * UNITS - 10);
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(proposed).toBeGreaterThan(200);
  });

  it('proposes nothing without answers', () => {
    fc.assert(
      fc.property(world, ({ model }) => {
        expect(watAls(model, NONE)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
