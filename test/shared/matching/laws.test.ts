/** The laws of matching, each over thousands of random worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NIVEAUS, type Antwoorden, type MatchFilter } from '../../../shared/domain/antwoord';
import { buildModel } from '../../../shared/matching/build-model';
import { rangschik, verklaar, type Richting } from '../../../shared/matching/match';
import { UNITS } from '../../../shared/matching/model';
import { volgendeVraag } from '../../../shared/matching/next-question';
import { titleWeight } from '../../../shared/matching/weigh';
import { world, type World } from './arbitrary';

const ALL: MatchFilter = { ookOude: true };
const RUNS = { numRuns: 1000 };
const NONE: Antwoorden = { taken: [], werkprocessen: [] };

const byCrebo = (list: readonly Richting[]): Map<string, Richting> => new Map(list.map((r) => [r.crebo, r]));

describe('the laws of matching', () => {
  it('unknown is not no: without answers every kwalificatie has lower bound 0 and upper bound 1', () => {
    fc.assert(
      fc.property(world, ({ model }) => {
        for (const richting of rangschik(model, NONE, ALL)) {
          expect(richting.ondergrens).toBe(0);
          expect(richting.bovengrens).toBe(UNITS);
          expect(richting.kanIk + richting.metHulp + richting.teLeren).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it('monotone: a better answer never lowers a bound or the expected coverage of any kwalificatie', () => {
    fc.assert(
      fc.property(world, fc.nat(), fc.nat(), (one, pick, step) => {
        const better = improve(one, pick, step);
        if (!better) return;
        const before = byCrebo(rangschik(one.model, one.antwoorden, ALL));
        for (const after of rangschik(one.model, better, ALL)) {
          const was = before.get(after.crebo);
          expect(after.ondergrens).toBeGreaterThanOrEqual(was?.ondergrens ?? NaN);
          expect(after.verwacht).toBeGreaterThanOrEqual(was?.verwacht ?? NaN);
          expect(after.bovengrens).toBeGreaterThanOrEqual(was?.bovengrens ?? NaN);
        }
      }),
      RUNS,
    );
  });

  it('local: an answer that touches no werkproces of a kwalificatie changes neither of its bounds', () => {
    fc.assert(
      fc.property(world, fc.nat(), fc.constantFrom(...NIVEAUS), (one, pick, niveau) => {
        const taak = one.model.taken[pick % one.model.taken.length];
        if (!taak) return;
        const others = one.antwoorden.taken.filter((antwoord) => antwoord.taak !== taak.id);
        const before = byCrebo(rangschik(one.model, { ...one.antwoorden, taken: others }, ALL));
        const after = rangschik(
          one.model,
          { ...one.antwoorden, taken: [...others, { taak: taak.id, niveau }] },
          ALL,
        );
        const touched = new Set(
          taak.raakvlakken.map((raakvlak) => one.model.kwalificaties[raakvlak.kwalificatie]?.crebo),
        );
        for (const richting of after.filter((r) => !touched.has(r.crebo))) {
          expect(richting.ondergrens).toBe(before.get(richting.crebo)?.ondergrens);
          expect(richting.bovengrens).toBe(before.get(richting.crebo)?.bovengrens);
        }
      }),
      RUNS,
    );
  });

  it('additive: contributions, with the unknown rest, sum to the shown figures exactly', () => {
    fc.assert(
      fc.property(world, ({ model, antwoorden }) => {
        for (const richting of rangschik(model, antwoorden, ALL)) {
          const uitleg = verklaar(model, antwoorden, richting.crebo);
          if (!uitleg) throw new Error('a ranked kwalificatie must be explained');
          const sum = (field: 'ondergrens' | 'verwacht' | 'bovengrens' | 'eenheden'): number =>
            uitleg.bijdragen.reduce((total, bijdrage) => total + bijdrage[field], 0);
          expect(sum('eenheden') + uitleg.onbekend.eenheden).toBe(UNITS);
          expect(sum('ondergrens')).toBe(richting.ondergrens);
          expect(sum('verwacht') + uitleg.onbekend.verwacht).toBe(richting.verwacht);
          expect(sum('bovengrens') + uitleg.onbekend.eenheden).toBe(richting.bovengrens);
          expect(uitleg.bijdragen).toHaveLength(
            richting.kanIk + richting.metHulp + richting.teLeren + richting.nietGevraagd,
          );
        }
      }),
      RUNS,
    );
  });

  it('order-free and repeatable: the order of answers and of rows never matters, to the byte', () => {
    fc.assert(
      fc.property(world, ({ rows, model, antwoorden }) => {
        const turned: Antwoorden = {
          themas: [...(antwoorden.themas ?? [])].reverse(),
          taken: [...antwoorden.taken].reverse(),
          werkprocessen: [...antwoorden.werkprocessen].reverse(),
        };
        const again = buildModel({
          kwalificaties: [...rows.kwalificaties].reverse(),
          taken: [...rows.taken].reverse(),
        });
        const bytes = JSON.stringify(rangschik(model, antwoorden, ALL));
        expect(JSON.stringify(rangschik(model, turned, ALL))).toBe(bytes);
        expect(JSON.stringify(rangschik(again, antwoorden, ALL))).toBe(bytes);
        expect(volgendeVraag(again, turned, { filter: ALL })).toEqual(
          volgendeVraag(model, antwoorden, { filter: ALL }),
        );
      }),
      RUNS,
    );
  });

  it('order-free: kwalificaties with the same figure stand in the order of their crebo', () => {
    fc.assert(
      fc.property(world, ({ model, antwoorden }) => {
        const list = rangschik(model, antwoorden, ALL);
        list.slice(1).forEach((richting, i) => {
          const before = list[i];
          if (before?.verwacht === richting.verwacht) expect(before.crebo < richting.crebo).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('weighted: what more kwalificaties ask weighs less, and a title weighs the same everywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 499 }), fc.integer({ min: 1, max: 500 }), (askedBy, extra) => {
        const all = askedBy + extra;
        expect(titleWeight(askedBy + 1, all)).toBeLessThan(titleWeight(askedBy, all));
        expect(titleWeight(1, all)).toBeCloseTo(1, 12);
        expect(titleWeight(all, all)).toBeGreaterThan(0);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(world, ({ model }) => {
        model.gewicht.forEach((gewicht, i) => {
          expect(gewicht).toBe(titleWeight(model.gevraagdDoor[i]?.length ?? 0, model.kwalificaties.length));
        });
      }),
      RUNS,
    );
  });

  it('shared basisdeel: sisters get equal contributions from the basisdeel that they share', () => {
    fc.assert(
      fc.property(world, ({ model, antwoorden }) => {
        const basisPerDossier = new Map<string, string>();
        for (const { crebo, dossier, onderdelen } of model.kwalificaties) {
          if (onderdelen.length === 0) continue;
          const basis = verklaar(model, antwoorden, crebo)?.bijdragen.filter((b) => b.soort === 'basisdeel');
          const text = JSON.stringify(basis);
          expect(basisPerDossier.get(dossier) ?? text).toBe(text);
          if (onderdelen.some((deel) => deel.soort === 'basisdeel')) basisPerDossier.set(dossier, text);
        }
      }),
      RUNS,
    );
  });

  it('bounded: 0 ≤ lower ≤ expected ≤ upper ≤ 1', () => {
    fc.assert(
      fc.property(world, ({ model, antwoorden }) => {
        for (const { ondergrens, verwacht, bovengrens } of rangschik(model, antwoorden, ALL)) {
          expect(ondergrens).toBeGreaterThanOrEqual(0);
          expect(verwacht).toBeGreaterThanOrEqual(ondergrens);
          expect(bovengrens).toBeGreaterThanOrEqual(verwacht);
          expect(bovengrens).toBeLessThanOrEqual(UNITS);
        }
      }),
      RUNS,
    );
  });

  it('an answer on a werkproces itself overrules what follows from taken', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...NIVEAUS), ({ model, antwoorden }, niveau) => {
        const sleutel = model.titels[0];
        if (sleutel === undefined) return;
        const direct: Antwoorden = { ...antwoorden, werkprocessen: [{ sleutel, niveau }] };
        for (const index of model.gevraagdDoor[0] ?? []) {
          const crebo = model.kwalificaties[index]?.crebo;
          const bijdrage =
            crebo && verklaar(model, direct, crebo)?.bijdragen.find((b) => b.sleutel === sleutel);
          const groep = { zelfstandig: 'kan-ik', 'met-hulp': 'met-hulp', 'nog-niet': 'te-leren' }[niveau];
          expect(bijdrage?.groep).toBe(groep);
        }
      }),
      RUNS,
    );
  });
});

/** One answer of the world made better; undefined when there is nothing to improve. */
function improve({ antwoorden }: World, pick: number, step: number): Antwoorden | undefined {
  const all = [...antwoorden.taken, ...antwoorden.werkprocessen];
  const chosen = all[pick % Math.max(1, all.length)];
  if (!chosen) return undefined;
  const from = NIVEAUS.indexOf(chosen.niveau);
  const left = NIVEAUS.length - 1 - from;
  const niveau = left === 0 ? undefined : NIVEAUS[from + 1 + (step % left)];
  if (!niveau) return undefined;
  return {
    ...antwoorden,
    taken: antwoorden.taken.map((antwoord) => (antwoord === chosen ? { ...antwoord, niveau } : antwoord)),
    werkprocessen: antwoorden.werkprocessen.map((antwoord) =>
      antwoord === chosen ? { ...antwoord, niveau } : antwoord,
    ),
  };
}
