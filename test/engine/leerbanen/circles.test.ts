import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestFew, type Nabij } from '../../../electron/engine/leerbanen/circles';

const someone: fc.Arbitrary<Nabij> = fc.record({
  bedrijf: fc.nat(30),
  km: fc.oneof(fc.double({ min: 0, max: 300, noNaN: true }), fc.constant(Infinity)),
});

describe('the nearest few', () => {
  it('are the same as when everybody is looked at, however few are', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (all, aantal) => {
        const asked: number[] = [];
        const within = (km: number): Nabij[] => {
          asked.push(km);
          return all.filter((one) => one.km <= km);
        };
        const found = nearestFew(aantal, within, ({ bedrijf }) => ({
          sleutel: String(bedrijf),
          naam: String(bedrijf),
          plaats: '',
        }));
        const best = (list: readonly Nabij[]): number[] => {
          const nearest = new Map<number, number>();
          for (const { bedrijf, km } of list)
            nearest.set(bedrijf, Math.min(km, nearest.get(bedrijf) ?? Infinity));
          return [...nearest.values()].sort((a, b) => (a === b ? 0 : a - b)).slice(0, aantal);
        };
        expect(best(found)).toEqual(best(all));
        expect(asked).toEqual([...asked].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });
});
