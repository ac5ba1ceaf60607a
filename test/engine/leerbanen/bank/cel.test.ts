import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  celVan,
  celVanPc4,
  cellenRond,
  LAATSTE_CEL,
  ZONDER_PLEK,
} from '../../../../electron/engine/leerbanen/bank/cel';
import { dayNumber, dayOf } from '../../../../electron/engine/leerbanen/bank/day-number';
import { NumberColumn } from '../../../../electron/engine/leerbanen/bank/number-column';
import { firstOrder, sortedBy } from '../../../../electron/engine/leerbanen/bank/sorted-order';
import { distanceKm } from '../../../../shared/leerbanen/distance';
import { day } from './arbitrary';

const degrees = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const netherlands = fc.record({ lat: degrees(50.7, 53.6), lon: degrees(3.3, 7.3) });
const europe = fc.record({ lat: degrees(40, 60), lon: degrees(-5, 15) });

describe('cells', () => {
  it('of a circle hold every point within that distance, in the country and outside it', () => {
    let inside = 0;
    fc.assert(
      fc.property(netherlands, fc.oneof(netherlands, europe), degrees(0.1, 400), (hier, punt, slack) => {
        const km = Math.max(distanceKm(hier, punt), slack);
        const cel = celVan(punt, undefined);
        inside += 1;
        expect(cellenRond(hier, km).some(([from, to]) => cel >= from && cel <= to)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(inside).toBe(5000);
  });

  it('are few for a short distance', () => {
    const ranges = cellenRond({ lat: 52, lon: 5 }, 5);
    expect(ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0)).toBeLessThanOrEqual(12);
  });

  it('keep points, postcodes and neither of them apart', () => {
    fc.assert(
      fc.property(europe, fc.integer({ min: 1000, max: 9999 }), (punt, pc4) => {
        expect(celVan(punt, pc4)).toBe(celVan(punt, undefined));
        expect(celVan(punt, pc4)).toBeLessThan(ZONDER_PLEK);
        expect(celVan({}, pc4)).toBe(celVanPc4(pc4));
        expect(celVan({}, pc4)).toBeGreaterThan(celVan({}, undefined));
        expect(celVan({}, pc4)).toBeLessThanOrEqual(LAATSTE_CEL);
      }),
    );
  });
});

describe('rows in order', () => {
  it('are sorted as comparing sorts them, and equal ones keep their order', () => {
    const rows = fc.array(fc.tuple(fc.nat(5), fc.nat(40)), { maxLength: 80 });
    fc.assert(
      fc.property(rows, (list) => {
        const key = (part: 0 | 1, highest: number): Parameters<typeof sortedBy>[1] => ({
          of: (row) => list[row]?.[part] ?? 0,
          highest,
        });
        const order = sortedBy(sortedBy(firstOrder(list.length), key(1, 40)), key(0, 5));
        const expected = list
          .map((row, index) => ({ row, index }))
          .sort((a, b) => a.row[0] - b.row[0] || a.row[1] - b.row[1] || a.index - b.index);
        expect([...order]).toEqual(expected.map(({ index }) => index));
      }),
    );
  });

  it('come from columns that hold what was put in, also past their first size', () => {
    const column = new NumberColumn();
    for (let i = 0; i < 5000; i += 1) column.push(i * 3 - 1);
    column.set(4000, -7);
    expect([column.length, column.at(0), column.at(4000), column.at(4999)]).toEqual([5000, -1, -7, 14_996]);
  });

  it('know a day by its number', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(dayOf(dayNumber(one))).toBe(one);
      }),
    );
    expect(dayNumber('1970-01-02')).toBe(1);
  });
});
