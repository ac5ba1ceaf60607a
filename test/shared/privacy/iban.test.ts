/** The examples are those that the IBAN Registry of SWIFT gives for each country; none is a real account. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIban, holdsIban } from '../../../shared/privacy/iban';
import { IBAN_FORMATS } from '../../../shared/privacy/iban-formats';
import { dutchIban, inGroups, separator } from './numbers';

const EXAMPLES = (
  'AD1200012030200359100100 AL47212110090000000235698741 AT611904300234573201 BA391290079401028494 ' +
  'BE68539007547034 BG80BNBG96611020345678 BY13NBRB3600900000002Z00AB00 CH9300762011623852957 ' +
  'CY17002001280000001200527600 CZ6508000000192000145399 DE89370400440532013000 DK5000400440116243 ' +
  'EE382200221020145685 ES9121000418450200051332 FI2112345600000785 FO6264600001631634 ' +
  'FR1420041010050500013M02606 GB29NWBK60161331926819 GE29NB0000000101904917 GI75NWBK000000007099453 ' +
  'GL8964710001000206 GR1601101250000000012300695 HR1210010051863000160 HU42117730161111101800000000 ' +
  'IE29AIBK93115212345678 IS140159260076545510730339 IT60X0542811101000000123456 LI21088100002324013AA ' +
  'LT121000011101001000 LU280019400644750000 LV80BANK0000435195001 MC5811222000010123456789030 ' +
  'MD24AG000225100013104168 ME25505000012345678951 MK07250120000058984 MT84MALT011000012345MTLCAST001S ' +
  'NL91ABNA0417164300 NO9386011117947 PL61109010140000071219812874 PT50000201231234567890154 ' +
  'RO49AAAA1B31007593840000 RS35260005601001611379 SE4550000000058398257466 SI56263300012039086 ' +
  'SK3112000000198742637541 SM86U0322509800000000270100 TR330006100519786457841326 ' +
  'UA213223130000026007233566001 XK051212012345678906'
).split(' ');

describe('an IBAN', () => {
  it('is known for every country in the table', () => {
    expect(EXAMPLES.map((iban) => iban.slice(0, 2))).toEqual(Object.keys(IBAN_FORMATS));
  });

  it.each(EXAMPLES)(
    'is found in “Stort op %s voor vrijdag”, in groups of four and in small letters',
    (iban) => {
      const grouped = inGroups(iban, 4, ' ');
      for (const written of [iban, grouped, iban.toLowerCase()])
        expect(findIban(`Stort op ${written} voor vrijdag`)).toEqual([{ gevonden: written, begin: 9 }]);
    },
  );

  it('is found whatever stands around it, however it is grouped', () => {
    const around = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(
        around,
        dutchIban,
        separator,
        fc.integer({ min: 1, max: 6 }),
        around,
        (a, iban, sep, n, b) => {
          expect(holdsIban(`${a}${inGroups(iban, n, sep)}${b}`)).toBe(true);
        },
      ),
    );
  });

  it('with one other digit is none', () => {
    fc.assert(
      fc.property(
        dutchIban,
        fc.integer({ min: 8, max: 17 }),
        fc.integer({ min: 1, max: 9 }),
        (iban, at, more) => {
          const digit = (Number(iban.charAt(at)) + more) % 10;
          expect(holdsIban(iban.slice(0, at) + String(digit) + iban.slice(at + 1))).toBe(false);
        },
      ),
    );
  });

  it.each([
    'Op de 14 maart om tien uur bij de balie van het Werkcentrum',
    'Is 12 dagen genoeg om alles rond te krijgen met de gemeente?',
    'Bel mij over de bbl-opleiding Verkoopspecialist (crebo 25650).',
    'NL91 ABNA 0417 1643 01',
    'NL',
    '',
  ])('is not seen in “%s”', (text) => {
    expect(findIban(text)).toEqual([]);
  });
});
