import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../../../renderer/features/leerbanen/map/spread';

const room = { width: 420, height: 380, edge: 20 };
const point = fc.record({
  x: fc.double({ min: 20, max: 400, noNaN: true }),
  y: fc.double({ min: 20, max: 360, noNaN: true }),
});
const APART = 29;
const gap = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

it('leaves marks that do not touch where they are', () => {
  const points = [
    { x: 50, y: 50 },
    { x: 100, y: 50 },
    { x: 50, y: 120 },
  ];
  expect(spread(points, APART, room)).toEqual(points);
});

it('moves ten marks on one point apart, so that each can be read and clicked', () => {
  const places = spread(
    Array.from({ length: 10 }, () => ({ x: 210, y: 190 })),
    APART,
    room,
  );
  const pairs = places.flatMap((a, index) => places.slice(index + 1).map((b) => gap(a, b)));
  expect(Math.min(...pairs)).toBeGreaterThan(APART * 0.9);
});

it('keeps every mark on the map, gives the same map twice, and never moves what is fixed', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 25 }), point, (points, home) => {
      const places = spread(points, APART, { ...room, fixed: [home] });
      expect(places).toHaveLength(points.length);
      expect(spread(points, APART, { ...room, fixed: [home] })).toEqual(places);
      for (const { x, y } of places) {
        expect(x).toBeGreaterThanOrEqual(20);
        expect(x).toBeLessThanOrEqual(400);
        expect(y).toBeGreaterThanOrEqual(20);
        expect(y).toBeLessThanOrEqual(360);
      }
    }),
  );
});

it('keeps a mark clear of the person', () => {
  const home = { x: 210, y: 190 };
  const [mark] = spread([home], APART, { ...room, fixed: [home] });
  expect(mark && gap(mark, home)).toBeGreaterThanOrEqual(APART - 0.02);
});
