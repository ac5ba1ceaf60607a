/** The calculator: cases worked out by hand with the figures of the sources, and laws over all weeks and hours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken, berekenVragen } from '../../../shared/rules/bereken';
import type { Geld } from '../../../shared/rules/regeling-schema';
import { rulesOn } from '../../../shared/rules/rule-book';
import { dag, loadRules } from './load-rules';
import { NU } from './persoon';

const boek = loadRules();
function scheme(id: string, datum = NU): Geld {
  const found = rulesOn(boek, dag(datum)).geldend.find((one) => (one.regeling ?? one.id) === id);
  if (found?.soort !== 'geld') throw new Error(id);
  return found;
}
const BBL = scheme('subsidie-praktijkleren-bbl');
const DERDE = scheme('subsidie-praktijkleren-derde-leerweg');
const reken = (geld: Geld, antwoorden: Readonly<Record<string, number>>) => {
  const uitkomst = bereken(geld, antwoorden);
  if (uitkomst === undefined) throw new Error('no calculator');
  return uitkomst;
};

describe('the calculator of the bbl subsidy', () => {
  const cases: [string, Record<string, number>, number | undefined][] = [
    ['a whole year with enough hours', { weken: 40, praktijkuren: 610, lesuren: 200 }, 2700],
    ['half a year with half the practice hours', { weken: 20, praktijkuren: 305, lesuren: 200 }, 1350],
    ['more weeks than count', { weken: 52, praktijkuren: 900, lesuren: 240 }, 2700],
    ['30 weeks, 400 hours: 457.5 were needed', { weken: 30, praktijkuren: 400, lesuren: 200 }, 0],
    ['30 weeks, exactly 457.5 hours', { weken: 30, praktijkuren: 457.5, lesuren: 200 }, 2025],
    ['too few hours at school', { weken: 40, praktijkuren: 610, lesuren: 199 }, 0],
    ['33 weeks: rounded down', { weken: 33, praktijkuren: 610, lesuren: 200 }, 2227],
    ['weeks known, hours not', { weken: 40 }, 2700],
    ['nothing known', {}, undefined],
    ['no weeks at all', { weken: 0 }, 0],
  ];
  it.each(cases)('%s', (_naam, antwoorden, hoogstens) => {
    expect(reken(BBL, antwoorden).hoogstens).toBe(hoogstens);
  });

  it('tells every step with its figures, and says hoogstens', () => {
    const { stappen, tekst } = reken(BBL, { weken: 30, praktijkuren: 400, lesuren: 200 });
    expect(stappen.map(({ id, staat }) => [id, staat])).toEqual([
      ['weken', undefined],
      ['bedrag', undefined],
      ['praktijkuren', 'niet-voldaan'],
      ['lesuren', 'voldaan'],
    ]);
    expect(stappen[1]?.tekst).toContain('2.700 euro × 30 ÷ 40 = 2.025 euro.');
    expect(stappen[2]?.tekst).toContain('610 × 30 ÷ 40 = 457,5 uur.');
    expect(stappen[2]?.tekst).toContain('400 van de 457,5. Dat is te weinig.');
    expect(tekst).toBe('Hoogstens 0 euro: een norm wordt niet gehaald.');
    expect(stappen[2]?.bron?.vindplaats).toMatch(/\./u);
  });

  it('says what is still open, instead of counting it as met', () => {
    const { tekst, stappen } = reken(BBL, { weken: 40 });
    expect(tekst).toMatch(/^Hoogstens 2\.700 euro, als de normen worden gehaald\. .*rvo\.nl/u);
    expect(stappen.filter(({ staat }) => staat === 'onbekend')).toHaveLength(2);
    expect(reken(BBL, {}).tekst).toMatch(/^Vul in hoeveel weken/u);
  });

  it('asks for the weeks and for each norm', () => {
    expect(berekenVragen(BBL).map(({ id }) => id)).toEqual(['weken', 'praktijkuren', 'lesuren']);
    expect(berekenVragen(DERDE).map(({ id }) => id)).toEqual(['weken']);
    expect(berekenVragen(scheme('slim-scholing'))).toEqual([]);
    expect(bereken(scheme('slim-scholing'), {})).toBeUndefined();
  });
});

describe('the calculator of the derde leerweg', () => {
  it('gives a part for fewer than 40 weeks', () => {
    expect(reken(DERDE, { weken: 20 }).hoogstens).toBe(1350);
    expect(reken(scheme('subsidie-praktijkleren-derde-leerweg', '2023-06-01'), { weken: 10 }).hoogstens).toBe(
      675,
    );
  });
});

describe('the laws of the calculator', () => {
  const answers = fc.record(
    {
      weken: fc.integer({ min: 0, max: 60 }),
      praktijkuren: fc.integer({ min: 0, max: 1500 }),
      lesuren: fc.integer({ min: 0, max: 600 }),
    },
    { requiredKeys: [] },
  );
  const most = BBL.bedragen[0]?.hoogstens ?? 0;

  it('never promises more than the highest amount, and always says hoogstens with an amount', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { hoogstens, tekst } = reken(BBL, given);
        if (hoogstens === undefined)
          expect(Object.hasOwn(given, 'weken')).toBe(reken(BBL, given).stappen.length > 3);
        else
          expect([hoogstens >= 0, hoogstens <= most, tekst.startsWith('Hoogstens ')]).toEqual([
            true,
            true,
            true,
          ]);
      }),
    );
  });

  it('more weeks never give less, as long as no hours are known', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (weken) => reken(DERDE, { weken }).hoogstens ?? -1,
        );
        expect(less).toBeLessThanOrEqual(more ?? -1);
      }),
    );
  });

  it('a missing answer never decides a norm, and one more answer never reopens one', () => {
    fc.assert(
      fc.property(answers, answers, (known, extra) => {
        const before = reken(BBL, known).stappen;
        const after = new Map(reken(BBL, { ...extra, ...known }).stappen.map((one) => [one.id, one.staat]));
        for (const { id, staat } of before) {
          if (staat === undefined) continue;
          if (!Object.hasOwn(known, id)) expect(staat).toBe('onbekend');
          if (staat !== 'onbekend') expect(after.get(id)).toBe(staat);
        }
      }),
    );
  });
});
