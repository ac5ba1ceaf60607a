import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeerbaanWensen } from '../../../shared/contract/leerbanen-vorm';
import type { Crebo, Datum } from '../../../shared/domain/ids';
import { failedLimit } from '../../../shared/leerbanen/limits';
import type { Plek } from '../../../shared/leerbanen/plek';
import { plek } from './arbitrary';

const FIRST = '2026-03-01' as Datum;
const LATER = '2026-04-01' as Datum;

function failed(wish: Partial<LeerbaanWensen>, place: Partial<Plek> = {}, km?: number): string | undefined {
  const [one] = fc.sample(plek, { numRuns: 1, seed: 3 });
  if (!one) throw new Error('No sample');
  return failedLimit({ ...one, ...place }, { crebos: [], ...wish }, km);
}

describe('the hard limits', () => {
  it('let everything through when nothing is asked', () => {
    expect(failed({})).toBeUndefined();
  });

  it('keep only the richtingen that were asked', () => {
    const place = { crebo: '25001' as Crebo };
    expect(failed({ crebos: ['25001' as Crebo] }, place)).toBeUndefined();
    expect(failed({ crebos: ['25002' as Crebo] }, place)).toBe('richting');
  });

  it('keep what is as far as the limit, and drop what is farther', () => {
    expect(failed({ maxKm: 10 }, {}, 10)).toBeUndefined();
    expect(failed({ maxKm: 10 }, {}, 10.1)).toBe('afstand');
  });

  it('keep the leerweg and the niveaus that were asked', () => {
    expect(failed({ leerweg: 'bbl' }, { leerweg: 'bbl' })).toBeUndefined();
    expect(failed({ leerweg: 'bbl' }, { leerweg: 'bol' })).toBe('leerweg');
    expect(failed({ niveaus: [1, 2] }, { niveau: 2 })).toBeUndefined();
    expect(failed({ niveaus: [1, 2] }, { niveau: 3 })).toBe('niveau');
  });

  it('keep what starts on the day or later', () => {
    expect(failed({ startVanaf: FIRST }, { start: FIRST })).toBeUndefined();
    expect(failed({ startVanaf: FIRST }, { start: LATER })).toBeUndefined();
    expect(failed({ startVanaf: LATER }, { start: FIRST })).toBe('start');
  });

  it('keep what asks as many days or fewer', () => {
    expect(failed({ maxDagen: 3 }, { dagenPerWeek: 3 })).toBeUndefined();
    expect(failed({ maxDagen: 3 }, { dagenPerWeek: 2 })).toBeUndefined();
    expect(failed({ maxDagen: 3 }, { dagenPerWeek: 4 })).toBe('dagen');
  });

  it('keep only places with a praktijkverklaring when that is asked', () => {
    const wish = { alleenPraktijkverklaring: true };
    expect(failed(wish, { kenmerken: ['praktijkverklaring'] })).toBeUndefined();
    expect(failed(wish, { kenmerken: ['vaste-baan'] })).toBe('praktijkverklaring');
    expect(failed({ alleenPraktijkverklaring: false }, { kenmerken: [] })).toBeUndefined();
  });
});
