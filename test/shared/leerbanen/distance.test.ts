import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, leastKm } from '../../../shared/leerbanen/distance';

const finite = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const point = fc.record({ lat: finite(-90, 90), lon: finite(-180, 180) });
/** Haversine is exact to millimetres here; at the far side of the earth only to decimetres. */
const nearby = fc.record({ lat: finite(50, 54), lon: finite(3, 8) });

describe('distance in a straight line', () => {
  it('is known for known points: Amsterdam to Groningen, and one degree of latitude', () => {
    const amsterdam = { lat: 52.3676, lon: 4.9041 };
    expect(distanceKm(amsterdam, { lat: 53.2194, lon: 6.5665 })).toBeCloseTo(146.6, 0);
    expect(distanceKm({ lat: 52, lon: 5 }, { lat: 53, lon: 5 })).toBeCloseTo(111.195, 2);
  });

  it('is the same in both directions, 0 to itself and never more than half the earth', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBe(distanceKm(b, a));
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeGreaterThanOrEqual(0);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
      }),
    );
  });

  it('is never less than the quick least of it', () => {
    fc.assert(
      fc.property(nearby, nearby, (a, b) => {
        expect(leastKm(a, b)).toBeLessThanOrEqual(distanceKm(a, b));
        expect(leastKm(a, b)).toBeCloseTo(distanceKm(a, { ...b, lon: a.lon }), 2);
      }),
      { numRuns: 5000 },
    );
  });

  it('is never longer through a third point than straight', () => {
    fc.assert(
      fc.property(nearby, nearby, nearby, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
      }),
    );
  });
});
