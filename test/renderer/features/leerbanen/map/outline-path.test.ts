import { expect, it } from 'vitest';
import { outlinePath } from '../../../../../renderer/features/leerbanen/map/outline-path';
import { viewOfCircle } from '../../../../../renderer/features/leerbanen/map/view';

const view = viewOfCircle({ lat: 52.35, lon: 6.66 }, 10, { width: 400, height: 400 });
const square = (lon: number, lat: number): [number, number][] => [
  [lon, lat],
  [lon + 0.1, lat],
  [lon + 0.1, lat + 0.1],
  [lon, lat + 0.1],
];

it('draws a closed ring for a region in sight and nothing for one far away', () => {
  const path = outlinePath(
    [
      { regio: 'AM05', ringen: [square(6.6, 52.3)] },
      { regio: 'AM30', ringen: [square(5.7, 50.8)] },
    ],
    view,
  );
  expect(path.match(/M/gu)).toHaveLength(1);
  expect(path.endsWith('Z')).toBe(true);
});

it('draws a region that lies all around the picture', () => {
  const around: [number, number][] = [
    [5, 51],
    [8, 51],
    [8, 54],
    [5, 54],
  ];
  expect(outlinePath([{ regio: 'AM05', ringen: [around] }], view)).not.toBe('');
});
