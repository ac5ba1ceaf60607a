/** The laws of ranking leerbanen, each over thousands of random sets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeerbaanWensen } from '../../../shared/contract/leerbanen-vorm';
import { KENMERKEN } from '../../../shared/domain/leerbaan';
import type { Plek } from '../../../shared/leerbanen/plek';
import { rankLeerbanen, type Ranglijst } from '../../../shared/leerbanen/rank-leerbanen';
import { failedLimit } from '../../../shared/leerbanen/limits';
import { CREBOS, person, plek, plekken, wensen, withId } from './arbitrary';

const RUNS = { numRuns: 2000 };
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;
const rank = (list: readonly Plek[], wish: LeerbaanWensen, who: Person): Ranglijst =>
  rankLeerbanen({ plekken: list, wensen: wish, ...who, aantal: list.length });
const ids = ({ treffers }: Ranglijst): string[] => treffers.map(({ leerbaan }) => leerbaan.id);

describe('the laws of ranking leerbanen', () => {
  it('lists or counts every place exactly once', () => {
    fc.assert(
      fc.property(plekken, wensen, person, (list, wish, who) => {
        const ranked = rank(list, wish, who);
        const fallen = Object.values(ranked.weggevallen).reduce((a, b) => a + b, 0);
        expect(ranked.totaal + fallen).toBe(list.length);
        expect(new Set(ids(ranked)).size).toBe(ranked.totaal);
      }),
      RUNS,
    );
  });

  it('counts a place under the first limit that it fails', () => {
    const far: Plek = withId({ ...sample(), punt: { lat: 52, lon: 6 }, niveau: 4 }, 'ver');
    const who: Person = { hier: { lat: 52, lon: 5 }, groepVan: () => 'niet-gevraagd' };
    const wish: LeerbaanWensen = { crebos: [], maxKm: 10, niveaus: [1] };
    expect(rank([far], wish, who).weggevallen).toMatchObject({ afstand: 1, niveau: 0 });
    const otherCrebo = CREBOS.filter((crebo) => crebo !== far.leerbaan.crebo);
    expect(rank([far], { ...wish, crebos: otherCrebo }, who).weggevallen).toMatchObject({
      richting: 1,
      afstand: 0,
    });
  });

  it('never lets a place fall away for what the source does not tell', () => {
    const { start: _start, dagenPerWeek: _days, ...leerbaan } = sample().leerbaan;
    const silent: Plek = { ...sample(), leerbaan, punt: undefined };
    const wish = { crebos: [], maxKm: 1, startVanaf: '2030-01-01', maxDagen: 1 } as unknown as LeerbaanWensen;
    expect(failedLimit(silent, wish, undefined)).toBeUndefined();
  });

  it('never gets shorter when a limit is loosened', () => {
    const limits = [
      'maxKm',
      'leerweg',
      'niveaus',
      'startVanaf',
      'maxDagen',
      'alleenPraktijkverklaring',
    ] as const;
    fc.assert(
      fc.property(plekken, wensen, person, fc.constantFrom(...limits), (list, wish, who, limit) => {
        const { [limit]: _dropped, ...looser } = wish;
        const before = new Set(ids(rank(list, wish, who)));
        const after = new Set(ids(rank(list, looser, who)));
        for (const id of before) expect(after).toContain(id);
        if (wish.maxKm !== undefined) {
          expect(rank(list, { ...wish, maxKm: wish.maxKm * 2 }, who).totaal).toBeGreaterThanOrEqual(
            before.size,
          );
        }
        expect(rank(list, { ...wish, crebos: [] }, who).totaal).toBeGreaterThanOrEqual(before.size);
      }),
      RUNS,
    );
  });

  it('never ranks a better fit lower, with all else equal', () => {
    fc.assert(
      fc.property(
        plekken,
        plek,
        person,
        fc.nat(),
        fc.constantFrom('a', 'zz'),
        (list, worse, who, pick, id) => {
          for (const better of improvements(worse, who, pick)) {
            const wish = { crebos: [] };
            const place = (one: Plek): number => ids(rank([...list, withId(one, id)], wish, who)).indexOf(id);
            expect(place(better)).toBeLessThanOrEqual(place(worse));
            const both = ids(rank([withId(worse, 'x'), withId(better, 'y')], wish, who));
            expect(both[0] === 'y' || equalScore(worse, better, who)).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });

  it('does not depend on the order of the places, and breaks ties by id', () => {
    fc.assert(
      fc.property(plekken, wensen, person, (list, wish, who) => {
        expect(rank([...list].reverse(), wish, who)).toEqual(rank(list, wish, who));
      }),
      RUNS,
    );
    const twins = ['b', 'c', 'a'].map((id) => withId(sample(), id));
    expect(ids(rank(twins, { crebos: [] }, { hier: undefined, groepVan: () => 'niet-gevraagd' }))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('scores from 0 to 1 and counts what can be learned here within what is still to learn', () => {
    fc.assert(
      fc.property(plekken, wensen, person, (list, wish, who) => {
        for (const treffer of rank(list, wish, who).treffers) {
          expect(treffer.score).toBeGreaterThanOrEqual(0);
          expect(treffer.score).toBeLessThanOrEqual(1 + 1e-12);
          expect(treffer.hierTeLeren).toBeLessThanOrEqual(treffer.teLeren);
          expect(treffer.leerTitels).toHaveLength(treffer.hierTeLeren);
          if (!treffer.werkprocessenBekend) expect(treffer.hierTeLeren + treffer.gebruikt).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it('answers the best so many, and still counts them all', () => {
    const list = Array.from({ length: 9 }, (_, i) => withId(sample(), String(i)));
    const ranked = rankLeerbanen({
      plekken: list,
      wensen: { crebos: [] },
      hier: undefined,
      groepVan: () => 'kan-ik',
      aantal: 3,
    });
    expect([ranked.treffers.length, ranked.totaal]).toEqual([3, 9]);
  });

  it('keeps a place whose old crebo was chosen', () => {
    const moved: Plek = {
      ...sample(),
      leerbaan: { ...sample().leerbaan, oudeCrebo: CREBOS[3] ?? sample().leerbaan.crebo },
    };
    expect(failedLimit(moved, { crebos: CREBOS.slice(3) }, undefined)).toBeUndefined();
  });
});

function sample(): Plek {
  const [one] = fc.sample(plek, { numRuns: 1, seed: 7 });
  if (!one) throw new Error('No sample');
  return one;
}

function equalScore(a: Plek, b: Plek, who: Person): boolean {
  const [one, other] = rank([withId(a, 'x'), withId(b, 'y')], { crebos: [] }, who).treffers;
  return one?.score === other?.score;
}

/** The same place, better in one way at a time. */
function improvements(worse: Plek, who: Person, pick: number): Plek[] {
  const better: Plek[] = [];
  const { aanbod, punt, leerbaan } = worse;
  const closed = aanbod.delen.findIndex((deel) => deel.uitvoerbaar === false);
  if (closed >= 0) {
    const delen = aanbod.delen.map((deel, index) =>
      index === closed ? { ...deel, uitvoerbaar: true } : deel,
    );
    better.push({ ...worse, aanbod: { ...aanbod, delen } });
  }
  if (punt && who.hier) {
    const half = { lat: (punt.lat + who.hier.lat) / 2, lon: (punt.lon + who.hier.lon) / 2 };
    better.push({ ...worse, punt: half });
  }
  const missing = KENMERKEN.filter((kenmerk) => !leerbaan.kenmerken.includes(kenmerk));
  const extra = missing[pick % Math.max(1, missing.length)];
  if (extra) better.push({ ...worse, leerbaan: { ...leerbaan, kenmerken: [...leerbaan.kenmerken, extra] } });
  if (leerbaan.leerweg !== 'bbl') better.push({ ...worse, leerbaan: { ...leerbaan, leerweg: 'bbl' } });
  return better;
}
