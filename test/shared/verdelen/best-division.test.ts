/** The best division of people over places equals what trying everything finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestDivision } from '../../../shared/verdelen/best-division';
import { divide } from '../../../shared/verdelen/divide';
import type { Vraagstuk } from '../../../shared/verdelen/problem';
import { market } from './market';
import { plainHungarian } from './plain-hungarian';
import { elsewhere, firstInOrder, tryAll } from './brute-force';

/** Few different points, so that several divisions are often equally good; null is a hard limit. */
const small: fc.Arbitrary<Vraagstuk> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: -1, max: 6 }))
  .chain(([leerbanen, personen, meeste]) =>
    fc.record({
      punten: fc.array(
        fc.array(fc.option(fc.integer({ min: Math.min(0, meeste), max: meeste }), { freq: 3 }), {
          minLength: leerbanen,
          maxLength: leerbanen,
        }),
        { minLength: personen, maxLength: personen },
      ),
      plekken: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: leerbanen, maxLength: leerbanen }),
    }),
  );

describe('the best division', () => {
  it('equals trying everything on 1,000 small cases: value, uniqueness, order, and who can be elsewhere', () => {
    let several = 0;
    fc.assert(
      fc.property(small, (vraagstuk) => {
        const tried = tryAll(vraagstuk);
        const division = bestDivision(vraagstuk);
        expect(division.naar.filter((one) => one !== null)).toHaveLength(tried.geplaatst);
        expect(division.punten).toBe(tried.punten);
        expect(division.naar).toEqual(firstInOrder(tried));
        expect(division.uniek).toBe(tried.beste.length === 1);
        expect(division.ookGoed).toEqual(elsewhere(tried));
        if (!division.uniek) several += 1;
      }),
      { numRuns: 1000, seed: 7 },
    );
    // Both kinds must occur often, or the test proves little.
    expect(several).toBeGreaterThan(200);
    expect(several).toBeLessThan(800);
  });

  it.each([
    [60, 200],
    [90, 20],
  ])('equals the textbook method for a market of %i people and %i leerbanen', (personen, leerbanen) => {
    const vraagstuk = market(personen, leerbanen, 7);
    const { naar, punten } = bestDivision(vraagstuk);
    const geplaatst = naar.filter((one) => one !== null).length;
    expect({ geplaatst, punten }).toEqual(plainHungarian(vraagstuk));
  });

  it('places more people before it looks at points', () => {
    const vraagstuk = {
      punten: [
        [100, 1],
        [99, null],
      ],
      plekken: [1, 1],
    };
    expect(bestDivision(vraagstuk)).toEqual({ naar: [1, 0], punten: 100, uniek: true, ookGoed: [] });
  });

  it('names both people who want the one place that is left, equally much', () => {
    const division = bestDivision({ punten: [[5], [5], [7]], plekken: [2] });
    expect(division).toEqual({ naar: [0, null, 0], punten: 12, uniek: false, ookGoed: [0, 1] });
  });

  it('leaves everybody without a place where nobody fits, and that is the only way', () => {
    expect(bestDivision({ punten: [[null], [null]], plekken: [3] })).toEqual({
      naar: [null, null],
      punten: 0,
      uniek: true,
      ookGoed: [],
    });
    expect(bestDivision({ punten: [], plekken: [1] })).toMatchObject({ naar: [], uniek: true });
    expect(bestDivision({ punten: [[]], plekken: [] })).toMatchObject({ naar: [null], uniek: true });
    expect(bestDivision({ punten: [[4]], plekken: [0] })).toMatchObject({ naar: [null], uniek: true });
  });

  it('refuses what it can not add up exactly', () => {
    const refused: Vraagstuk[] = [
      { punten: [[0.5]], plekken: [1] },
      { punten: [[1]], plekken: [1.5] },
      { punten: [[1]], plekken: [-1] },
      { punten: [[1, 2]], plekken: [1] },
      { punten: [[0], [Number.MAX_SAFE_INTEGER]], plekken: [1] },
    ];
    for (const one of refused) expect(() => bestDivision(one)).toThrow(RangeError);
  });
});

describe('the division by codes', () => {
  it('is the same in whatever order people and leerbanen come in', () => {
    const named = small.chain(({ punten, plekken }) => {
      const personen = punten.map((row, i) => ({ code: `ZALM-${String(100 + i)}`, row }));
      const leerbanen = plekken.map((aantal, column) => ({
        id: `plek-${String(column)}`,
        plekken: aantal,
        column,
      }));
      const shuffled = <T>(list: T[]): fc.Arbitrary<T[]> =>
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
      return fc.tuple(
        fc.constant([personen, leerbanen] as const),
        fc.tuple(shuffled(personen), shuffled(leerbanen)),
      );
    });
    const of = ([personen, leerbanen]: readonly [
      readonly { code: string; row: readonly (number | null)[] }[],
      readonly { id: string; plekken: number; column: number }[],
    ]): unknown => divide(personen, leerbanen, ({ row }, { column }) => row[column] ?? null);
    fc.assert(
      fc.property(named, ([ordered, shuffled]) => {
        expect(of(shuffled)).toEqual(of(ordered));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('never puts more people in a leerbaan than it has places, and says how many are left', () => {
    const people = ['a', 'b', 'c'].map((code) => ({ code }));
    const answer = divide(
      people,
      [
        { id: 'x', plekken: 2 },
        { id: 'y', plekken: 2 },
      ],
      ({ code }, { id }) => (id === 'y' && code !== 'c' ? null : 1),
    );
    expect(answer.geplaatst.map(({ persoon, leerbaan }) => `${persoon.code}${leerbaan.id}`)).toEqual([
      'ax',
      'bx',
      'cy',
    ]);
    expect(answer.vrij).toEqual([{ leerbaan: { id: 'y', plekken: 2 }, plekken: 1 }]);
    expect(answer.over).toEqual([]);
  });
});
