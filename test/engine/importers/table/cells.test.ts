/** Codes, days and places of cells, with their laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../../electron/engine/importers/crebolijst/level';
import { readCrebo } from '../../../../electron/engine/importers/table/crebo';
import { findSeparator } from '../../../../electron/engine/importers/table/csv';
import { dayIn } from '../../../../electron/engine/importers/table/day';
import { excelDay } from '../../../../electron/engine/importers/xlsx/excel-day';
import { placeOf, rowsIn } from '../../../../electron/engine/importers/xlsx/place';
import { isDateFormat } from '../../../../electron/engine/importers/xlsx/styles';
import { letters } from '../support/make-xlsx';

const code = fc.integer({ min: 10_000, max: 99_999 }).map(String);
const text = (tekst: string): Parameters<typeof readCrebo>[0] => ({ tekst, soort: 'tekst' });

describe('een crebo', () => {
  it('is the same however it is printed', () => {
    fc.assert(
      fc.property(code, (crebo) => {
        const [a, b] = [crebo.slice(0, 2), crebo.slice(2)];
        for (const printed of [
          crebo,
          `${a}.${b}`,
          `${a} ${b}`,
          `${crebo}\u00A0`,
          `${crebo},0`,
          `'${crebo}`,
        ]) {
          expect(readCrebo(text(printed))).toMatchObject({ crebo });
        }
      }),
    );
  });

  it('that lost a zero at its end is whole again, and says so', () => {
    expect(readCrebo({ tekst: String(25.08), soort: 'getal' })).toEqual({ crebo: '25080', anders: '25.08' });
  });

  it('is never made of anything else', () => {
    fc.assert(
      fc.property(fc.string(), (anything) => {
        const read = readCrebo(text(anything));
        if ('crebo' in read) expect(anything.replace(/\D/gu, '').slice(0, 5).padEnd(5, '0')).toBe(read.crebo);
      }),
    );
    for (const no of ['', '2518', '251800', '25.1', '2.5E4', '12/08/1968', 'K12', 'abc'])
      expect(readCrebo(text(no))).not.toHaveProperty('crebo');
  });
});

describe('een dag', () => {
  it('is found in the three styles in which it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number);
          const words = `${String(day)} ${new Intl.DateTimeFormat('nl', { month: 'long', timeZone: 'UTC' }).format(date)} ${String(year)}`;
          const dutch = iso.split('-').reverse().join('-');
          for (const written of [iso, dutch, `${String(day)}/${String(month)}/${String(year)}`, words]) {
            expect(dayIn(`Lijst geldig vanaf ${written}, versie 2`)).toBe(iso);
          }
        },
      ),
    );
  });

  it('that does not exist is none', () => {
    for (const no of ['31-02-2026', '2026-13-01', '00-01-2026', '1 brumaire 2026', '2026'])
      expect(dayIn(no)).toBeUndefined();
  });

  it('of Excel is counted from the end of 1899, or from 1904', () => {
    expect(excelDay(46_235, false)).toBe('2026-08-01');
    expect(excelDay(46_235 - 1462, true)).toBe('2026-08-01');
    expect(excelDay(-1, false)).toBeUndefined();
    expect(excelDay(Number.NaN, false)).toBeUndefined();
  });

  it('is shown by a format with days or years, and by no other', () => {
    for (const yes of ['dd-mm-yyyy', 'd/m/yy', '[$-413]d mmmm yyyy;@', 'yyyy"-"mm'])
      expect(isDateFormat(yes)).toBe(true);
    for (const no of ['0', '0.00', '#,##0', '"dag" 0', '0\\d', 'h:mm', '@', ''])
      expect(isDateFormat(no)).toBe(false);
  });
});

describe('een plek in een werkblad', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16_383 }),
        fc.integer({ min: 1, max: 1_048_576 }),
        (kolom, rij) => {
          expect(placeOf(`${letters(kolom)}${String(rij)}`)).toEqual({ kolom, rij });
        },
      ),
    );
    for (const no of ['', 'A', '1', 'A0', 'AAAA1', 'a1', 'A1048577', 'XFE1', 'A1:B2'])
      expect(placeOf(no)).toBeUndefined();
  });

  it('of merged cells covers so many rows', () => {
    expect(rowsIn('A1:C3')).toBe(3);
    expect(rowsIn('A1')).toBe(0);
  });
});

describe('een niveau', () => {
  it.each([
    ['2', '', 2],
    ['niveau 4', '', 4],
    ['MBO 3', '', 3],
    ['4 - middenkader', '', 4],
    ['', 'Entreeopleiding', 1],
    ['', 'specialistenopleiding', 4],
    ['', 'cursus', undefined],
    ['5', 'vakopleiding', 'onjuist'],
  ])('%s of %s is %s', (niveau, soort, level) => {
    expect(levelOf(niveau, soort)).toBe(level);
  });
});

describe('de scheiding van kolommen', () => {
  it.each([
    ['a;b;c\n1;2,5;3\n', ';'],
    ['a,b,c\n1,2,3\n', ','],
    ['a\tb\n1\t2\n', '\t'],
    ['Lijst\na;b\nZorg, welzijn;2\n', ';'],
    ['sep=|\r\na|b\r\n', '|'],
    ['alleen\neen\nkolom\n', ';'],
  ])('of %j is %j', (tekst, separator) => {
    expect(findSeparator(tekst).separator).toBe(separator);
  });
});
