import { describe, expect, it } from 'vitest';
import type { Weggevallen } from '../../../../shared/contract/leerbanen-vorm';
import { LeerbaanWensen } from '../../../../shared/contract/leerbanen-vorm';
import { Crebo, Datum, Pc4 } from '../../../../shared/domain/ids';
import type { Situatie } from '../../../../shared/domain/situatie';
import {
  GEEN_FILTERS,
  loosen,
  toWensen,
  widerKm,
  type Filters,
} from '../../../../renderer/features/leerbanen/filters';
import { summary } from '../../../../renderer/features/leerbanen/summary';

const crebos = [Crebo.parse('25808'), Crebo.parse('25809')];
const situatie: Situatie = { pc4: Pc4.parse('7511'), maxKm: 20, dagenPerWeek: 3 };
const strict: Filters = {
  ...GEEN_FILTERS,
  leerweg: 'bbl',
  niveaus: [1, 2],
  startVanaf: Datum.parse('2026-09-01'),
  praktijkverklaring: true,
};

describe('the limits of the search for leerbanen', () => {
  it('follow the situation of the person until they are changed here', () => {
    expect(toWensen(GEEN_FILTERS, situatie, crebos)).toEqual({ crebos, pc4: '7511', maxKm: 20, maxDagen: 3 });
    expect(toWensen({ ...GEEN_FILTERS, maxKm: 50 }, situatie, crebos).maxKm).toBe(50);
  });

  it('are absent when the person skipped the question: unknown is no limit', () => {
    expect(toWensen(GEEN_FILTERS, {}, crebos)).toEqual({ crebos });
  });

  it('can be taken away here without losing the answer in the situation', () => {
    const wensen = toWensen({ ...GEEN_FILTERS, maxKm: null, maxDagen: null }, situatie, crebos);
    expect(wensen).toEqual({ crebos, pc4: '7511' });
  });

  it('make a question that the contract accepts', () => {
    const wensen = toWensen(strict, situatie, crebos);
    expect(LeerbaanWensen.safeParse(wensen).success).toBe(true);
    expect(wensen).toMatchObject({
      leerweg: 'bbl',
      niveaus: [1, 2],
      startVanaf: '2026-09-01',
      alleenPraktijkverklaring: true,
    });
  });

  it('search everywhere when other richtingen may come along', () => {
    expect(toWensen({ ...GEEN_FILTERS, alleRichtingen: true }, situatie, crebos).crebos).toEqual([]);
  });
});

describe('loosening a limit', () => {
  it.each([
    ['leerweg', 'leerweg'],
    ['niveau', 'niveaus'],
    ['start', 'startVanaf'],
    ['dagen', 'maxDagen'],
    ['praktijkverklaring', 'alleenPraktijkverklaring'],
  ] as const)('takes the limit on %s away and leaves the others', (grens, wens) => {
    const before = toWensen(strict, situatie, crebos);
    const after = toWensen(loosen(strict, grens, situatie), situatie, crebos);
    expect(before).toHaveProperty(wens);
    const { [wens]: _gone, ...others } = before;
    expect(after).toEqual(others);
  });

  it('makes the distance one step wider, and in the end takes it away', () => {
    let filters = GEEN_FILTERS;
    const seen: (number | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      filters = loosen(filters, 'afstand', situatie);
      seen.push(toWensen(filters, situatie, crebos).maxKm);
    }
    expect(seen).toEqual([30, 50, undefined, undefined]);
    expect(widerKm(50)).toBeNull();
  });

  it('always changes the question, so that a button never does nothing', () => {
    const grenzen: (keyof Weggevallen)[] = [
      'richting',
      'afstand',
      'leerweg',
      'niveau',
      'start',
      'dagen',
      'praktijkverklaring',
    ];
    for (const grens of grenzen) {
      const before = toWensen(strict, situatie, crebos);
      expect(toWensen(loosen(strict, grens, situatie), situatie, crebos)).not.toEqual(before);
    }
  });
});

describe('the summary of the limits', () => {
  it('names the distance always, and the others only when they are set', () => {
    expect(summary(GEEN_FILTERS, {})).toEqual(['Heel Nederland']);
    expect(summary(strict, situatie)).toEqual([
      'Tot 20 km',
      'werken en leren (bbl)',
      'mbo 1 en 2',
      'Vanaf 1 september 2026',
      'Hoogstens 3 dagen',
      'Alleen met praktijkverklaring',
    ]);
  });
});
