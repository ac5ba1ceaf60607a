import { describe, expect, it } from 'vitest';
import { wayUp, type Trede } from '../../../shared/advies/way-up';
import { Crebo, TaakId, TitelSleutel } from '../../../shared/domain/ids';

const titel = (text: string): TitelSleutel => TitelSleutel.parse(text);
const rung = (
  crebo: string,
  niveau: number,
  dossiercrebo: string,
  titels: readonly string[],
  extra: Partial<Trede> = {},
): Trede => ({
  crebo: Crebo.parse(crebo),
  niveau,
  dossiercrebo,
  sector: 'Horeca',
  actueel: true,
  titels: titels.map(titel),
  ...extra,
});

const ENTREE_HORECA = rung('10001', 1, 'e', ['ruimt op', 'helpt in de keuken'], { sector: 'Entree' });
const ENTREE_LOGISTIEK = rung('10002', 1, 'e', ['ruimt op', 'zet in het rek'], { sector: 'Entree' });
const KOK = rung('20001', 2, 'k', ['kookt', 'bestelt']);
const LOGISTIEK = rung('20002', 2, 'l', ['slaat op'], { sector: 'Logistiek' });
const SCHOONMAAK = rung('20003', 2, 's', ['maakt schoon'], { sector: 'Diensten' });
const ZELFSTANDIG = rung('30001', 3, 'k', ['kookt', 'bestelt', 'leidt aan']);
const SOUS = rung('40001', 4, 'k', ['leidt aan']);
const OUD = rung('30009', 3, 'k', ['kookt'], { actueel: false });
const GASTHEER = rung('30002', 3, 'g', ['bestelt', 'serveert']);
const ALLE = [ENTREE_HORECA, ENTREE_LOGISTIEK, KOK, LOGISTIEK, SCHOONMAAK, ZELFSTANDIG, SOUS, OUD, GASTHEER];

const TAKEN: Readonly<Record<string, readonly string[]>> = {
  'helpt in de keuken': ['koken'],
  kookt: ['koken'],
  'zet in het rek': ['inpakken'],
  'slaat op': ['inpakken'],
  'ruimt op': ['schoonmaken'],
  'maakt schoon': ['schoonmaken'],
};
const up = (van: Trede, alle = ALLE) =>
  wayUp({ van, alle, takenVan: (key) => (TAKEN[key] ?? []).map((id) => TaakId.parse(id)), hoogstens: 8 });

describe('the way up', () => {
  it('goes on in the same dossier, one level at a time, and tells what comes with it', () => {
    const [step, ...others] = up(KOK);
    expect(others).toEqual([]);
    expect(step).toMatchObject({ naar: { crebo: '30001' }, verband: 'dossier', gedeeld: 2 });
    expect([...(step?.erbij ?? [])]).toEqual(['leidt aan']);
  });

  it('never leads to what is no longer offered, nor down', () => {
    for (const van of ALLE) {
      for (const { naar } of up(van)) {
        expect(naar.actueel).toBe(true);
        expect(naar.niveau).toBeGreaterThan(van.niveau);
      }
    }
    expect(up(SOUS)).toEqual([]);
  });

  it('skips a level that the dossier does not have', () => {
    expect(up(KOK, [KOK, SOUS]).map(({ naar }) => naar.crebo)).toEqual(['40001']);
  });

  it('goes to what is akin in the sector where the dossier ends', () => {
    const steps = up(KOK, [KOK, GASTHEER, SCHOONMAAK]);
    expect(steps.map(({ naar, verband, gedeeld }) => [naar.crebo, verband, gedeeld])).toEqual([
      ['30002', 'sector', 1],
    ]);
  });

  it('leads from entree to any sector, by what is its own and not by what all of entree shares', () => {
    expect(up(ENTREE_HORECA).map(({ naar }) => naar.crebo)).toEqual(['20001']);
    expect(up(ENTREE_LOGISTIEK).map(({ naar }) => naar.crebo)).toEqual(['20002']);
  });

  it('counts all of it where nothing is its own', () => {
    const bare = rung('10003', 1, 'e', ['ruimt op'], { sector: 'Entree' });
    expect(up(bare, [...ALLE, bare]).map(({ naar }) => naar.crebo)).toEqual(['20003']);
  });
});
