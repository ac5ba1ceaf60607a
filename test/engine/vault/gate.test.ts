/** While the kluis is locked, no channel shows or changes anything of a person. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelName } from '../../../shared/contract/channels';
import { EvenementId } from '../../../shared/domain/evenement';
import { Crebo, Datum, GesprekCode, Pc4, TaakId } from '../../../shared/domain/ids';
import { openTestEngine, type TestEngine } from '../open-test-engine';
import { WACHTZIN } from '../test-machine';

const code = GesprekCode.parse('ZALM-482');
const id = EvenementId.parse('0123456789abcdef');
const dag = Datum.parse('2026-03-14');
const PERSONAL: readonly (readonly [ChannelName, object])[] = [
  ['gesprek.nieuw', {}],
  ['gesprek.wijzig', { wijziging: { soort: 'kies-route', route: 'bbl' } }],
  ['gesprek.wis', {}],
  ['gesprek.rondAf', {}],
  ['gesprek.inzage', { code }],
  ['gesprek.editie', {}],
  ['gesprekken.lijst', { zoek: '' }],
  ['gesprekken.open', { code }],
  ['gesprekken.kopie', { code }],
  ['gesprekken.wis', { code }],
  ['gesprekken.bewaarTot', { code, bewaarTot: Datum.parse('2026-04-01') }],
  ['tellingen.toon', {}],
  ['verslag.maak', { keuze: { soort: 'regio', regio: 'Twente' } }],
  ['verslag.uitvoer', { keuze: { soort: 'regio', regio: 'Twente' }, vorm: 'csv' }],
  ['overdracht.maak', {}],
  ['overdracht.bekijk', { inhoud: '', woorden: '' }],
  ['overdracht.neemOver', { inhoud: '', woorden: '' }],
  ['omgekeerd.zoek', { leerbanen: ['x'], wie: 'vandaag' }],
  ['omgekeerd.verdeel', { wie: 'vandaag', plekken: [{ leerbaan: 'x', plekken: 1 }] }],
  ['evenement.lijst', {}],
  ['evenement.maak', { naam: 'Markt', plaats: 'Goor', datum: dag, organisator: '', regio: '' }],
  ['evenement.wijzig', { id, organisator: '', regio: '', aanwezig: [] }],
  ['evenement.kies', { id: null }],
  ['evenement.sluit', { id, gesprekken: 'wis' }],
  ['evenement.wis', { id }],
  ['evenement.voorbeeld', {}],
  ['evenement.uitvoer', { id }],
  ['evenement.invoer', { bestanden: [{ naam: 'a.json', inhoud: '' }] }],
  ['overdracht.code', {}],
  ['overdracht.leesCode', { tekst: '' }],
  ['overdracht.neemCode', { tekst: '' }],
  ['route.toon', {}],
  ['geld.toon', {}],
  ['loket.toon', {}],
  ['voorstel.toon', {}],
  ['advies.maak', {}],
];

describe('a locked kluis', () => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await openTestEngine();
    await test.call('kluis.maak', { wachtzin: WACHTZIN });
    await test.call('gesprek.nieuw', {});
    await test.call('gesprek.wijzig', {
      wijziging: { soort: 'situatie', situatie: { pc4: Pc4.parse('7511') } },
    });
    await test.call('kluis.slot', {});
  });
  afterAll(() => test.close());

  it.each(PERSONAL)('%s answers that it is locked', async (name, input) => {
    expect(await test.engine.call(name, input)).toEqual({ ok: false, error: { code: 'kluis-op-slot' } });
  });

  it('tells that there is no conversation at hand', async () => {
    expect(await test.call('gesprek.huidig', {})).toBeNull();
  });

  it('lets everything through that is not about a person', async () => {
    const antwoorden = { taken: [], werkprocessen: [] };
    const open: readonly (readonly [ChannelName, object])[] = [
      ['app.status', {}],
      ['zoek.alles', { tekst: 'kok', perSoort: 3 }],
      ['taken.toon', { ids: [TaakId.parse('eten-voorbereiden')] }],
      ['match.richtingen', { antwoorden, filter: {}, aantal: 3 }],
      ['kwalificatie.toon', { crebo: Crebo.parse('25180') }],
      ['plaats.zoek', { pc4: Pc4.parse('7511') }],
      ['kluis.sterkte', { wachtzin: 'abc' }],
    ];
    for (const [name, input] of open) {
      expect(await test.engine.call(name, input), name).toMatchObject({ ok: true });
    }
  });

  it('tells nothing of a person by itself', () => {
    const told = JSON.stringify(test.gebeurtenis);
    expect(told).not.toMatch(/[A-Z]{3,8}-\d{3}|7511/u);
  });
});
