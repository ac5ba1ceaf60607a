import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TREFFERS, Zoekresultaat } from '../../../shared/contract/zoek-vorm';
import { createSearch } from '../../../electron/engine/search/create-search';
import { searchFeature } from '../../../electron/engine/search/handlers';
import { realReference } from './reference';

const reference = await realReference();
const search = createSearch(reference);
const RUNS = { numRuns: 300 };

/** Words and phrases that stand in the data, so that there is something to find. */
const known = fc.constantFrom(
  ...[...reference.taken.values()].flatMap(({ woorden }) => woorden),
  ...[...reference.kwalificaties.values()].map(({ naam }) => naam),
);
/** The accents a Dutch keyboard makes. */
const accent = fc.constantFrom('', '', '', '\u0301', '\u0300', '\u0308', '\u0302');
const beroepen = new Set(reference.query('SELECT uri FROM beroep').map((row) => row['uri']));

function withoutTyped(query: string): unknown {
  const { taken, werkprocessen, kwalificaties, beroepen: found, probeer } = search.alles(query, 10);
  const lists = [taken, werkprocessen, kwalificaties, found].map((list) =>
    list.map((hit) => ({ ...hit, treffer: { ...hit.treffer, gezocht: '' } })),
  );
  return { lists, probeer };
}

describe('search over the real data', () => {
  it('answers any text in the shape of the contract, and never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), known);
    fc.assert(
      fc.property(text, (query) => Zoekresultaat.safeParse(search.alles(query, 5)).success),
      RUNS,
    );
  });

  it('answers a very long text', () => {
    expect(search.alles('kassa '.repeat(5000), 5).taken[0]?.treffer.gevonden).toBe('kassa');
    expect(() => search.alles('a'.repeat(100_000), 5)).not.toThrow();
  });

  it('never lets case or accents matter', () => {
    fc.assert(
      fc.property(known, fc.array(accent, { minLength: 40, maxLength: 40 }), (query, accents) => {
        const dressed = query
          .normalize('NFC')
          .toUpperCase()
          .replace(/[A-Z]/gu, (letter, at: number) => `${letter}${accents[at % 40] ?? ''}`);
        expect(withoutTyped(dressed)).toEqual(withoutTyped(query));
      }),
      RUNS,
    );
  });

  it('leads only to what exists', () => {
    fc.assert(
      fc.property(known, (query) => {
        const found = search.alles(query, 20);
        for (const { id } of found.taken) expect(reference.taken.has(id)).toBe(true);
        for (const { sleutel } of found.werkprocessen) expect(reference.titels.has(sleutel)).toBe(true);
        for (const { crebo } of found.kwalificaties) expect(reference.kwalificaties.has(crebo)).toBe(true);
        for (const { uri, taken } of found.beroepen) {
          expect(beroepen.has(uri)).toBe(true);
          expect(taken.length).toBeLessThanOrEqual(6);
        }
      }),
      RUNS,
    );
  });

  it('shows the best first, at most as many as asked, and for one word in the order of the ways of finding', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 1, max: 30 }), (query, perSoort) => {
        const { taken, werkprocessen, kwalificaties, beroepen: found } = search.alles(query, perSoort);
        for (const list of [taken, werkprocessen, kwalificaties, found]) {
          expect(list.length).toBeLessThanOrEqual(perSoort);
          const scores = list.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          if (/^\p{L}+$/u.test(query)) {
            const ways = list.map(({ treffer }) => TREFFERS.indexOf(treffer.soort));
            expect(ways).toEqual([...ways].sort((a, b) => a - b));
          }
        }
      }),
      RUNS,
    );
  });

  it('finds lassen before anything that merely holds it', () => {
    const { taken, beroepen: found } = search.alles('lassen', 20);
    expect(taken[0]?.treffer).toMatchObject({ soort: 'precies', gevonden: 'lassen' });
    const words = [...taken, ...found].map(({ treffer }) => treffer.gevonden);
    expect(words.filter((word) => word.includes('klassen'))).toEqual([]);
  });

  it('finds kok before koken and kokos', () => {
    const ways = search.alles('kok', 10).taken.map(({ treffer }) => treffer.soort);
    expect(ways[0]).toBe('precies');
    expect(search.alles('kok', 1).kwalificaties[0]).toMatchObject({ naam: 'Kok', actueel: true });
  });

  it('says why something was found, in the words of the one who typed and of the card', () => {
    expect(search.alles('CAISSIERE', 1).taken[0]?.treffer).toEqual({
      soort: 'precies',
      gezocht: 'CAISSIERE',
      gevonden: 'caissière',
    });
    expect(search.alles('heftruk', 1).taken[0]?.treffer).toEqual({
      soort: 'typefout',
      gezocht: 'heftruk',
      gevonden: 'heftruck',
    });
  });

  it('puts the everyday word that was typed whole first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reference.taken.values()), fc.nat(), (taak, pick) => {
        const woord = taak.woorden[pick % taak.woorden.length] ?? '';
        const best = search.alles(woord, 50).taken.filter(({ score }) => score > 0.98);
        expect(best.map(({ id }) => id)).toContain(taak.id);
      }),
      RUNS,
    );
  });

  it('leads from a profession to the tasks of that work', () => {
    const [beroep] = search.alles('metselaar', 5).beroepen;
    expect(beroep?.naam).toBe('metselaar');
    expect(beroep?.taken.map(({ zin }) => zin).join(' ')).toMatch(/metsel/);
  });

  it('leads from an everyday word to werkprocessen and kwalificaties that do not hold it', () => {
    const { werkprocessen, kwalificaties } = search.alles('vakkenvuller', 10);
    expect(werkprocessen[0]?.treffer.soort).toBe('synoniem');
    expect(kwalificaties[0]).toMatchObject({ actueel: true, treffer: { soort: 'synoniem' } });
  });

  it('shows at most ten kwalificaties with a werkproces, actuele first', () => {
    const standing = (crebo: string): boolean =>
      [...reference.kwalificaties.values()].some((one) => one.crebo === crebo && one.actueel);
    for (const { kwalificaties } of search.alles('bereidt werkzaamheden voor', 20).werkprocessen) {
      expect(kwalificaties.length).toBeLessThanOrEqual(10);
      const actueel = kwalificaties.map(({ crebo }) => standing(crebo));
      expect(actueel).toEqual([...actueel].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('puts actuele kwalificaties before old ones that fit as well', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reference.kwalificaties.values()), ({ naam }) => {
        const found = search.alles(naam, 50).kwalificaties;
        found.forEach((one, i) => {
          const next = found[i + 1];
          if (next?.score === one.score) expect(one.actueel || !next.actueel).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('finds a kwalificatie by its crebo', () => {
    expect(search.alles('25655', 5).kwalificaties.map(({ crebo }) => crebo)).toEqual(['25655']);
  });

  it('offers words to try when nothing is found, and those find something', () => {
    for (const query of ['', '?!', 'xqzwrt', 'مدرس', '🙂']) {
      const found = search.alles(query, 5);
      expect(found.taken).toEqual([]);
      expect(found.probeer.length).toBeGreaterThan(2);
      for (const word of found.probeer) expect(search.alles(word, 5).taken.length).toBeGreaterThan(0);
    }
    expect(search.alles('kassa', 5).probeer).toEqual([]);
  });

  it('is what the contract answers', () => {
    const { handlers } = searchFeature(reference);
    expect(handlers['zoek.alles']({ tekst: 'kassa', perSoort: 3 })).toEqual(search.alles('kassa', 3));
  });
});
