/** The whole conversation through the contract, on the real reference data. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS, type ChannelName } from '../../shared/contract/channels';
import type { Wijziging } from '../../shared/domain/gesprek';
import { Crebo, Pc4, TaakId } from '../../shared/domain/ids';
import { openTestEngine, type TestEngine } from './open-test-engine';

let test: TestEngine;
beforeEach(async () => {
  test = await openTestEngine();
});
afterEach(() => test.close());

const wijzig = (wijziging: Wijziging) => test.call('gesprek.wijzig', { wijziging });

/** The answer of a channel must have the form that the contract promises. */
function expectShape(name: ChannelName, value: unknown): void {
  expect(CHANNELS[name].uitvoer.safeParse(value).error?.issues ?? []).toEqual([]);
}

describe('a conversation', () => {
  it('has no conversation at the start and refuses to change one', async () => {
    expect(await test.call('gesprek.huidig', {})).toBeNull();
    const refused = await test.tryCall('gesprek.wijzig', {
      wijziging: { soort: 'kies-route', route: 'bbl' },
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'geen-gesprek' } });
    expect(await test.tryCall('advies.maak', {})).toMatchObject({
      ok: false,
      error: { code: 'geen-gesprek' },
    });
  });

  it('refuses a burgerservicenummer in the only free text there is', async () => {
    await test.call('gesprek.nieuw', {});
    const afspraken = ['Bel over 111222333.'];
    const refused = await test.tryCall('gesprek.wijzig', { wijziging: { soort: 'afspraken', afspraken } });
    expect(refused).toMatchObject({ ok: false, error: { code: 'ongeldige-invoer', detail: 'bsn' } });
    expect(await test.call('gesprek.huidig', {})).toMatchObject({ afspraken: [] });
  });

  it('goes from words to an A4 and leaves nothing behind', async () => {
    await test.call('gesprek.nieuw', {});
    await wijzig({
      soort: 'situatie',
      situatie: { pc4: Pc4.parse('7511'), maxKm: 30, hoogsteDiploma: 'geen', leeftijdsgroep: '27-49' },
    });
    expect(await test.call('plaats.zoek', { pc4: Pc4.parse('7511') })).toMatchObject({
      gemeente: 'Enschede',
    });

    const found = await test.call('zoek.alles', { tekst: 'heftruck', perSoort: 10 });
    expectShape('zoek.alles', found);
    const first = found.taken[0];
    if (!first) throw new Error('heftruck must find a taak');
    let gesprek = await wijzig({ soort: 'taak', taak: first.id, niveau: 'zelfstandig' });

    for (let i = 0; i < 8; i += 1) {
      const { antwoorden, overgeslagen } = gesprek;
      const vraag = await test.call('taken.volgende', { antwoorden, overgeslagen, filter: {} });
      expectShape('taken.volgende', vraag);
      if (!vraag.taak) throw new Error('a ninth question must exist');
      expect(antwoorden.taken.map((one) => one.taak)).not.toContain(vraag.taak.id);
      gesprek = await wijzig({
        soort: 'taak',
        taak: vraag.taak.id,
        niveau: i % 2 === 0 ? 'zelfstandig' : 'nog-niet',
      });
    }

    const { antwoorden } = gesprek;
    const ranking = await test.call('match.richtingen', { antwoorden, filter: {}, aantal: 25 });
    expectShape('match.richtingen', ranking);
    const [best, second] = ranking.richtingen;
    if (!best || !second) throw new Error('a ranking must hold more than one kwalificatie');
    expect(best.verwacht).toBeGreaterThanOrEqual(second.verwacht);

    const uitleg = await test.call('match.uitleg', { antwoorden, crebo: best.crebo });
    expectShape('match.uitleg', uitleg);
    const sum = uitleg.bijdragen.reduce((total, one) => total + Math.round(one.bijdrage * 1_000_000), 0);
    expect(sum).toBe(Math.round(best.verwacht * 1_000_000));
    expectShape('kwalificatie.toon', await test.call('kwalificatie.toon', { crebo: best.crebo }));

    await wijzig({ soort: 'kies-richtingen', crebos: [best.crebo, second.crebo] });
    const routes = await test.call('route.toon', {});
    expectShape('route.toon', routes);
    expect(routes.map((route) => route.id)).toEqual(
      expect.arrayContaining(['praktijkverklaring', 'certificaat', 'entree', 'bbl']),
    );
    await wijzig({ soort: 'kies-route', route: 'praktijkverklaring' });
    expectShape('geld.toon', await test.call('geld.toon', {}));
    const loket = await test.call('loket.toon', {});
    expectShape('loket.toon', loket);
    expect(loket).toMatchObject({ gemeente: 'Enschede', regio: 'Twente' });

    const leerbanen = await test.call('leerbanen.zoek', {
      wensen: { crebos: [best.crebo, second.crebo], pc4: Pc4.parse('7511') },
      antwoorden,
      aantal: 20,
    });
    expectShape('leerbanen.zoek', leerbanen);
    const place = leerbanen.treffers[0];
    if (!place) throw new Error('every actuele kwalificatie has example places');
    expect(leerbanen.voorbeeld).toBe(true);
    await wijzig({ soort: 'kies-leerbanen', ids: [place.leerbaan.id] });
    await wijzig({ soort: 'afspraken', afspraken: ['Ik bel het leerbedrijf.', 'Jij mailt het loket.'] });

    const advies = await test.call('advies.maak', {});
    expectShape('advies.maak', advies);
    expect(advies.sterk.map((one) => one.zin)).toContain(first.zin);
    expect(advies.richtingen.map((one) => one.crebo)).toEqual([best.crebo, second.crebo]);
    expect(advies.leerbanen.map((one) => one.leerbaan.id)).toEqual([place.leerbaan.id]);
    expect(advies.leerbanenVoorbeeld).toBe(true);
    expect(advies.route?.id).toBe('praktijkverklaring');
    expect(advies.afspraken).toHaveLength(2);
    expect(advies.voorstel.length).toBeLessThanOrEqual(advies.voorstelTotaal);

    await test.call('gesprek.wis', {});
    expect(await test.call('gesprek.huidig', {})).toBeNull();
  });

  it('changing an answer changes the ranking at once', async () => {
    const ids = ['heftruck-rijden', 'vorkheftruck', 'kassa-bedienen'];
    const found = await test.call('taken.toon', { ids: ids.map((id) => TaakId.parse(id)) });
    const taak = found[0];
    if (!taak) throw new Error('one of these taken must exist');
    const answer = async (niveau: 'zelfstandig' | 'nog-niet') =>
      test.call('match.richtingen', {
        antwoorden: { taken: [{ taak: taak.id, niveau }], werkprocessen: [] },
        filter: {},
        aantal: 5,
      });
    const [can, cannot] = [await answer('zelfstandig'), await answer('nog-niet')];
    expect(can.richtingen[0]?.kanIk).toBeGreaterThan(0);
    expect(cannot.richtingen.map((one) => one.crebo)).not.toEqual(can.richtingen.map((one) => one.crebo));
  });

  it('tells what else comes within reach by learning one to three werkprocessen', async () => {
    const { taken } = await test.call('zoek.alles', { tekst: 'kassa', perSoort: 3 });
    const antwoorden = {
      taken: taken.map((taak) => ({ taak: taak.id, niveau: 'zelfstandig' as const, zelfGenoemd: true })),
      werkprocessen: [],
    };
    const watAls = await test.call('match.watAls', { antwoorden, filter: {} });
    expectShape('match.watAls', watAls);
    expect(watAls.voorstellen.length).toBeGreaterThan(0);
    for (const voorstel of watAls.voorstellen) expect(voorstel.richtingen.length).toBeGreaterThan(0);
  });

  it('a kwalificatie that does not exist is said so', async () => {
    const crebo = Crebo.parse('99999');
    expect(await test.tryCall('kwalificatie.toon', { crebo })).toMatchObject({
      error: { code: 'niet-gevonden' },
    });
    const antwoorden = { taken: [], werkprocessen: [] };
    expect(await test.tryCall('match.uitleg', { antwoorden, crebo })).toMatchObject({
      error: { code: 'niet-gevonden' },
    });
  });

  it('draws the map from its own outlines: 35 closed rings or more, all in the Netherlands', async () => {
    const omtrek = await test.call('kaart.omtrek', {});
    expectShape('kaart.omtrek', omtrek);
    expect(new Set(omtrek.map((one) => one.regio)).size).toBe(35);
    for (const ring of omtrek.flatMap((one) => one.ringen)) {
      expect(ring.at(-1)).toEqual(ring[0]);
      for (const [lon, lat] of ring) {
        expect(lon > 3 && lon < 7.5 && lat > 50.5 && lat < 53.8).toBe(true);
      }
    }
  });

  it('knows its own data: counts, ages and what is missing', async () => {
    const status = await test.call('app.status', {});
    expectShape('app.status', status);
    expect(status.sets.some((set) => set.voorbeeld)).toBe(true);
    const overzicht = await test.call('gegevens.overzicht', {});
    expectShape('gegevens.overzicht', overzicht);
    expect(overzicht.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(overzicht.ontbreekt.length).toBeGreaterThan(0);
  });
});
