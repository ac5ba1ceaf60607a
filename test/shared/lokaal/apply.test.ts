/** Corrections of the organisation count as if the data said so, and never make the rules contradict themselves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correctie, CorrectieVelden } from '../../../shared/contract/lokaal-vorm';
import { Datum } from '../../../shared/domain/ids';
import { Zekerheid } from '../../../shared/domain/regeling';
import { applyCorrecties, correctableFields, fieldsOf, realChanges } from '../../../shared/lokaal/apply';
import { startedSince, windowOn } from '../../../shared/lokaal/window';
import { checkRules } from '../../../shared/rules/check-rules';
import { moneyFor } from '../../../shared/rules/money-for';
import type { Geld, Regeling } from '../../../shared/rules/regeling-schema';
import { loadRules } from '../rules/load-rules';

const boek = loadRules();
const dag = (text: string): Datum => Datum.parse(text);
const correctie = (regel: string, velden: CorrectieVelden): Correctie => ({
  regel,
  velden,
  door: 'AB',
  datum: dag('2026-11-22'),
  gewijzigd: '2026-11-22T10:00:00.000Z',
});
const rowOf = (id: string, from = boek): Regeling => {
  const row = from.regelingen.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};

describe('corrections', () => {
  it('change only what they name, in the one row that they are about', () => {
    const [row] = boek.regelingen.filter(({ soort }) => soort === 'geld');
    if (row === undefined) throw new Error('no money');
    const { boek: after, nietGebruikt } = applyCorrecties(boek, [
      correctie(row.id, { naam: 'Andere naam', bedrag: 'Hoogstens duizend euro.' }),
    ]);
    expect(nietGebruikt).toEqual([]);
    expect(fieldsOf(rowOf(row.id, after))).toEqual({
      ...fieldsOf(row),
      naam: 'Andere naam',
      bedrag: 'Hoogstens duizend euro.',
    });
    expect(after.regelingen.filter((one) => one.id !== row.id)).toEqual(
      boek.regelingen.filter((one) => one.id !== row.id),
    );
  });

  it('of a row that is not here, or with fields that it does not have, are not used', () => {
    const result = applyCorrecties(boek, [
      correctie('bestaat-niet', { naam: 'x' }),
      correctie('werkcentrum', { naam: 'Ander loket' }),
      correctie('bbl', { bedrag: 'Veel.' }),
    ]);
    expect(result.nietGebruikt).toEqual(['bestaat-niet', 'werkcentrum', 'bbl']);
    expect(result.boek).toEqual(boek);
  });

  it('with a last day before the first one are not used', () => {
    const row = boek.regelingen.find(({ geldigVan }) => geldigVan !== undefined);
    if (row === undefined) throw new Error('no row with a first day');
    const wrong = correctie(row.id, { geldigTot: dag('1990-01-01') });
    expect(applyCorrecties(boek, [wrong]).nietGebruikt).toEqual([row.id]);
  });

  it('of the last day decide where a scheme stands: among what one can apply for, or how it was', () => {
    const id = 'subsidie-praktijkleren-bbl';
    const row = boek.regelingen.find((one) => (one.regeling ?? one.id) === id && one.soort === 'geld');
    if (row === undefined) throw new Error('no bbl subsidy');
    const profiel = {
      situatie: {},
      routeAntwoorden: {},
      route: undefined,
      richting: undefined,
      regio: undefined,
    };
    const now = dag('2026-11-22');
    const { boek: after } = applyCorrecties(boek, [correctie(row.id, { geldigTot: dag('2026-11-01') })]);
    const find = (from: typeof boek) => moneyFor(profiel, from, now, now).find((one) => one.id === id);
    expect(find(boek)?.zekerheid).not.toBe('historisch');
    expect(find(after)?.zekerheid).toBe('historisch');
  });

  it('whatever they say, bring no contradiction into the rules', () => {
    const before = checkRules(boek);
    const velden = fc.record(
      {
        naam: fc.constantFrom('Andere naam', 'Nog een naam'),
        uitleg: fc.constant('Andere uitleg.'),
        bedrag: fc.constant('Ander bedrag.'),
        geldigTot: fc.constantFrom(dag('1990-01-01'), dag('2022-06-01'), dag('2030-01-01')),
        zekerheid: fc.constantFrom(...Zekerheid.options),
      },
      { requiredKeys: [] },
    );
    const some = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom('bestaat-niet', ...boek.regelingen.map(({ id }) => id)), velden)
        .map(([regel, its]) => correctie(regel, its)),
      { selector: ({ regel }) => regel, maxLength: 5 },
    );
    fc.assert(
      fc.property(some, (correcties) => {
        const result = applyCorrecties(boek, correcties);
        expect(checkRules(result.boek)).toEqual(before);
        expect(result.correcties.size + result.nietGebruikt.length).toBe(correcties.length);
      }),
      { numRuns: 60 },
    );
  });

  it('that say what the data says already are none', () => {
    for (const row of boek.regelingen) {
      expect(realChanges(row, fieldsOf(row))).toBeUndefined();
      expect(correctableFields(row)).toContain('uitleg');
    }
  });
});

describe('the window of a scheme', () => {
  const geld = (tijdvakken: readonly (readonly [string, string])[], geldigVan?: string): Geld =>
    ({
      soort: 'geld',
      tijdvakken: tijdvakken.map(([van, tot]) => ({ van, tot })),
      ...(geldigVan === undefined ? {} : { geldigVan }),
    }) as unknown as Geld;
  const ronde = geld([['2026-06-02', '2026-09-17']], '2026-01-01');

  it.each([
    ['2026-06-01', 'komt'],
    ['2026-06-02', 'open'],
    ['2026-09-17', 'open'],
    ['2026-09-18', 'voorbij'],
  ])('on %s is %s, the first and the last day included', (vandaag, venster) => {
    expect(windowOn(ronde, dag(vandaag))).toBe(venster);
  });

  it('is not known without rounds', () => {
    expect(windowOn(geld([]), dag('2026-06-02'))).toBe('onbekend');
  });

  it('makes a note old once a new round or version has begun', () => {
    expect(startedSince(ronde, dag('2026-05-01'), dag('2026-06-02'))).toBe(true);
    expect(startedSince(ronde, dag('2026-05-01'), dag('2026-06-01'))).toBe(false);
    expect(startedSince(ronde, dag('2025-11-01'), dag('2026-02-01'))).toBe(true);
    expect(startedSince(ronde, dag('2026-06-02'), dag('2026-09-01'))).toBe(false);
  });
});
