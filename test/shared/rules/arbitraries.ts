/** Random conditions, facts and profiles. */
import fc from 'fast-check';
import type { Situatie } from '../../../shared/domain/situatie';
import type { Expressie } from '../../../shared/rules/expression';
import type { Feit, Feiten, Waarde } from '../../../shared/rules/facts';
import type { RegelProfiel } from '../../../shared/rules/profile-facts';
import type { Regelboek } from '../../../shared/rules/rule-book';
import type { Vraag } from '../../../shared/rules/vraag-schema';

const KEUZES = ['kleur', 'vorm', 'smaak'] as const;
const GETALLEN = ['hoogte', 'breedte'] as const;
export const VELDEN: readonly string[] = [...KEUZES, ...GETALLEN];
const WAARDEN = ['a', 'b', 'c'] as const;

const waarde = fc.constantFrom(...WAARDEN);
const grens = fc.integer({ min: 0, max: 6 });

const atoom: fc.Arbitrary<Expressie> = fc.oneof(
  fc.record({ veld: fc.constantFrom(...KEUZES), is: waarde }),
  fc.record({
    veld: fc.constantFrom(...KEUZES),
    in: fc.uniqueArray(waarde, { minLength: 1 }),
    onbekendBij: fc.uniqueArray(waarde, { maxLength: 2 }),
  }),
  fc.record({ veld: fc.constantFrom(...GETALLEN), minstens: grens }),
  fc.record({ veld: fc.constantFrom(...GETALLEN), hoogstens: grens }),
);

export const expressie: fc.Arbitrary<Expressie> = fc.letrec<{ knoop: Expressie }>((tie) => ({
  knoop: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    atoom,
    fc.record({ all: fc.array(tie('knoop'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('knoop'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('knoop') }),
  ),
})).knoop;

export const asFeit = (inhoud: Waarde): Feit => ({ waarde: inhoud, aanhef: 'Je vulde in', woorden: 'iets' });

const keuze = waarde.map((one): Waarde => ({ soort: 'keuze', waarde: one }));
const bereik = fc.tuple(grens, grens).map(([a, b]): Waarde => ({
  soort: 'bereik',
  van: Math.min(a, b),
  tot: Math.max(a, b),
}));

const feitVoor = (veld: string): fc.Arbitrary<Feit> =>
  (KEUZES as readonly string[]).includes(veld) ? keuze.map(asFeit) : bereik.map(asFeit);

/** Any of the fields may be missing. */
export const feiten: fc.Arbitrary<Feiten> = fc
  .tuple(...VELDEN.map((veld) => fc.option(feitVoor(veld), { nil: undefined, freq: 2 })))
  .map((lijst) => withFacts(new Map(), lijst));

/** All fields are known. */
export const alleFeiten: fc.Arbitrary<Feiten> = fc
  .tuple(...VELDEN.map(feitVoor))
  .map((lijst) => withFacts(new Map(), lijst));

function withFacts(basis: Feiten, lijst: readonly (Feit | undefined)[]): Feiten {
  const map = new Map(basis);
  VELDEN.forEach((veld, index) => {
    const feit = lijst[index];
    if (feit !== undefined) map.set(veld, feit);
  });
  return map;
}

/** Facts that know at least as much: missing ones may come in, ranges may become narrower. */
export function refined(basis: Feiten): fc.Arbitrary<Feiten> {
  return fc
    .tuple(
      ...VELDEN.map((veld) => {
        const feit = basis.get(veld);
        if (feit === undefined) return fc.option(feitVoor(veld), { nil: undefined });
        const { waarde: nu } = feit;
        if (nu.soort === 'keuze') return fc.constant(feit);
        return fc
          .tuple(fc.integer({ min: nu.van, max: nu.tot }), fc.integer({ min: nu.van, max: nu.tot }))
          .map(([a, b]) => asFeit({ soort: 'bereik', van: Math.min(a, b), tot: Math.max(a, b) }));
      }),
    )
    .map((lijst) => withFacts(new Map(), lijst));
}

/** What a person may answer, over the real questions; every answer may be missing. */
export function profiel(boek: Regelboek): fc.Arbitrary<RegelProfiel> {
  const opties = (plek: Vraag['plek']) =>
    boek.vragen
      .filter((vraag) => vraag.plek === plek)
      .map((vraag): [string, fc.Arbitrary<string | undefined>] => [
        vraag.id,
        fc.option(fc.constantFrom(...vraag.antwoorden.map((antwoord) => antwoord.waarde)), {
          nil: undefined,
        }),
      ]);
  const antwoorden = (plek: Vraag['plek']) =>
    fc
      .record(Object.fromEntries(opties(plek)))
      .map((record) =>
        Object.fromEntries(
          Object.entries(record).flatMap(([id, gekozen]) => (gekozen === undefined ? [] : [[id, gekozen]])),
        ),
      );
  return fc
    .record({
      situatie: antwoorden('situatie').map((record) => record as Situatie),
      leeftijd: fc.option(fc.integer({ min: 12, max: 75 }), { nil: undefined, freq: 1 }),
      routeAntwoorden: antwoorden('route-antwoord'),
      richting: fc.option(
        fc.record({
          niveau: fc.integer({ min: 1, max: 4 }),
          certificaten: fc.array(fc.constant('het certificaat "Koken"'), { maxLength: 1 }),
        }),
        { nil: undefined },
      ),
      regio: fc.option(
        fc.constantFrom('AM01', 'AM05', 'AM24', 'AM36').map((code) => ({ code, naam: code })),
        {
          nil: undefined,
        },
      ),
      route: fc.option(fc.constantFrom('bbl', 'entree', 'praktijkverklaring'), { nil: undefined }),
    })
    .filter(isConsistent);
}

/** Nobody of 18 and older is leerplichtig; such a pair of answers contradicts itself. */
function isConsistent({ leeftijd, situatie, routeAntwoorden }: RegelProfiel): boolean {
  const jong = ['onder-16', '16-17', undefined];
  const kanJongZijn = leeftijd === undefined ? jong.includes(situatie.leeftijdsgroep) : leeftijd < 18;
  return routeAntwoorden['leerplichtig'] !== 'ja' || kanJongZijn;
}
