/** A whole event on three installations: every figure is the one that was played. */
import { expect, it } from 'vitest';
import { ending, figuresOf } from './reference';
import { runEvent } from './run';

it.each([3])('three laptops report what was played (seed %i)', async (zaad) => {
  const { kandidaten, overdrachten, samenvoegingen, verschillen, must } = await runEvent({
    zaad,
    kandidaten: 14,
  });
  expect(verschillen).toEqual([]);
  expect(kandidaten).toBe(14);
  // Something was played: else nothing was proven.
  expect(overdrachten).toBeGreaterThan(0);
  expect(samenvoegingen).toBeGreaterThan(5);
  expect(must.gesprekken).toBeGreaterThan(5);
});

it('the figures to compare with count the last hand of each person', () => {
  const first = ending(1, 1, 'overgedragen', { wens: ['a', 'b'], route: ['x'] });
  const last = ending(1, 2, 'afgerond', { wens: ['b'] });
  const other = ending(2, 1, 'gestopt', {});
  const { gesprekken, cellen } = figuresOf([last, first, other]);
  expect(gesprekken).toBe(2);
  expect(Object.fromEntries(cellen)).toEqual({
    'gesprek: afgerond': 1,
    'gesprek: gestopt': 1,
    'wens: b': 1,
  });
});
