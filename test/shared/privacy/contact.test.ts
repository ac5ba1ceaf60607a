import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmail } from '../../../shared/privacy/e-mail';
import { findTelefoon } from '../../../shared/privacy/telefoon';
import { dutchPhone, inGroups } from './numbers';

const found = (text: string): string[] => findTelefoon(text).map(({ gevonden }) => gevonden);

describe('a telephone number', () => {
  it.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '053-4876543',
    '053 - 487 65 43',
    '053/4876543',
    '(053) 487 65 43',
    '0543-123456',
    '0543 12 34 56',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)53 487 65 43',
    '0031 6 12345678',
    '+49 30 1234567',
    '00 32 475 12 34 56',
    '+1 (212) 555-0123',
  ])('%s is found in a sentence', (number) => {
    expect(found(`Bel morgen ${number}, vraag naar de balie.`)).toEqual([number]);
    expect(found(`tel.${number}`)).toEqual([number]);
  });

  it('is found in every usual grouping', () => {
    fc.assert(
      fc.property(
        dutchPhone,
        fc.constantFrom('', ' ', '-', ' - ', '/'),
        fc.constantFrom('', ' ', '.'),
        fc.integer({ min: 2, max: 4 }),
        ({ area, rest }, first, next, size) => {
          const number = `${area}${first}${inGroups(rest, size, next)}`;
          expect(found(`Bel ${number} voor vrijdag.`)).toEqual([number]);
        },
      ),
    );
  });

  it('with a digit more or less is none', () => {
    fc.assert(
      fc.property(dutchPhone, ({ area, rest }) => {
        expect(found(`nr ${area}${rest}1`)).toEqual([]);
        expect(found(`nr ${area}${rest.slice(1)}`)).toEqual([]);
      }),
    );
  });

  it('is never seen in a day with an hour', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        fc.constantFrom('-', '/', '.'),
        (day, mark) => {
          const date = [two(day.getUTCDate()), two(day.getUTCMonth() + 1), String(day.getUTCFullYear())].join(
            mark,
          );
          const hour = `${two(day.getUTCHours())}.${two(day.getUTCMinutes())}`;
          expect(found(`Afspraak op ${date} ${hour} uur, of ${date}.`)).toEqual([]);
        },
      ),
    );
  });

  it.each([
    '7511 AB Enschede',
    'crebo 25655',
    'leerbedrijf 100000123',
    'Het kost € 1.250,00 per jaar',
    'Het kost € 12.500.000,00 12345678',
    'van 9.00 tot 17.00 uur',
    '2026-11-22T09:00:00Z',
    'Bel 0800-1234 of 0900 8844',
    'Bel 14 053',
    'Bel 14053',
    '111222333',
    '',
  ])('is not seen in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it.each([
    'jan.jansen@example.nl',
    'jan+werk@mail.example.com',
    'jan @ example.nl',
    'josé@müller.example',
    'J_O@x-y.nl',
  ])('%s is found in a sentence', (address) => {
    expect(findEmail(`Mail naar ${address}, voor vrijdag.`).map(({ gevonden }) => gevonden)).toEqual([
      address,
    ]);
  });

  it('of any usual form is found', () => {
    fc.assert(
      fc.property(fc.emailAddress({ size: 'small' }), (address) => {
        expect(findEmail(`Mail naar ${address}`).length).toBeGreaterThan(0);
      }),
    );
  });

  it.each(['Ik bel met @werk', 'prijs @ 5 euro', 'a@b', 'www.werkcentrum.nl', ''])(
    'is not seen in “%s”',
    (text) => {
      expect(findEmail(text)).toEqual([]);
    },
  );
});
