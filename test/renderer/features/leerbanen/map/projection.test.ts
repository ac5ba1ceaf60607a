import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceKm } from '../../../../../shared/leerbanen/distance';
import { kmFrom, toPlek, type View } from '../../../../../renderer/features/leerbanen/map/projection';

const nederland = fc.record({
  lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});

it('keeps distances up to 50 km true to one percent anywhere in the Netherlands', () => {
  fc.assert(
    fc.property(
      nederland,
      fc.double({ min: -0.4, max: 0.4, noNaN: true }),
      fc.double({ min: -0.6, max: 0.6, noNaN: true }),
      (middle, dLat, dLon) => {
        const point = { lat: middle.lat + dLat, lon: middle.lon + dLon };
        const { east, north } = kmFrom(middle, point);
        const real = distanceKm(middle, point);
        expect(Math.abs(Math.hypot(east, north) - real)).toBeLessThanOrEqual(0.01 * real + 0.001);
      },
    ),
  );
});

it('puts the middle in the middle, north above it and east to the right', () => {
  const view: View = { middle: { lat: 52, lon: 5 }, pxPerKm: 10, width: 400, height: 300 };
  expect(toPlek(view, view.middle)).toEqual({ x: 200, y: 150 });
  expect(toPlek(view, { lat: 52.1, lon: 5 }).y).toBeLessThan(150);
  expect(toPlek(view, { lat: 52, lon: 5.1 }).x).toBeGreaterThan(200);
});
