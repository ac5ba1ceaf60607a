/** The laws again, over the real rules and the answers that a person can really give. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RouteUitkomst, VoorwaardeUitkomst } from '../../../shared/contract/route-vorm';
import type { Datum } from '../../../shared/domain/ids';
import { moneyFor } from '../../../shared/rules/money-for';
import type { RegelProfiel } from '../../../shared/rules/profile-facts';
import { routesFor } from '../../../shared/rules/routes-for';
import { isAskable } from '../../../shared/rules/vraag-schema';
import { profiel } from './arbitraries';
import { dag, loadRules } from './load-rules';

const RUNS = { numRuns: 10_000 };
const boek = loadRules();
const datum = fc.constantFrom('2019-10-01', '2021-06-01', '2023-06-01', '2026-03-14').map(dag);
const vragen = boek.vragen.filter(isAskable);

const antwoord = fc
  .constantFrom(...vragen)
  .chain((vraag) => fc.constantFrom(...vraag.antwoorden).map(({ waarde }) => ({ vraag, waarde })));

/** One more question answered; null when it was answered already or contradicts what was said. */
function answerMore(
  basis: RegelProfiel,
  { vraag, waarde }: { vraag: (typeof vragen)[number]; waarde: string },
): RegelProfiel | null {
  const veld = vraag.plek === 'situatie' ? 'situatie' : 'routeAntwoorden';
  if (Object.hasOwn(basis[veld], vraag.id)) return null;
  const meer = { ...basis, [veld]: { ...basis[veld], [vraag.id]: waarde } };
  const oud =
    (meer.leeftijd ?? 0) >= 18 || !['onder-16', '16-17', undefined].includes(meer.situatie.leeftijdsgroep);
  return meer.routeAntwoorden['leerplichtig'] === 'ja' && oud ? null : meer;
}

type Stand = RouteUitkomst['uitkomst'] | VoorwaardeUitkomst['staat'];

/** Every decided outcome and condition, by name. */
function decided(basis: RegelProfiel, op: Datum): ReadonlyMap<string, Stand> {
  const standen = new Map<string, Stand>();
  for (const { id, uitkomst, voorwaarden } of [
    ...routesFor(basis, boek, op),
    ...moneyFor(basis, boek, op, op),
  ]) {
    standen.set(id, uitkomst);
    for (const voorwaarde of voorwaarden) standen.set(`${id}/${voorwaarde.id}`, voorwaarde.staat);
  }
  return new Map([...standen].filter(([, stand]) => stand !== 'onbekend'));
}

describe('the rules for a person', () => {
  it('answering one more question changes nothing that was decided', () => {
    fc.assert(
      fc.property(profiel(boek), antwoord, datum, (basis, extra, op) => {
        const meer = answerMore(basis, extra);
        if (meer === null) return;
        const na = decided(meer, op);
        for (const [naam, staat] of decided(basis, op)) expect([naam, na.get(naam)]).toEqual([naam, staat]);
      }),
      RUNS,
    );
  });

  it('a route fits exactly when all its conditions are voldaan, and not when one is niet-voldaan', () => {
    fc.assert(
      fc.property(profiel(boek), datum, (basis, op) => {
        for (const { uitkomst, voorwaarden } of routesFor(basis, boek, op)) {
          const staten = voorwaarden.map((one) => one.staat);
          expect(uitkomst === 'past').toBe(staten.every((staat) => staat === 'voldaan'));
          expect(uitkomst === 'past-niet').toBe(staten.includes('niet-voldaan'));
        }
      }),
      RUNS,
    );
  });

  it('only an open condition asks a question, and only one that was not answered or may be clear by now', () => {
    fc.assert(
      fc.property(profiel(boek), datum, (basis, op) => {
        for (const one of routesFor(basis, boek, op).flatMap((route) => route.voorwaarden)) {
          expect(one.waarom).toMatch(/^[A-Z].*\.$/u);
          if (one.vraag === undefined) continue;
          const { id } = one.vraag;
          const beantwoord = id in basis.situatie || id in basis.routeAntwoorden;
          const opnieuw = vragen.find((vraag) => vraag.id === id)?.opnieuw === true;
          expect(one.staat).toBe('onbekend');
          expect(!beantwoord || opnieuw).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('without any answer nothing fits and nothing is ruled out', () => {
    const leeg = routesFor({ situatie: {}, routeAntwoorden: {} }, boek, dag('2026-03-14'));
    expect(leeg.map((route) => route.uitkomst)).toEqual(leeg.map(() => 'onbekend'));
  });

  it('ignores an answer that no question knows', () => {
    const vreemd = { situatie: {}, routeAntwoorden: { werk: 'op-de-maan', toString: 'ja' } };
    expect(routesFor(vreemd, boek, dag('2026-03-14')).map((route) => route.uitkomst)).not.toContain('past');
  });
});
