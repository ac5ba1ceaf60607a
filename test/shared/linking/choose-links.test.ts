/** How far an automatic link goes, and what confirming makes of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TaakId } from '../../../shared/domain/ids';
import { chooseLinks, confirmedLinks } from '../../../shared/linking/choose-links';
import type { Suggestion } from '../../../shared/linking/example';

const suggestions = (...scores: number[]): Suggestion[] =>
  scores.map((score, i) => ({ taak: TaakId.parse(`taak-${String(i)}`), score }));

describe('an automatic link', () => {
  it('is the best card in full when that weighs as much as the next two together', () => {
    expect(chooseLinks(suggestions(0.5, 0.3, 0.2))).toEqual({ kern: ['taak-0'], deel: [] });
  });

  it('is two cards in part when no card is clear', () => {
    expect(chooseLinks(suggestions(0.49, 0.31, 0.2))).toEqual({ kern: [], deel: ['taak-0', 'taak-1'] });
  });

  it('is nothing without suggestions, and one card in full when there is no other', () => {
    expect(chooseLinks([])).toEqual({ kern: [], deel: [] });
    expect(chooseLinks(suggestions(1))).toEqual({ kern: ['taak-0'], deel: [] });
  });

  it('never links more than two cards, and none in full and in part at once', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { maxLength: 6 }), (scores) => {
        const { kern, deel } = chooseLinks(suggestions(...scores.sort((a, b) => b - a)));
        expect(kern.length + deel.length).toBeLessThanOrEqual(2);
        expect(kern.length === 0 || deel.length === 0).toBe(true);
      }),
    );
  });
});

describe('a confirmed link', () => {
  it('takes the first card as the core and the others as a part', () => {
    const [a, b, c] = suggestions(1, 1, 1).map(({ taak }) => taak) as [TaakId, TaakId, TaakId];
    expect(confirmedLinks([b, a, c])).toEqual({ kern: [b], deel: [a, c] });
    expect(confirmedLinks([])).toEqual({ kern: [], deel: [] });
  });
});
