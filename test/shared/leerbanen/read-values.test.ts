import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAmount,
  readDay,
  readDays,
  readPc4,
  readPoint,
  UNREADABLE,
} from '../../../shared/leerbanen/read-values';

describe('reading single values', () => {
  it('reads the four digits of a postcode', () => {
    expect(['1333 LC', '1333LC', '1333', 'NL-1333 lc'].map(readPc4)).toEqual([
      '1333',
      '1333',
      '1333',
      '1333',
    ]);
    expect(['0123 AB', '12345', 'B-2000', '133 LC'].map(readPc4)).toEqual(Array(4).fill(UNREADABLE));
    expect(readPc4('')).toBeUndefined();
  });

  it('reads days as jjjj-mm-dd and as dd-mm-jjjj, and both name the same day', () => {
    expect(readDay('1-9-2026')).toBe('2026-09-01');
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDay(iso)).toBe(iso);
        expect(readDay(date.toISOString())).toBe(iso);
        expect(readDay(iso.split('-').reverse().join('-'))).toBe(iso);
      }),
    );
  });

  it('refuses days that do not exist', () => {
    expect(['31-02-2026', '2026-13-01', '2025-02-29', 'morgen', '16-01-26'].map(readDay)).toEqual(
      Array(5).fill(UNREADABLE),
    );
  });

  it('reads days a week, and In overleg as not named', () => {
    expect(['4', '3,5', '4 dagen', 'In overleg', '0', ''].map(readDays)).toEqual([
      4,
      3.5,
      4,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['8', '-1', '3-4'].map(readDays)).toEqual(Array(3).fill(UNREADABLE));
  });

  it('reads amounts of money, and fillers as not named', () => {
    expect(['1500', '€ 1.500,50', '1.500', '12,5'].map(readAmount)).toEqual([1500, 1500.5, 1500, 12.5]);
    expect(['0', '1', '9999', ''].map(readAmount)).toEqual(Array(4).fill(undefined));
    expect(['cao', '-20'].map(readAmount)).toEqual(Array(2).fill(UNREADABLE));
  });

  it('reads a point only when both numbers are there and possible', () => {
    expect(readPoint('52,39', '5.26')).toEqual({ lat: 52.39, lon: 5.26 });
    expect(readPoint('', '')).toBeUndefined();
    expect(readPoint('0', '0')).toBeUndefined();
    expect([readPoint('52', ''), readPoint('91', '5'), readPoint('52', '181')]).toEqual(
      Array(3).fill(UNREADABLE),
    );
  });
});
