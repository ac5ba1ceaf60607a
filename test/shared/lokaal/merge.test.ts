/** Notes of several laptops come together the same way, in whatever order and however often they are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LokaalInhoud } from '../../../shared/contract/lokaal-vorm';
import { Datum } from '../../../shared/domain/ids';
import { ENTRY_KEYS, LEEG, eraseEntry, putStatus } from '../../../shared/lokaal/entries';
import { countMerge, mergeLokaal } from '../../../shared/lokaal/merge';
import { lokaal } from './arbitrary';

const status = (dag: string, woord: 'open' | 'dicht', uur = '10'): LokaalInhoud => ({
  ...LEEG,
  statussen: [
    { regeling: 'bbl', status: woord, datum: Datum.parse(dag), gewijzigd: `2026-03-14T${uur}:00:00.000Z` },
  ],
});

describe('merging notes', () => {
  it('gives the same, whichever is read first', () => {
    fc.assert(
      fc.property(lokaal, lokaal, (a, b) => {
        expect(mergeLokaal(a, b)).toEqual(mergeLokaal(b, a));
      }),
    );
  });

  it('gives the same for three laptops, in whatever pairs', () => {
    fc.assert(
      fc.property(lokaal, lokaal, lokaal, (a, b, c) => {
        expect(mergeLokaal(mergeLokaal(a, b), c)).toEqual(mergeLokaal(a, mergeLokaal(b, c)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(lokaal, lokaal, (a, b) => {
        const once = mergeLokaal(a, b);
        expect(mergeLokaal(once, b)).toEqual(once);
        expect(mergeLokaal(once, a)).toEqual(once);
        const { statussen, loketten, correcties } = countMerge(once, b);
        for (const telling of [statussen, loketten, correcties]) {
          expect(telling.nieuw + telling.nieuwer).toBe(0);
        }
      }),
    );
  });

  it('keeps one entry about everything that either spoke of, never an older day', () => {
    fc.assert(
      fc.property(lokaal, lokaal, (a, b) => {
        const merged = new Map(mergeLokaal(a, b).loketten.map((one) => [ENTRY_KEYS.loketten(one), one]));
        for (const entry of [...a.loketten, ...b.loketten]) {
          const kept = merged.get(ENTRY_KEYS.loketten(entry));
          expect(kept !== undefined && kept.datum >= entry.datum).toBe(true);
        }
      }),
    );
  });

  it('tells beforehand exactly what will come of it', () => {
    fc.assert(
      fc.property(lokaal, lokaal, (own, file) => {
        const { correcties } = countMerge(own, file);
        const merged = mergeLokaal(own, file).correcties;
        expect(merged).toHaveLength(own.correcties.length + correcties.nieuw);
        const changed = own.correcties.filter((entry) => !merged.some((one) => same(one, entry)));
        expect(changed).toHaveLength(correcties.nieuwer);
        expect(Object.values(correcties).reduce((sum, n) => sum + n, 0)).toBe(file.correcties.length);
      }),
    );
  });

  it('lets the newest day win, and on one day what was written last', () => {
    expect(mergeLokaal(status('2026-03-01', 'open'), status('2026-03-02', 'dicht')).statussen).toMatchObject([
      { status: 'dicht' },
    ]);
    expect(
      mergeLokaal(status('2026-03-01', 'open', '12'), status('2026-03-01', 'dicht', '11')).statussen,
    ).toMatchObject([{ status: 'open' }]);
  });
});

describe('an entry', () => {
  it('written here takes the place of one of a later day', () => {
    const [entry] = status('2026-03-01', 'open').statussen;
    if (entry === undefined) throw new Error('no entry');
    expect(putStatus(status('2026-03-09', 'dicht'), entry).statussen).toEqual([entry]);
  });

  it('that is taken back is gone, and taking back what is not there changes nothing', () => {
    const before = status('2026-03-01', 'open');
    expect(eraseEntry(before, { soort: 'status', regeling: 'bbl' })).toEqual(LEEG);
    expect(eraseEntry(before, { soort: 'status', regeling: 'stap' })).toBe(before);
  });
});

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
