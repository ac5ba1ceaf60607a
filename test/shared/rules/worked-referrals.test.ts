/**
 * Cases worked out by hand from the letters and the public pages that the rules name as their sources.
 * What is expected here follows from those texts, not from what the code happens to answer.
 */
import { describe, expect, it } from 'vitest';
import { referralsFor } from '../../../shared/rules/referrals-for';
import { dag, loadRules } from './load-rules';
import { NU, persoon, type Persoon } from './persoon';

const boek = loadRules();

const VERWIJZINGEN: readonly (readonly [string, Persoon, readonly string[], readonly string[]])[] = [
  ['17 en van school zonder diploma', { diploma: 'geen', leeftijd: 17 }, ['rmc'], ['doorstroompunt']],
  ['22 met vmbo', { diploma: 'vmbo', leeftijd: 22 }, ['rmc'], ['doorstroompunt']],
  ['22 met mbo 2', { diploma: 'mbo2', leeftijd: 22 }, [], ['rmc', 'doorstroompunt']],
  [
    '23 zonder diploma: niet meer het RMC, misschien het Doorstroompunt',
    { diploma: 'geen', leeftijd: 23 },
    ['doorstroompunt'],
    ['rmc'],
  ],
  ['27 zonder diploma', { diploma: 'geen', leeftijd: 27 }, [], ['rmc', 'doorstroompunt']],
  ['52 met mbo 2', { diploma: 'mbo2', leeftijd: 52 }, [], ['rmc', 'doorstroompunt']],
  ['niets bekend', {}, ['rmc'], ['doorstroompunt']],
];
const NAAM: Readonly<Record<string, RegExp>> = { rmc: /^RMC/u, doorstroompunt: /^Doorstroompunt/u };

describe('where to send somebody first', () => {
  it.each(VERWIJZINGEN)('%s', (_naam, wie, wel, niet) => {
    const namen = referralsFor(persoon(wie), boek, dag(NU)).map((one) => one.naam);
    for (const id of wel) expect(namen.filter((naam) => NAAM[id]?.test(naam))).toHaveLength(1);
    for (const id of niet) expect(namen.filter((naam) => NAAM[id]?.test(naam))).toEqual([]);
    expect(namen).toContain('Gemeente, hulp bij schulden');
  });

  it('asks instead of telling while the age is not known', () => {
    const zin = (wie: Persoon) => referralsFor(persoon(wie), boek, dag(NU))[0]?.waarom;
    expect(zin({ diploma: 'geen' })).toMatch(/^Ben je jonger dan 23/u);
    expect(zin({ diploma: 'geen', leeftijd: 17 })).toMatch(/^Je bent jonger dan 23/u);
  });
});
