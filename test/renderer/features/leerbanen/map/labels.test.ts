import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  boxAround,
  boxOf,
  chooseLabels,
  overlap,
} from '../../../../../renderer/features/leerbanen/map/labels';

const em = 16;
const named = fc.record({
  x: fc.double({ min: 0, max: 420, noNaN: true }),
  y: fc.double({ min: 0, max: 380, noNaN: true }),
  naam: fc.constantFrom('Ede', 'Almelo', 'Berkel en Rodenrijs', 'Utrecht', 'Oss', ''),
});

it('writes names that stay on the map and cover neither a mark nor each other', () => {
  fc.assert(
    fc.property(fc.array(named, { maxLength: 20 }), (places) => {
      const taken = places.map((place) => boxAround(place, em));
      const labels = chooseLabels(places, { width: 420, height: 380, em, taken });
      const boxes = labels.map((label) => boxOf(label, em));
      boxes.forEach((box, index) => {
        expect(box.left >= 0 && box.right <= 420 && box.top >= 0 && box.bottom <= 380).toBe(true);
        expect([...taken, ...boxes.slice(index + 1)].some((other) => overlap(box, other))).toBe(false);
      });
      const texts = labels.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }),
  );
});

it('gives the first place its name when there is room', () => {
  const labels = chooseLabels([{ x: 200, y: 200, naam: 'Almelo' }], {
    width: 420,
    height: 380,
    em,
    taken: [],
  });
  expect(labels.map(({ text }) => text)).toEqual(['Almelo']);
});
