import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Wijziging } from '../../../shared/domain/gesprek';
import { checkVrijeTekst, isRefused } from '../../../shared/privacy/vrije-tekst';
import { bsn, dutchIban, dutchPhone, inGroups, separator } from './numbers';

const accepts = (text: string): boolean =>
  Wijziging.safeParse({ soort: 'afspraken', afspraken: [text] }).success;

describe('free text', () => {
  it('tells all that was found, in the order of the text', () => {
    const text =
      'Mail jan@example.nl, bel 06-12345678, bsn 111222333, NL91 ABNA 0417 1643 00 en bel 053 487 65 43.';
    expect(checkVrijeTekst(text)).toEqual([
      { soort: 'e-mail', gevonden: 'jan@example.nl' },
      { soort: 'telefoon', gevonden: '06-12345678' },
      { soort: 'bsn', gevonden: '111222333' },
      { soort: 'iban', gevonden: 'NL91 ABNA 0417 1643 00' },
      { soort: 'telefoon', gevonden: '053 487 65 43' },
    ]);
  });

  it('finds each number as one thing, however it is written', () => {
    fc.assert(
      fc.property(bsn, dutchIban, separator, (nine, iban, sep) => {
        const text = `bsn ${inGroups(nine, 3, sep)} en rekening ${inGroups(iban, 4, sep)}.`;
        expect(checkVrijeTekst(text).map(({ soort }) => soort)).toEqual(['bsn', 'iban']);
      }),
    );
  });

  it('never refuses a telephone number in its usual form', () => {
    fc.assert(
      fc.property(dutchPhone, fc.constantFrom('', ' ', '-'), ({ area, rest }, sep) => {
        const text = `Bel ${area}${sep}${rest} of +31 ${area.slice(1)} ${rest}.`;
        expect(accepts(text)).toBe(true);
        expect(checkVrijeTekst(text).map(({ soort }) => soort)).toEqual(['telefoon', 'telefoon']);
      }),
    );
  });

  it('is refused by the contract exactly when a BSN or an IBAN was found', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.tuple(bsn, separator).map(([nine, sep]) => inGroups(nine, 3, sep)),
      dutchIban,
      dutchPhone.map(({ area, rest }) => `${area}-${rest}`),
      fc.integer({ min: 0, max: 999999999 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const text = pieces.join(' ').slice(0, 160);
        expect(accepts(text)).toBe(!checkVrijeTekst(text).some(({ soort }) => isRefused(soort)));
      }),
      { numRuns: 1000 },
    );
  });

  it('without numbers or addresses passes in silence', () => {
    for (const text of [
      'Ik bel deze week met Bakkerij De Molen.',
      'Ik ga dinsdag 24-11-2026 om 10.30 uur langs bij het Werkcentrum, Piet Heinstraat 12, 7511 JE Enschede.',
      'Ik vraag naar Verkoopspecialist (crebo 25655), 4 dagen per week, € 1.250,00 per maand.',
      '',
    ])
      expect(checkVrijeTekst(text)).toEqual([]);
  });

  it('answers soon for any text of the longest length', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('0', '6', '1', ' ', '-', '.', '@', 'a', '(', '+'),
          minLength: 160,
          maxLength: 160,
        }),
        (text) => {
          expect(Array.isArray(checkVrijeTekst(text))).toBe(true);
        },
      ),
    );
  });
});
