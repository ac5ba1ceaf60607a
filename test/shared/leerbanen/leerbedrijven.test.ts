import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Crebo } from '../../../shared/domain/ids';
import { leerbedrijvenToCall } from '../../../shared/leerbanen/leerbedrijven';
import type { Plek } from '../../../shared/leerbanen/plek';
import { CREBOS, plek, plekken } from './arbitrary';

const HERE = { lat: 52, lon: 5 };
const [FIRST, SECOND, THIRD] = CREBOS as [Crebo, Crebo, Crebo];

function at(naam: string, crebo: Crebo, lat: number | undefined, sector = 'zorg'): Plek {
  const [one] = fc.sample(plek, { numRuns: 1, seed: 1 });
  if (!one) throw new Error('No sample');
  const leerbaan = { ...one.leerbaan, crebo, leerbedrijf: naam, leerbedrijfId: naam };
  return { ...one, leerbaan, sector, punt: lat === undefined ? undefined : { lat, lon: 5 } };
}
const names = (list: readonly Plek[], aantal: number, sectoren: string[] = []): string[] =>
  leerbedrijvenToCall({
    plekken: list,
    crebos: [FIRST],
    sectoren: new Set(sectoren),
    hier: HERE,
    aantal,
  }).map(({ naam }) => naam);

describe('leerbedrijven to call', () => {
  const list = [
    at('ver', FIRST, 53),
    at('onbekend', FIRST, undefined),
    at('dichtbij', FIRST, 52.1),
    at('ander', SECOND, 52.01),
  ];

  it('are those with a place for the richting, nearest first and unknown distance last', () => {
    expect(names(list, 10)).toEqual(['dichtbij', 'ver', 'onbekend']);
    expect(names(list, 2)).toEqual(['dichtbij', 'ver']);
  });

  it('are filled up from the same sector only when there are too few', () => {
    expect(names(list, 10, ['zorg'])).toEqual(['ander', 'dichtbij', 'ver', 'onbekend']);
    expect(names(list, 3, ['zorg'])).toEqual(['dichtbij', 'ver', 'onbekend']);
  });

  it('stand once, at their nearest place, with every crebo that counts', () => {
    const twice = [at('dezelfde', SECOND, 52.5), at('dezelfde', FIRST, 52.2), at('dezelfde', THIRD, 52.9)];
    const question = {
      plekken: twice,
      crebos: [FIRST, SECOND],
      sectoren: new Set<string>(),
      hier: HERE,
      aantal: 10,
    };
    const [only, ...rest] = leerbedrijvenToCall(question);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ naam: 'dezelfde', crebos: [FIRST, SECOND] });
    expect(only?.km).toBeCloseTo(22.2, 1);
  });

  it('are never more than asked, never twice, and in order of distance', () => {
    fc.assert(
      fc.property(plekken, fc.subarray(CREBOS), fc.integer({ min: 0, max: 5 }), (all, crebos, aantal) => {
        const spread = all.map((one, i) => ({
          ...one,
          leerbaan: { ...one.leerbaan, leerbedrijfId: String(i % 7) },
        }));
        const sectoren = new Set(crebos.map((crebo) => `sector ${crebo.slice(-1)}`));
        const found = leerbedrijvenToCall({ plekken: spread, crebos, sectoren, hier: HERE, aantal });
        expect(found.length).toBeLessThanOrEqual(aantal);
        const km = found.map((one) => one.km ?? Infinity);
        expect(km).toEqual([...km].sort((a, b) => a - b));
      }),
    );
  });
});
