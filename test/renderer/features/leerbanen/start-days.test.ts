import { expect, it } from 'vitest';
import { asDay, startDays } from '../../../../renderer/features/leerbanen/start-days';

it('offers today and the first day of the twelve months to come, also past the end of the year', () => {
  const days = startDays(new Date(2026, 10, 22));
  expect(days.slice(0, 4)).toEqual(['2026-11-22', '2026-12-01', '2027-01-01', '2027-02-01']);
  expect(days).toHaveLength(13);
  expect(days.at(-1)).toBe('2027-11-01');
});

it('does not skip a month when today is the 31st', () => {
  expect(startDays(new Date(2026, 0, 31))[1]).toBe('2026-02-01');
});

it('takes the calendar day of the person, also just before midnight', () => {
  expect(asDay(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
});
