/** The laws of the rules once more, through the fields and the words of the command line. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { routeAnswer, type RouteAnswer } from '../../electron/cli/route-answer';
import { parseRouteLine } from '../../electron/cli/route-profile';
import { openReference } from '../../electron/engine/reference/open';
import type { Reference } from '../../electron/engine/reference/types';
import { profileOfAnswers } from '../../electron/engine/routes/profile';
import { DIPLOMAS } from '../../shared/domain/situatie';
import { absentRoutes } from '../../shared/rules/absent-routes';
import { moneyFor } from '../../shared/rules/money-for';
import { routesFor } from '../../shared/rules/routes-for';
import { DATA_DIR } from '../engine/open-test-engine';
import { dag, loadRules } from '../shared/rules/load-rules';
import { standOf } from './answer-profile';
import type { Profiel } from './worked-profiles';

/** The laws themselves are proven over 10,000 profiles in test/shared/rules; this proves the way from the line to them. */
const RUNS = { numRuns: 2500 };
/** Enough for a busy machine. */
const PATIENCE = 240_000;
const boek = loadRules();
let reference: Reference;
beforeAll(async () => {
  reference = await openReference(DATA_DIR);
});

const FIELDS = {
  leeftijd: fc.integer({ min: 12, max: 80 }),
  hoogsteDiploma: fc.constantFrom(...DIPLOMAS),
  leerplichtig: fc.boolean(),
  werk: fc.constantFrom(
    'bij-erkend-leerbedrijf' as const,
    'bij-niet-erkend-bedrijf' as const,
    'erkenning-onbekend' as const,
    'geen' as const,
    'kan-nu-niet' as const,
  ),
  diplomaHaalbaar: fc.boolean(),
  crebo: fc.constantFrom('25180', '25743', '25655', '25774'),
  postcode: fc.constantFrom('7511AB', '4331', '9711', '1118 XX'),
};
type Field = keyof typeof FIELDS;
const WAAROM = /^[A-Z].*\.$/u;
const BRON = / \(.+\), gecontroleerd op \d{4}-\d{2}-\d{2}$/u;
const NAMES = Object.keys(FIELDS) as Field[];

/** Nobody of 18 and older is leerplichtig: such a pair of answers contradicts itself. */
const isConsistent = ({ leeftijd, leerplichtig }: Profiel): boolean =>
  leerplichtig !== true || leeftijd === undefined || leeftijd < 18;
const some: fc.Arbitrary<Profiel> = fc.record(FIELDS, { requiredKeys: [] }).filter(isConsistent);
const full: fc.Arbitrary<Profiel> = fc.record(FIELDS).filter(isConsistent);
const anyDay = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
/** One day in each version of the rules. */
const ruleDay = fc.constantFrom('2017-06-01', '2019-10-01', '2021-06-01', '2023-06-01', '2026-03-14');

/** As the command line answers, without the desk; and for laws about routes without money. */
function answer(profiel: Profiel, datum: string, withMoney = false): RouteAnswer {
  const parsed = parseRouteLine(JSON.stringify({ ...profiel, datum }));
  if (!parsed.ok) throw new Error(parsed.error.reden);
  const wie = profileOfAnswers(parsed.value, reference);
  const op = dag(datum);
  return routeAnswer({
    datum: op,
    routes: [...routesFor(wie, boek, op), ...absentRoutes(wie, boek, op)],
    geld: withMoney ? moneyFor(wie, boek, op, op) : [],
    loket: null,
  });
}

/** What was decided for the one and came out otherwise for the other. One list, since thousands of runs compare thousands. */
function turned(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...before].flatMap(([naam, stand]) =>
    stand === 'onbekend' || after.get(naam) === stand
      ? []
      : [`${naam}: ${stand} → ${String(after.get(naam))}`],
  );
}

const without = (profiel: Profiel, gone: readonly Field[]): Profiel =>
  Object.fromEntries(Object.entries(profiel).filter(([name]) => !gone.includes(name as Field)));

describe('the laws, on the command line', () => {
  it(
    'an unknown answer never decides: one more answer, or all of them, never turn what was decided',
    () => {
      fc.assert(
        fc.property(some, full, fc.constantFrom(...NAMES), ruleDay, (bekend, rest, name, datum) => {
          const before = standOf(answer(bekend, datum, true));
          for (const meer of [
            { ...bekend, [name]: bekend[name] ?? rest[name] },
            { ...rest, ...bekend },
          ])
            if (isConsistent(meer)) expect(turned(before, standOf(answer(meer, datum, true)))).toEqual([]);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'a decided condition names exactly the answers it rests on: without the others it says the same',
    () => {
      fc.assert(
        fc.property(some, ruleDay, fc.nat(), (bekend, datum, pick) => {
          const given = Object.keys(bekend) as Field[];
          const all = answer(bekend, datum).routes.flatMap(({ id, voorwaarden }) =>
            voorwaarden.map((one) => ({ ...one, route: id })),
          );
          const one = all[pick % all.length];
          if (one === undefined || one.staat === 'onbekend') return;
          const find = (profiel: Profiel) =>
            answer(profiel, datum)
              .routes.find(({ id }) => id === one.route)
              ?.voorwaarden.find(({ id }) => id === one.id);
          const unnamed = given.filter((name) => find(without(bekend, [name]))?.waarom === one.waarom);
          const { route: _route, ...told } = one;
          expect(find(without(bekend, unnamed))).toEqual(told);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'every answer has the four routes, and every condition its state, why and source, on any day',
    () => {
      fc.assert(
        fc.property(some, anyDay, (profiel, datum) => {
          const { routes } = answer(profiel, datum);
          const ids = routes.map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining(['praktijkverklaring', 'certificaat', 'entree', 'bbl']));
          expect(new Set(ids).size).toBe(ids.length);
          const wrong = routes.filter(({ uitkomst, voorwaarden }) => {
            const staten = voorwaarden.map(({ staat }) => staat);
            const all = staten.length > 0 && staten.every((staat) => staat === 'voldaan');
            const none = staten.includes('niet voldaan');
            return uitkomst !== (none ? 'past niet' : all ? 'past' : 'onbekend');
          });
          expect(wrong).toEqual([]);
          const unsaid = routes
            .flatMap(({ voorwaarden }) => voorwaarden)
            .filter(({ waarom, bron }) => !WAAROM.test(waarom) || !BRON.test(bron));
          expect(unsaid).toEqual([]);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'the day decides the version: two days within one version give the same routes',
    () => {
      const bounds = [
        ...new Set(
          boek.regelingen
            .filter(({ soort }) => soort === 'route' || soort === 'begrip')
            .flatMap(({ geldigVan, geldigTot }) => [geldigVan, geldigTot && dayAfter(geldigTot)])
            .filter((day) => day !== undefined),
        ),
      ].sort();
      const period = (day: string): number => bounds.filter((bound) => bound <= day).length;
      expect(bounds.length).toBeGreaterThanOrEqual(3);
      fc.assert(
        fc.property(some, anyDay, anyDay, (profiel, een, ander) => {
          const ids = (datum: string) =>
            answer(profiel, datum).routes.map(({ id, uitkomst, voorwaarden }) => [
              id,
              uitkomst,
              voorwaarden.map((one) => [one.id, one.staat]),
            ]);
          if (period(een) === period(ander)) expect(ids(een)).toEqual(ids(ander));
          const proef = een >= '2018-01-01' && een <= '2020-12-31';
          expect(standOf(answer(profiel, een)).has('praktijkverklaring/regio-doet-mee')).toBe(
            proef || een < '2018-01-01',
          );
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
