/** The bar in four parts, in words and in places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsInWords, partsOf, total } from '../../../renderer/ui/four-state';

const part = fc.nat({ max: 40 });
const counts = fc.record({ kanIk: part, metHulp: part, teLeren: part, nietGevraagd: part });

describe('the bar in four parts', () => {
  it('says the count first, and leaves out what is not there', () => {
    expect(countsInWords({ kanIk: 6, metHulp: 0, teLeren: 2, nietGevraagd: 1 })).toBe(
      '6 van de 9 kun je al · 2 leren · 1 nog niet gevraagd',
    );
    expect(countsInWords({ kanIk: 0, metHulp: 3, teLeren: 0, nietGevraagd: 0 })).toBe(
      '0 van de 3 kun je al · 3 met hulp',
    );
  });

  it('never counts on what is not known at all', () => {
    expect(countsInWords({ kanIk: 0, metHulp: 0, teLeren: 0, nietGevraagd: 0 })).not.toMatch(/\d/u);
  });

  it('the parts lie side by side, from the first to the last werkproces', () => {
    fc.assert(
      fc.property(counts, (value) => {
        let end = 0;
        for (const { from, size } of partsOf(value)) {
          expect(from).toBe(end);
          expect(size).toBeGreaterThan(0);
          end += size;
        }
        expect(end).toBe(total(value));
      }),
    );
  });
});
