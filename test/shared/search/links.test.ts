import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZoekDocument } from '../../../shared/search/document';
import type { Links } from '../../../shared/search/links';
import { nearestWords } from '../../../shared/search/nearest-words';
import { createRelatedTasks } from '../../../shared/search/related-tasks';
import { search } from '../../../shared/search/search';
import { parseQuery } from '../../../shared/search/terms';
import { createTypoFinder } from '../../../shared/search/typos';
import { task, world } from './world';

function named(soort: ZoekDocument['soort'], ...namen: string[]): ZoekDocument {
  return { soort, ref: namen[0] ?? '', teksten: namen.map((tekst) => ({ tekst, gewicht: 1, heel: true })) };
}

const { index } = world([
  task('Ik ontvang reizigers in het vliegtuig.', ['vliegtuig', 'cabinepersoneel', 'reizigers']),
  task('Ik maak gebouwen schoon.', ['schoonmaken', 'poetsen']),
  task('Ik rijd met een trein.', ['trein', 'machinist']),
  named('titel', 'Verzorgt passagiers'),
  named('kwalificatie', 'Luchtvaartdienstverlener'),
  named('beroep', 'purser', 'cabinepersoneel', 'medewerker vliegtuig'),
  named('beroep', 'sterrenkundige', 'astronoom'),
]);
const typos = createTypoFinder(index.dictionary);
const relatedTasks = createRelatedTasks(index);
const numberOf = (ref: string): number => index.documents.findIndex((one) => one.ref === ref);
const VLIEGTUIG = numberOf('Ik ontvang reizigers in het vliegtuig.');
const SCHOON = numberOf('Ik maak gebouwen schoon.');
const TREIN = numberOf('Ik rijd met een trein.');
const none = (): [] => [];
const links: Links = {
  titelsOfTaak: (taak) =>
    taak === VLIEGTUIG ? [{ document: numberOf('Verzorgt passagiers'), strength: 1 }] : [],
  kwalificatiesOfTaak: none,
  takenOfTitel: none,
  takenOfKwalificatie: none,
  takenOfBeroep: (beroep) => (beroep === numberOf('purser') ? [{ document: VLIEGTUIG, strength: 1 }] : []),
};

describe('from a profession to the tasks of that work', () => {
  const proposed = (names: readonly string[], typical: readonly number[]): number[] =>
    relatedTasks(names, typical).map(({ document }) => document);

  it('proposes what is typical of such work, in that order', () => {
    expect(proposed(['sterrenkundige'], [TREIN, SCHOON])).toEqual([TREIN, SCHOON]);
    expect(proposed(['sterrenkundige'], [SCHOON, TREIN])).toEqual([SCHOON, TREIN]);
  });

  it('puts first what the names say', () => {
    expect(proposed(['machinist'], [SCHOON, TREIN])).toEqual([TREIN, SCHOON]);
  });

  it('proposes a task that says a name clearly, though it is not typical', () => {
    expect(proposed(['cabinepersoneel'], [SCHOON])).toEqual([VLIEGTUIG, SCHOON]);
    expect(proposed(['purser', 'cabinepersoneel'], [])).toEqual([VLIEGTUIG]);
  });

  it('proposes nothing when nothing is typical and no task comes near', () => {
    expect(proposed(['sterrenkundige', 'astronoom'], [])).toEqual([]);
    expect(proposed([], [])).toEqual([]);
  });

  it('goes by what somebody does before where they do it', () => {
    expect(proposed(['schoonmaker treinen'], [TREIN, SCHOON])[0]).toBe(SCHOON);
  });

  it('holds every typical task when there is room, each once, at most six, the surest first', () => {
    const names = fc.array(fc.constantFrom('purser', 'machinist', 'poetsen', 'in de trein', 'wijsgeer'));
    fc.assert(
      fc.property(names, fc.shuffledSubarray([VLIEGTUIG, SCHOON, TREIN]), (some, typical) => {
        const links = relatedTasks(some, typical);
        const documents = links.map(({ document }) => document);
        expect(documents).toEqual(expect.arrayContaining(typical));
        expect(new Set(documents).size).toBe(documents.length);
        expect(documents.length).toBeLessThanOrEqual(6);
        const strengths = links.map(({ strength }) => strength);
        expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
        expect(strengths.every((one) => one > 0 && one <= 1)).toBe(true);
      }),
    );
  });
});

describe('what is meant though the word is not there', () => {
  it('shows tasks by a profession, with its name as the reason', () => {
    const [hit] = search(index, typos, links, parseQuery('ik was purser')).taak;
    expect(hit).toMatchObject({ document: VLIEGTUIG, tier: 4, typed: 'purser', found: 'purser' });
  });

  it('shows werkprocessen by a task', () => {
    const [hit] = search(index, typos, links, parseQuery('vliegtuig')).titel;
    expect(hit).toMatchObject({ tier: 4, found: 'Ik ontvang reizigers in het vliegtuig.' });
  });

  it('prefers what holds the word itself', () => {
    const [hit] = search(index, typos, links, parseQuery('cabinepersoneel')).taak;
    expect(hit).toMatchObject({ document: VLIEGTUIG, tier: 0 });
  });
});

describe('words to try', () => {
  it('offers the nearest everyday words first, then the ones that always lead on', () => {
    const words = nearestWords(index, typos, parseQuery('poetzelarij'), ['trein']);
    expect(words[0]).toBe('poetsen');
    expect(words).toContain('trein');
    expect(nearestWords(index, typos, parseQuery(''), ['trein'])).toEqual(['trein']);
  });
});
