import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toPlek } from '../../../../../renderer/features/leerbanen/map/projection';
import { chooseView } from '../../../../../renderer/features/leerbanen/map/view';

const size = { width: 420, height: 380 };
const hier = { lat: 52.35, lon: 6.66 };
const nederland = fc.record({
  lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});
const inside = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= 0 && x <= size.width && y >= 0 && y <= size.height;

it('shows the whole circle that is searched, with the person in the middle', () => {
  const view = chooseView({ hier, km: 20, points: [] }, size);
  expect(toPlek(view, hier)).toEqual({ x: 210, y: 190 });
  expect(20 * view.pxPerKm).toBeLessThan(190);
  expect(20 * view.pxPerKm).toBeGreaterThan(150);
});

it('shows every place when there is no limit, wherever they are', () => {
  fc.assert(
    fc.property(fc.array(nederland, { maxLength: 30 }), fc.boolean(), (points, known) => {
      const view = chooseView({ hier: known ? hier : undefined, km: null, points }, size);
      expect([...points, ...(known ? [hier] : [])].every((point) => inside(toPlek(view, point)))).toBe(true);
    }),
  );
});

it('shows the country when it knows nothing', () => {
  const view = chooseView({ hier: undefined, km: 10, points: [] }, size);
  for (const corner of [
    { lat: 53.45, lon: 6.8 },
    { lat: 50.8, lon: 5.7 },
  ]) {
    expect(inside(toPlek(view, corner))).toBe(true);
  }
});

it('never zooms in to a single street', () => {
  const view = chooseView({ hier: undefined, km: null, points: [hier] }, size);
  expect(size.width / view.pxPerKm).toBeGreaterThan(5);
});
