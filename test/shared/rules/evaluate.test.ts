import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Staat } from '../../../shared/domain/regeling';
import { evaluate } from '../../../shared/rules/evaluate';
import type { Expressie } from '../../../shared/rules/expression';
import type { Feiten, Waarde } from '../../../shared/rules/facts';
import { alleFeiten, asFeit, expressie, feiten, refined, VELDEN } from './arbitraries';

const RUNS = { numRuns: 10_000 };

const weet = (record: Readonly<Record<string, Waarde>>): Feiten =>
  new Map(Object.entries(record).map(([veld, waarde]) => [veld, asFeit(waarde)]));
const keuze = (waarde: string): Waarde => ({ soort: 'keuze', waarde });
const bereik = (van: number, tot: number): Waarde => ({ soort: 'bereik', van, tot });
const only = (alle: Feiten, velden: readonly string[]): Feiten =>
  new Map([...alle].filter(([veld]) => velden.includes(veld)));

const WAAR: Expressie = { veld: 'ja', is: 'ja' };
const ONWAAR: Expressie = { veld: 'ja', is: 'nee' };
const OPEN: Expressie = { veld: 'niet-gevraagd', is: 'ja' };
const JA = weet({ ja: keuze('ja') });

describe('a condition', () => {
  const and: [string, Expressie[], Staat][] = [
    ['waar en waar', [WAAR, WAAR], 'voldaan'],
    ['waar en onbekend', [WAAR, OPEN], 'onbekend'],
    ['onwaar en onbekend', [OPEN, ONWAAR], 'niet-voldaan'],
    ['onbekend en onbekend', [OPEN, OPEN], 'onbekend'],
  ];
  it.each(and)('all: %s', (_naam, all, staat) => {
    expect(evaluate({ all }, JA).staat).toBe(staat);
  });

  const or: [string, Expressie[], Staat][] = [
    ['onwaar of onwaar', [ONWAAR, ONWAAR], 'niet-voldaan'],
    ['onwaar of onbekend', [ONWAAR, OPEN], 'onbekend'],
    ['waar of onbekend', [OPEN, WAAR], 'voldaan'],
  ];
  it.each(or)('any: %s', (_naam, any, staat) => {
    expect(evaluate({ any }, JA).staat).toBe(staat);
  });

  it('not: onbekend stays onbekend', () => {
    expect(evaluate({ not: OPEN }, JA).staat).toBe('onbekend');
    expect(evaluate({ not: WAAR }, JA).staat).toBe('niet-voldaan');
  });

  const ranges: [number, number, Expressie, Staat][] = [
    [18, 22, { veld: 'leeftijd', minstens: 18 }, 'voldaan'],
    [18, 22, { veld: 'leeftijd', minstens: 20 }, 'onbekend'],
    [16, 17, { veld: 'leeftijd', minstens: 18 }, 'niet-voldaan'],
    [18, 22, { veld: 'leeftijd', hoogstens: 22 }, 'voldaan'],
    [18, 22, { veld: 'leeftijd', hoogstens: 21 }, 'onbekend'],
    [23, 26, { veld: 'leeftijd', hoogstens: 22 }, 'niet-voldaan'],
    [50, Infinity, { veld: 'leeftijd', minstens: 60 }, 'onbekend'],
  ];
  it.each(ranges)('an age of %d to %d against %j is %s', (van, tot, regel, staat) => {
    expect(evaluate(regel, weet({ leeftijd: bereik(van, tot) })).staat).toBe(staat);
  });

  it('knows answers that settle nothing', () => {
    const regel: Expressie = { veld: 'diploma', is: 'geen', onbekendBij: ['buitenlands'] };
    const oordeel = evaluate(regel, weet({ diploma: keuze('buitenlands') }));
    expect(oordeel).toEqual({ staat: 'onbekend', rustOp: ['diploma'], open: ['diploma'] });
  });

  it('names one ground when two would do, and what is missing when it is open', () => {
    const regel: Expressie = {
      any: [
        { veld: 'a', is: 'x' },
        { veld: 'b', is: 'x' },
      ],
    };
    expect(evaluate(regel, weet({ a: keuze('x'), b: keuze('x') })).rustOp).toEqual(['a']);
    expect(evaluate(regel, weet({ b: keuze('y') }))).toEqual({
      staat: 'onbekend',
      rustOp: ['b'],
      open: ['a'],
    });
  });

  it('finds the one answer that two parts share', () => {
    const a: Expressie = { veld: 'a', is: 'x' };
    const b: Expressie = { veld: 'b', is: 'x' };
    const c: Expressie = { veld: 'c', is: 'x' };
    const alle = weet({ a: keuze('x'), b: keuze('x'), c: keuze('x') });
    expect(evaluate({ all: [{ any: [a, b] }, { any: [b, c] }] }, alle).rustOp).toEqual(['b']);
  });
});

describe('the laws of conditions', () => {
  it('an unknown answer never decides: what is decided holds whatever the unknown answers are', () => {
    fc.assert(
      fc.property(expressie, feiten, alleFeiten, (regel, bekend, rest) => {
        const { staat } = evaluate(regel, bekend);
        if (staat !== 'onbekend') expect(evaluate(regel, new Map([...rest, ...bekend])).staat).toBe(staat);
      }),
      RUNS,
    );
  });

  it('knowing more never turns a decided condition into onbekend or into its opposite', () => {
    const paar = feiten.chain((minder) => fc.tuple(fc.constant(minder), refined(minder)));
    fc.assert(
      fc.property(expressie, paar, (regel, [minder, meer]) => {
        const voor = evaluate(regel, minder).staat;
        if (voor !== 'onbekend') expect(evaluate(regel, meer).staat).toBe(voor);
      }),
      RUNS,
    );
  });

  it('changing any answer that is not named changes nothing', () => {
    fc.assert(
      fc.property(expressie, feiten, feiten, (regel, bekend, anders) => {
        const { staat, rustOp, open } = evaluate(regel, bekend);
        const vast = [...rustOp, ...open];
        const los = VELDEN.filter((veld) => !vast.includes(veld));
        const gewijzigd = new Map([...only(bekend, vast), ...only(anders, los)]);
        expect(evaluate(regel, gewijzigd).staat).toBe(staat);
      }),
      RUNS,
    );
  });

  it('every named answer is needed: without it nothing is decided', () => {
    fc.assert(
      fc.property(expressie, feiten, (regel, bekend) => {
        const { staat, rustOp } = evaluate(regel, bekend);
        if (staat === 'onbekend') return;
        for (const veld of rustOp) {
          const zonder = only(
            bekend,
            rustOp.filter((one) => one !== veld),
          );
          expect(evaluate(regel, zonder).staat).toBe('onbekend');
        }
      }),
      RUNS,
    );
  });

  it('names what is open exactly when it is open', () => {
    fc.assert(
      fc.property(expressie, feiten, (regel, bekend) => {
        const { staat, open } = evaluate(regel, bekend);
        expect(open.length > 0).toBe(staat === 'onbekend');
      }),
      RUNS,
    );
  });
});
