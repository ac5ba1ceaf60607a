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
const none = (): [] => [];
const links: Links = {
  titelsOfTaak: (taak) =>
    taak === VLIEGTUIG ? [{ document: numberOf('Verzorgt passagiers'), strength: 1 }] : [],
  kwalificatiesOfTaak: none,
  takenOfTitel: none,
  takenOfKwalificatie: none,
  takenOfBeroep: (beroep) => relatedTasks((index.documents[beroep]?.teksten ?? []).map(({ tekst }) => tekst)),
};

describe('from a profession to the tasks of that work', () => {
  it('proposes the tasks that say its names', () => {
    expect(relatedTasks(['purser', 'cabinepersoneel']).map(({ document }) => document)).toEqual([VLIEGTUIG]);
  });

  it('proposes nothing when no task comes near', () => {
    expect(relatedTasks(['sterrenkundige', 'astronoom'])).toEqual([]);
    expect(relatedTasks([])).toEqual([]);
  });

  it('goes by what somebody does before where they do it', () => {
    const [first] = relatedTasks(['schoonmaker treinen']);
    expect(index.documents[first?.document ?? -1]?.ref).toBe('Ik maak gebouwen schoon.');
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
