/** The end date that an adviser types or chooses: the same limits as the core keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedDay, dayAfter, lastDay } from '../../../../renderer/features/gesprekken/days';
import { asTyped } from '../../../../renderer/i18n/typed-day';

const NOW = new Date('2026-03-14T10:00:00Z');

describe('the end date', () => {
  it('counts days in the Netherlands, over the change of summer time', () => {
    expect(dayAfter(NOW, 0)).toBe('2026-03-14');
    expect(dayAfter(NOW, 16)).toBe('2026-03-30');
    expect(dayAfter(new Date('2026-03-14T23:30:00Z'), 0)).toBe('2026-03-15');
    expect(lastDay(NOW)).toBe('2026-09-10');
  });

  it('takes every day from today up to and including the last, as it is typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), fc.constantFrom('-', '/', '.', ' '), (days, sign) => {
        const day = dayAfter(NOW, days);
        expect(allowedDay(asTyped(day).replaceAll('-', sign), NOW)).toBe(day);
      }),
    );
  });

  it.each(['13-3-2026', '11-9-2026', '31-2-2026', '2026-04-01', 'morgen', '1-4-26', ''])(
    'refuses %j',
    (typed) => {
      expect(allowedDay(typed, NOW)).toBeUndefined();
    },
  );

  it('needs no zeros', () => {
    expect(allowedDay(' 1-4-2026 ', NOW)).toBe('2026-04-01');
  });
});
