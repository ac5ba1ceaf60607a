/** End dates in calendar days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Datum } from '../../../shared/domain/ids';
import { addDays, endDate, isAllowedEnd, isExpired, MAX_BEWAAR_DAGEN } from '../../../shared/kluis/retention';

const dag = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => Datum.parse(date.toISOString().slice(0, 10)));

describe('an end date', () => {
  it('counts days over months, leap years and the change of the clock', () => {
    expect(addDays(Datum.parse('2028-02-27'), 3)).toBe('2028-03-01');
    expect(addDays(Datum.parse('2026-03-28'), 2)).toBe('2026-03-30');
    expect(addDays(Datum.parse('2026-01-01'), -1)).toBe('2025-12-31');
  });

  it('is the day itself on which it is still kept; the day after it is gone', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 400 }), (vandaag, dagen) => {
        const end = endDate(vandaag, dagen);
        expect(isAllowedEnd(vandaag, end)).toBe(true);
        expect(isExpired(end, end)).toBe(false);
        expect(isExpired(addDays(end, 1), end)).toBe(true);
      }),
    );
  });

  it('never lies more than 180 days ahead, nor before today', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -400, max: 400 }), (vandaag, dagen) => {
        const allowed = dagen >= 0 && dagen <= MAX_BEWAAR_DAGEN;
        expect(isAllowedEnd(vandaag, addDays(vandaag, dagen))).toBe(allowed);
      }),
    );
    expect(endDate(Datum.parse('2026-03-14'), 999)).toBe('2026-09-10');
  });
});
