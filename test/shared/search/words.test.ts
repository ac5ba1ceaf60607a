import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../shared/search/dictionary';
import { editDistance } from '../../../shared/search/edit-distance';
import { soundKey } from '../../../shared/search/sound-key';
import { beginsPart, knownPart, splitCompound } from '../../../shared/search/split-compound';
import { parseQuery } from '../../../shared/search/terms';
import { tierScore } from '../../../shared/search/tiers';
import { smallerForms, verbBases } from '../../../shared/search/word-forms';
import { stem } from '../../../shared/text/stem';

const LIST = [
  'bakker',
  'bedrijf',
  'bus',
  'auto',
  'heftruck',
  'chauffeur',
  'kind',
  'opvang',
  'klas',
  'management',
];
const words = [...LIST, 'winkel', 'medewerker', 'zon', 'paneel', 'heftruckchauffeur', 'vakantie'].sort();
const dictionary = createDictionary(words, new Int32Array(words.length).fill(9), stem);

describe('the word list', () => {
  it('knows which words begin with a text and which hold it further on', () => {
    const [from, to] = dictionary.startingWith('heftruck');
    expect(words.slice(from, to)).toEqual(['heftruck', 'heftruckchauffeur']);
    expect(dictionary.holding('chauffeur').map((id) => words[id])).toEqual(['heftruckchauffeur']);
  });

  it('agrees with looking at every word', () => {
    const part = fc
      .constantFrom(...words)
      .chain((one) =>
        fc
          .tuple(fc.nat(one.length - 1), fc.integer({ min: 1, max: 4 }))
          .map(([at, length]) => one.slice(at, at + length)),
      );
    fc.assert(
      fc.property(part, (text) => {
        const [from, to] = dictionary.startingWith(text);
        expect(words.slice(from, to)).toEqual(words.filter((one) => one.startsWith(text)));
        const held = words.filter((one) => one.includes(text, 1));
        expect(dictionary.holding(text).map((id) => words[id])).toEqual(held);
      }),
    );
  });
});

describe('cutting compounds', () => {
  it.each([
    ['heftruckchauffeur', ['heftruck', 'chauffeur']],
    ['bedrijfsauto', ['bedrijf', 'auto']],
    ['kinderopvang', ['kind', 'opvang']],
    ['zonnepaneel', []],
    ['bus', []],
    ['winkelmedewerker', ['winkel', 'medewerker']],
  ])('%s', (word, parts) => {
    expect(splitCompound(dictionary, word)).toEqual(parts);
  });

  it('gives parts that stand in the word, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (list) => {
        const word = list.join('');
        let at = 0;
        for (const part of splitCompound(dictionary, word)) {
          const found = word.indexOf(part, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + part.length;
        }
      }),
    );
  });

  it('sees where a part begins', () => {
    expect(beginsPart(dictionary, 'heftruckchauffeur', 'chauffeur')).toBe(true);
    expect(beginsPart(dictionary, 'heftruckchauffeur', 'truck')).toBe(false);
    expect(beginsPart(dictionary, 'klassenmanagement', 'lassen')).toBe(false);
  });

  it('keeps the known end of a compound whose beginning is not known', () => {
    expect(knownPart(dictionary, 'pizzabakker')).toBe('bakker');
    expect(knownPart(dictionary, 'xylofoon')).toBeUndefined();
  });
});

describe('forms of a word', () => {
  const share = (one: string, other: string): boolean =>
    verbBases(one).some(({ base }) => verbBases(other).some((same) => same.base === base));

  it.each([
    ['gelast', 'lassen'],
    ['lasser', 'lassen'],
    ['gekookt', 'koken'],
    ['gemaakt', 'maken'],
    ['schoongemaakt', 'schoonmaken'],
    ['opgeruimd', 'opruimen'],
    ['gerepareerd', 'repareren'],
    ['getimmerd', 'timmeren'],
    ['verzorgd', 'verzorgen'],
    ['geverfd', 'verven'],
    ['verkoopster', 'verkopen'],
    ['poetste', 'poetsen'],
  ])('%s belongs to %s', (form, infinitive) => {
    expect(share(form, infinitive)).toBe(true);
  });

  it('keeps laser apart from lassen', () => {
    expect(share('laser', 'lassen')).toBe(false);
  });

  it('knows small things and plurals with an s', () => {
    expect(smallerForms('pakketjes')).toContain('pakket');
    expect(smallerForms('huisje')).toContain('huis');
    expect(smallerForms('mannetje')).toContain('man');
    expect(smallerForms('autos')).toEqual(['auto']);
  });
});

describe('sound and slips', () => {
  it.each([
    ['heftruk', 'heftruck'],
    ['cantine', 'kantine'],
    ['sentrum', 'centrum'],
    ['kasa', 'kassa'],
    ['schoonmaaken', 'schoonmaken'],
    ['tijd', 'teit'],
    ['blouw', 'blauw'],
    ['hont', 'hond'],
    ['kappe', 'kappen'],
  ])('%s sounds like %s', (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other));
  });

  it.each([
    ['kassa', 'kassa', 0],
    ['ksasa', 'kassa', 1],
    ['kasa', 'kassa', 1],
    ['kaxsa', 'kassa', 1],
    ['kas', 'kassa', 2],
    ['bus', 'kassa', 3],
  ])('from %s to %s is %i slips', (one, other, slips) => {
    expect(editDistance(one, other, 2)).toBe(slips);
  });

  it('is the same from both sides, and none only between equal words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(editDistance(other, one, limit));
        expect(editDistance(one, other, limit) === 0).toBe(one === other);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('reading a query', () => {
  it('leaves out words without a meaning, and keeps how the others were typed', () => {
    expect(parseQuery('Ik was Stewardess!').terms).toEqual([
      { typed: 'Stewardess', word: 'stewardess', position: 2 },
    ]);
    expect(parseQuery('ik was').terms.map(({ word }) => word)).toEqual(['ik', 'was']);
    expect(parseQuery('  ').terms).toEqual([]);
  });

  it('never fails and never grows without end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const { words: all, terms } = parseQuery(text);
        expect(all.length).toBeLessThanOrEqual(24);
        expect(terms.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('the bands of the ways of finding', () => {
  it('do not overlap', () => {
    const strength = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), strength, strength, (tier, one, other) => {
        expect(tierScore(tier, one)).toBeGreaterThan(tierScore(tier + 1, other));
        expect(tierScore(tier + 1, other)).toBeGreaterThan(0);
      }),
    );
  });
});
