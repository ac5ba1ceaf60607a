/** Small counts: never shown, and not to be worked out from what is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Datum } from '../../../shared/domain/ids';
import { hideSmallCells, MIN_CEL, type KeptCount } from '../../../shared/kluis/small-cells';

const dag = Datum.parse('2026-03-14');
const regio = (counts: Readonly<Record<string, number>>): KeptCount[] =>
  Object.entries(counts).map(([waarde, aantal]) => ({ dag, soort: 'regio', waarde, aantal }));

const shown = (counts: readonly KeptCount[]): Record<string, number | null> =>
  Object.fromEntries(hideSmallCells(counts).map(({ waarde, aantal }) => [waarde, aantal]));

describe('counts', () => {
  it('of five and more are shown', () => {
    expect(shown(regio({ Twente: 5, Achterhoek: 12 }))).toEqual({ Twente: 5, Achterhoek: 12 });
  });

  it('that are hidden alone take the smallest of the others with them', () => {
    expect(shown(regio({ Twente: 4, Achterhoek: 12, Flevoland: 9 }))).toEqual({
      Twente: null,
      Achterhoek: 12,
      Flevoland: null,
    });
  });

  it('that are hidden together but add up to less than five do so too', () => {
    expect(shown(regio({ Twente: 1, Achterhoek: 1, Flevoland: 9, Zeeland: 20 }))).toEqual({
      Twente: null,
      Achterhoek: null,
      Flevoland: null,
      Zeeland: 20,
    });
  });

  it('of one day and one soort have nothing to do with those of another', () => {
    const other = Datum.parse('2026-03-15');
    const counts = [
      ...regio({ Twente: 2 }),
      { dag, soort: 'niveau', waarde: 'niveau 2', aantal: 7 },
      { dag: other, soort: 'regio', waarde: 'Twente', aantal: 8 },
    ];
    expect(hideSmallCells(counts)).toEqual([
      { dag: other, soort: 'regio', waarde: 'Twente', aantal: 8 },
      { dag, soort: 'niveau', waarde: 'niveau 2', aantal: 7 },
      { dag, soort: 'regio', waarde: 'Twente', aantal: null },
    ]);
  });

  it('never give away a small one, whatever they are', () => {
    const cell = fc.record({
      waarde: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      aantal: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ waarde }) => waarde, minLength: 1 }), (cells) => {
        const counts = cells.map((one): KeptCount => ({ ...one, dag, soort: 'regio' }));
        const result = hideSmallCells(counts);
        expect(result).toHaveLength(counts.length);
        const kept = new Map(counts.map(({ waarde, aantal }) => [waarde, aantal]));
        const hidden = result.filter(({ aantal }) => aantal === null);
        for (const { waarde, aantal } of result) {
          if (aantal !== null) expect(aantal).toBe(kept.get(waarde));
          if ((kept.get(waarde) ?? 0) < MIN_CEL) expect(aantal).toBeNull();
        }
        // Somebody who knows the total learns no single hidden count, unless nothing else is shown.
        if (hidden.length > 0 && hidden.length < result.length) {
          expect(hidden.length).toBeGreaterThan(1);
          const sum = hidden.reduce((total, { waarde }) => total + (kept.get(waarde) ?? 0), 0);
          expect(sum).toBeGreaterThanOrEqual(MIN_CEL);
        }
      }),
    );
  });
});
