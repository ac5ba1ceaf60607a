/** The same folding and stemming at the building of the index and at the asking. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../shared/text/fold';
import { stem, words } from '../../shared/text/stem';

it.each([
  ['heftrucks', 'heftruck'],
  ['fietsen', 'fiets'],
  ['timmerwerk', 'timmerwerk'],
  ['b1', 'b1'],
])('the stem of %s is %s', (woord, stam) => {
  expect(words(woord).map(stem)).toEqual([stam]);
});

it('a text is cut into folded words', () => {
  expect(words("Ik gaf 's avonds café-les (gratis!)")).toEqual([
    'ik',
    'gaf',
    's',
    'avonds',
    'cafe',
    'les',
    'gratis',
  ]);
  expect(words(' … ')).toEqual([]);
});

it('words are folded already and a stem is one word: positions in the index stay equal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
      for (const woord of words(tekst)) {
        expect(fold(woord)).toBe(woord);
        expect(stem(woord)).toMatch(/^[a-z0-9]+$/u);
      }
    }),
  );
});
