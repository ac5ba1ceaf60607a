/** The proposal of werkprocessen through the contract, on the real reference data. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../shared/contract/channels';
import type { VoorstelVorm } from '../../../shared/contract/voorstel-vorm';
import type { Wijziging } from '../../../shared/domain/gesprek';
import { Crebo, TaakId } from '../../../shared/domain/ids';
import { openTestEngine, type TestEngine } from '../open-test-engine';

const KOK = Crebo.parse('25180');
let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.call('gesprek.nieuw', {});
});

const wijzig = (wijziging: Wijziging) => test.call('gesprek.wijzig', { wijziging });
async function shown(): Promise<VoorstelVorm> {
  const voorstel = await test.call('voorstel.toon', {});
  if (voorstel === null) throw new Error('no proposal');
  expect(CHANNELS['voorstel.toon'].uitvoer.parse(voorstel)).toEqual(voorstel);
  return voorstel;
}
const erin = ({ werkprocessen }: VoorstelVorm): string[] =>
  werkprocessen.filter((one) => one.erin).map(({ code }) => code);

describe('the proposal in a conversation', () => {
  it('is not there without a conversation or a richting', async () => {
    expect(await test.call('voorstel.toon', {})).toBeNull();
    await test.call('gesprek.wis', {});
    expect(await test.tryCall('voorstel.toon', {})).toMatchObject({ error: { code: 'geen-gesprek' } });
  });

  it('proposes nothing that was neither asked nor known to be offered', async () => {
    await wijzig({ soort: 'kies-richtingen', crebos: [KOK] });
    const voorstel = await shown();
    expect(voorstel.werkprocessen.length).toBeGreaterThan(5);
    expect(voorstel.aantalErin).toBe(0);
    expect(new Set(voorstel.werkprocessen.map(({ hier, reden }) => `${hier} ${reden}`))).toEqual(
      new Set(['onbekend niet-gevraagd']),
    );
  });

  it('begins with what goes with help, tells what that rests on, and follows the chosen leerbaan', async () => {
    await wijzig({ soort: 'kies-richtingen', crebos: [KOK] });
    await wijzig({ soort: 'taak', taak: TaakId.parse('eten-voorbereiden'), niveau: 'met-hulp' });
    const { aantalErin, werkprocessen } = await shown();
    expect(aantalErin).toBe(1);
    expect(werkprocessen[0]).toMatchObject({
      reden: 'met-hulp',
      erin: true,
      gronden: [{ niveau: 'met-hulp' }],
    });
    const { treffers } = await test.call('leerbanen.zoek', {
      wensen: { crebos: [KOK] },
      antwoorden: { taken: [], werkprocessen: [] },
      aantal: 50,
    });
    const offering = treffers.find(({ leerbaan }) => leerbaan.werkprocessen.some((one) => !one.uitvoerbaar));
    if (!offering) throw new Error('the example set has places that offer a part');
    await wijzig({ soort: 'kies-leerbanen', ids: [offering.leerbaan.id] });
    const voorstel = await shown();
    expect(voorstel.leerbanen).toMatchObject([{ id: offering.leerbaan.id, bekend: true }]);
    expect(voorstel.werkprocessen.every(({ hier }) => hier !== 'onbekend')).toBe(true);
    for (const { hier, erin: within, waarom } of voorstel.werkprocessen) {
      if (hier === 'nee') expect([within, waarom]).toEqual([false, expect.stringContaining('niet leren')]);
      if (within) expect(waarom).toContain('bij je gekozen leerbaan');
    }
  });

  it('is what the person makes of it, on the A4 too, and goes back to what the app proposes', async () => {
    await wijzig({ soort: 'kies-richtingen', crebos: [KOK] });
    await wijzig({ soort: 'taak', taak: TaakId.parse('eten-voorbereiden'), niveau: 'met-hulp' });
    const before = await shown();
    const [near] = before.werkprocessen;
    const far = before.werkprocessen.at(-1);
    if (!near || !far) throw new Error('werkprocessen');
    await wijzig({ soort: 'voorstel', sleutel: near.sleutel, keuze: 'eraf' });
    await wijzig({ soort: 'voorstel', sleutel: far.sleutel, keuze: 'erbij' });
    expect(erin(await shown())).toEqual([far.code]);
    const advies = await test.call('advies.maak', {});
    expect(advies.voorstel.map(({ code }) => code)).toEqual([far.code]);
    expect(advies.voorstelTotaal).toBe(1);
    await wijzig({ soort: 'voorstel', sleutel: near.sleutel, keuze: null });
    const gesprek = await wijzig({ soort: 'voorstel', sleutel: far.sleutel, keuze: null });
    expect(gesprek).not.toHaveProperty('voorstel');
    expect(await shown()).toEqual(before);
  });

  it('puts what somebody can already on paper apart', async () => {
    await wijzig({ soort: 'kies-richtingen', crebos: [KOK] });
    await wijzig({ soort: 'taak', taak: TaakId.parse('eten-voorbereiden'), niveau: 'zelfstandig' });
    const known = (await shown()).werkprocessen.find(({ reden }) => reden === 'kan-al');
    if (!known) throw new Error('a werkproces that can be done');
    await wijzig({ soort: 'voorstel', sleutel: known.sleutel, keuze: 'erbij' });
    const advies = await test.call('advies.maak', {});
    expect(advies.voorstelKanAl?.map(({ code }) => code)).toEqual([known.code]);
    expect(advies.voorstel.map(({ code }) => code)).not.toContain(known.code);
  });
});

describe('the way up', () => {
  it('leads from entree to 2 to 3, with what comes with it', async () => {
    const entree = await test.call('route.omhoog', { crebo: Crebo.parse('25742') });
    expect(CHANNELS['route.omhoog'].uitvoer.parse(entree)).toEqual(entree);
    expect(entree.naar.slice(0, 2).map(({ naam, niveau }) => [naam, niveau])).toEqual([
      ['Kok', 2],
      ['Kok', 2],
    ]);
    const kok = await test.call('route.omhoog', { crebo: KOK });
    expect(kok.naar).toMatchObject([{ naam: 'Zelfstandig werkend kok', niveau: 3, verband: 'dossier' }]);
    expect(kok.naar[0]?.gedeeld).toBeGreaterThan(5);
    expect(kok.naar[0]?.erbij.length).toBeGreaterThan(0);
  });

  it('ends at niveau 4, and refuses a crebo that does not exist', async () => {
    expect((await test.call('route.omhoog', { crebo: Crebo.parse('25655') })).naar).toEqual([]);
    expect(await test.tryCall('route.omhoog', { crebo: Crebo.parse('99999') })).toMatchObject({
      error: { code: 'niet-gevonden', veld: 'crebo' },
    });
  });
});
