/** The laws of ranking leerbanen, each over thousands of random sets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeerbaanWensen } from '../../../shared/contract/leerbanen-vorm';
import { KENMERKEN } from '../../../shared/domain/leerbaan';
import { aansluiter } from '../../../shared/leerbanen/aansluiting';
import { failedLimit } from '../../../shared/leerbanen/limits';
import type { Plek } from '../../../shared/leerbanen/plek';
import { rankLeerbanen, type Ranglijst } from '../../../shared/leerbanen/rank-leerbanen';
import { CREBOS, lijstVan, person, plek, plekken, wensen, type Person } from './arbitrary';

const RUNS = { numRuns: 2000 };
const NOBODY: Person = { hier: undefined, aansluiter: aansluiter(() => 'niet-gevraagd') };

const rank = (list: readonly Plek[], wish: LeerbaanWensen, who: Person): Ranglijst<Plek> =>
  rankLeerbanen({ lijsten: [lijstVan(list)], andereRichting: 0, wensen: wish, ...who, aantal: list.length });
/** What stands for an id here: the place in the order of ids. */
const ids = ({ beste }: Ranglijst<Plek>): number[] => beste.map(({ plek: { volgorde } }) => volgorde);
const at = (one: Plek, volgorde: number): Plek => ({ ...one, volgorde });

describe('the laws of ranking leerbanen', () => {
  it('lists or counts every place exactly once', () => {
    fc.assert(
      fc.property(plekken, wensen, person, fc.nat(50), (list, wish, who, andereRichting) => {
        const ranked = rankLeerbanen({
          lijsten: [lijstVan(list)],
          andereRichting,
          wensen: wish,
          ...who,
          aantal: list.length,
        });
        const fallen = Object.values(ranked.weggevallen).reduce((a, b) => a + b, 0);
        expect(ranked.totaal + fallen).toBe(list.length + andereRichting);
        expect(new Set(ids(ranked)).size).toBe(ranked.totaal);
      }),
      RUNS,
    );
  });

  it('counts a place under the first limit that it fails', () => {
    const far: Plek = { ...sample(), punt: { lat: 52, lon: 6 }, niveau: 4 };
    const who: Person = { ...NOBODY, hier: { lat: 52, lon: 5 } };
    const wish: LeerbaanWensen = { crebos: [], maxKm: 10, niveaus: [1] };
    expect(rank([far], wish, who).weggevallen).toMatchObject({ afstand: 1, niveau: 0 });
    const crebos = CREBOS.filter((crebo) => crebo !== far.crebo);
    expect(rank([far], { ...wish, crebos }, who).weggevallen).toMatchObject({ richting: 1, afstand: 0 });
  });

  it('never lets a place fall away for what the source does not tell', () => {
    const silent: Plek = { ...sample(), start: undefined, dagenPerWeek: undefined, punt: undefined };
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
          const wider = rank(list, { ...wish, maxKm: wish.maxKm * 2 }, who);
          expect(wider.totaal).toBeGreaterThanOrEqual(before.size);
        }
        expect(rank(list, { ...wish, crebos: [] }, who).totaal).toBeGreaterThanOrEqual(before.size);
      }),
      RUNS,
    );
  });

  it('never ranks a better fit lower, with all else equal', () => {
    fc.assert(
      fc.property(plekken, plek, person, fc.nat(), fc.constantFrom(-1, 99), (list, worse, who, pick, id) => {
        for (const better of improvements(worse, who, pick)) {
          const wish = { crebos: [] };
          const place = (one: Plek): number => ids(rank([...list, at(one, id)], wish, who)).indexOf(id);
          expect(place(better)).toBeLessThanOrEqual(place(worse));
          const both = ids(rank([at(worse, 1), at(better, 2)], wish, who));
          expect(both[0] === 2 || equalScore(worse, better, who)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the places nor on how they are spread over lists, and breaks ties by id', () => {
    fc.assert(
      fc.property(plekken, wensen, person, fc.nat(20), (list, wish, who, cut) => {
        const together = rank(list, wish, who);
        expect(rank([...list].reverse(), wish, who)).toEqual(together);
        const lijsten = [lijstVan(list.slice(cut)), lijstVan(list.slice(0, cut))];
        expect(
          rankLeerbanen({ lijsten, andereRichting: 0, wensen: wish, ...who, aantal: list.length }),
        ).toEqual(together);
      }),
      RUNS,
    );
    const twins = [2, 3, 1].map((id) => at(sample(), id));
    expect(ids(rank(twins, { crebos: [] }, NOBODY))).toEqual([1, 2, 3]);
  });

  it('scores from 0 to 1 and counts what can be learned here within what is still to learn', () => {
    fc.assert(
      fc.property(plekken, wensen, person, (list, wish, who) => {
        for (const { score, aansluiting, plek: one } of rank(list, wish, who).beste) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-12);
          expect(aansluiting.hierTeLeren).toBeLessThanOrEqual(aansluiting.teLeren);
          expect(aansluiting.gebruikt).toBeLessThanOrEqual(aansluiting.kan);
          expect(who.aansluiter.leerTitels(one.aanbod)).toHaveLength(aansluiting.hierTeLeren);
          if (!aansluiting.bekend) expect(aansluiting.hierTeLeren + aansluiting.gebruikt).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it('answers the same best so many as of the whole list, and still counts them all', () => {
    fc.assert(
      fc.property(plekken, wensen, person, fc.integer({ min: 1, max: 8 }), (list, wish, who, aantal) => {
        const all = rank(list, wish, who);
        const few = rankLeerbanen({
          lijsten: [lijstVan(list)],
          andereRichting: 0,
          wensen: wish,
          ...who,
          aantal,
        });
        expect(few).toEqual({ ...all, beste: all.beste.slice(0, aantal) });
      }),
      RUNS,
    );
  });

  it('keeps a place whose old crebo was chosen', () => {
    const moved: Plek = { ...sample(), oudeCrebo: CREBOS[3] };
    expect(failedLimit(moved, { crebos: CREBOS.slice(3) }, undefined)).toBeUndefined();
  });
});

function sample(): Plek {
  const [one] = fc.sample(plek, { numRuns: 1, seed: 7 });
  if (!one) throw new Error('No sample');
  return one;
}

function equalScore(a: Plek, b: Plek, who: Person): boolean {
  const [one, other] = rank([at(a, 1), at(b, 2)], { crebos: [] }, who).beste;
  return one?.score === other?.score;
}

/** The same place, better in one way at a time. */
function improvements(worse: Plek, who: Person, pick: number): Plek[] {
  const better: Plek[] = [];
  const { aanbod, punt, kenmerken, leerweg } = worse;
  const closed = aanbod.uitvoerbaar?.indexOf(false) ?? -1;
  if (closed >= 0) {
    const uitvoerbaar = aanbod.uitvoerbaar?.map((here, index) => here || index === closed);
    better.push({ ...worse, aanbod: { ...aanbod, uitvoerbaar } });
  }
  if (punt && who.hier) {
    const half = { lat: (punt.lat + who.hier.lat) / 2, lon: (punt.lon + who.hier.lon) / 2 };
    better.push({ ...worse, punt: half });
  }
  const missing = KENMERKEN.filter((kenmerk) => !kenmerken.includes(kenmerk));
  const extra = missing[pick % Math.max(1, missing.length)];
  if (extra) better.push({ ...worse, kenmerken: [...kenmerken, extra] });
  if (leerweg !== 'bbl') better.push({ ...worse, leerweg: 'bbl' });
  return better;
}
