import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../shared/overdracht/read-words';
import { AANTAL_WOORDEN, WOORDEN } from '../../../shared/overdracht/woorden';
import { editDistance } from '../../../shared/search/edit-distance';

const six = fc.array(fc.constantFrom(...WOORDEN), { minLength: AANTAL_WOORDEN, maxLength: AANTAL_WOORDEN });
const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz'));

describe('the list of words', () => {
  it('gives a code of more than 60 bits', () => {
    expect(WOORDEN.length).toBeGreaterThanOrEqual(1024);
    expect(AANTAL_WOORDEN * Math.log2(WOORDEN.length)).toBeGreaterThan(60);
  });

  it('holds plain words of four to nine letters, each once, in order', () => {
    expect(WOORDEN.filter((word) => !/^[a-z]{4,9}$/u.test(word))).toEqual([]);
    expect([...new Set(WOORDEN)].sort()).toEqual(WOORDEN);
  });

  it('holds no two words that lie nearer than three slips', () => {
    const near = WOORDEN.flatMap((one, index) =>
      WOORDEN.slice(index + 1)
        .filter((other) => editDistance(one, other, 2) <= 2)
        .map((other) => `${one} ${other}`),
    );
    expect(near).toEqual([]);
  });
});

describe('typed words', () => {
  it('are read in any case, with anything but letters between them and numbers before them', () => {
    fc.assert(
      fc.property(
        six,
        fc.constantFrom(' ', ', ', '-', '  \n', ' / ', '. ', '\t', '_', ' – '),
        fc.boolean(),
        fc.boolean(),
        (woorden, between, capitals, numbered) => {
          const text = woorden
            .map((word, i) => (numbered ? `${String(i + 1)}. ${word}` : word))
            .join(between);
          expect(readWords(` ${capitals ? text.toUpperCase() : text} `)).toEqual({ ok: true, woorden });
        },
      ),
    );
  });

  it('are read with one slip in each: a letter too many, too few, another, or two swapped', () => {
    const slip = fc.record({ kind: fc.nat({ max: 3 }), at: fc.nat(), letter });
    fc.assert(
      fc.property(six, fc.array(slip, { minLength: 6, maxLength: 6 }), (woorden, slips) => {
        const typed = woorden.map((word, index) => {
          const { kind = 0, at = 0, letter: other = 'a' } = slips[index] ?? {};
          const i = at % word.length;
          const [before, here, after] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)];
          if (kind === 0) return before + after;
          if (kind === 1) return before + other + here + after;
          if (kind === 2) return before + other + after;
          return before + after.charAt(0) + here + after.slice(1);
        });
        expect(readWords(typed.join(' '))).toEqual({ ok: true, woorden });
      }),
      { numRuns: 300 },
    );
  });

  it('with another number of words are no code', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WOORDEN), { maxLength: 12 }), (woorden) => {
        fc.pre(woorden.length !== AANTAL_WOORDEN);
        expect(readWords(woorden.join(' '))).toEqual({ ok: false });
      }),
    );
  });

  it('that are not in the list are named by their number', () => {
    const woorden = WOORDEN.slice(0, AANTAL_WOORDEN);
    expect(readWords(woorden.with(3, 'qqqqqq').join(' '))).toEqual({ ok: false, plaats: 4 });
  });

  it('with the one letter ĳ are read as with i and j', () => {
    const woorden = ['ijspegel', 'ijsbaan', 'zomer', 'walnoot', 'tafel', 'gieter'];
    expect(woorden.filter((word) => !WOORDEN.includes(word))).toEqual([]);
    expect(readWords('ĳspegel Ĳsbaan zomer walnoot tafel gieter')).toEqual({ ok: true, woorden });
  });

  it('of any kind are answered, never with an exception', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(typeof readWords(text).ok).toBe('boolean');
      }),
    );
  });
});
