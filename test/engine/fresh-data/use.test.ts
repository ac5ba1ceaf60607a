/** Loading official files into a running engine: what changes, when, and how one goes back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Crebo, TitelSleutel } from '../../../shared/domain/ids';
import { DOSSIER } from '../importers/support/good-files';
import { openTestEngine, type TestEngine } from '../open-test-engine';
import { fetchFile, lees, send, use } from './send';

const KOK = Crebo.parse('25180');
/** A kwalificatie that no data of the app knows. */
const NEW = DOSSIER.replace('>25180<', '>29001<').replace('titel="Kok"', 'titel="Kok van de toekomst"');
const NIEUW = Crebo.parse('29001');

let test: TestEngine;
beforeEach(async () => {
  test = await openTestEngine();
});
afterEach(() => test.close());

const namesFound = async (tekst: string): Promise<string[]> =>
  (await test.call('zoek.alles', { tekst, perSoort: 10 })).kwalificaties.map(({ naam }) => naam);

describe('a dossier that is loaded', () => {
  it('changes nothing before it is used, and everything that asks at once after it', async () => {
    const before = await test.call('gegevens.overzicht', {});
    const rapport = await lees(test, 'wat-dan-ook.bin', NEW);
    expect(rapport).toMatchObject({ soort: 'dossiers', bestand: 'wat-dan-ook.bin', geweigerdTotaal: 0 });
    expect(rapport.verschillen).toContainEqual({
      wat: 'kwalificaties',
      nieuw: 1,
      gewijzigd: 0,
      vervallen: 0,
      gelijk: 0,
    });
    expect(await test.call('gegevens.overzicht', {})).toEqual(before);
    expect(await namesFound('kok van de toekomst')).not.toContain('Kok van de toekomst');

    const after = await test.call('inlezen.gebruik', { voorstel: rapport.voorstel ?? '' });
    expect(after.hash).not.toBe(before.hash);
    expect(await namesFound('kok van de toekomst')).toContain('Kok van de toekomst');
    const { werkprocessen } = await test.call('kwalificatie.toon', { crebo: NIEUW });
    expect(werkprocessen.map(({ titel }) => titel)).toEqual([
      'Zet ingrediënten klaar',
      'Maakt de werkplek schoon',
      'Kookt een gerecht',
    ]);
    const antwoorden = {
      taken: [],
      werkprocessen: werkprocessen.map(({ sleutel }) => ({
        sleutel: TitelSleutel.parse(sleutel),
        niveau: 'zelfstandig' as const,
      })),
      themas: [],
    };
    const { richtingen } = await test.call('match.richtingen', { antwoorden, filter: {}, aantal: 3 });
    expect(richtingen[0]).toMatchObject({ crebo: NIEUW });

    expect((await test.call('inlezen.vorige', {})).hash).toBe(before.hash);
    expect(await namesFound('kok van de toekomst')).not.toContain('Kok van de toekomst');
  });

  it('is there after a restart, and so is the way back', async () => {
    await use(test, 'dossier.xml', NEW);
    const { hash } = await test.call('gegevens.overzicht', {});
    await test.engine.close();
    test = await openTestEngine({}, test.userDir);
    expect((await test.call('gegevens.overzicht', {})).hash).toBe(hash);
    expect(await test.call('inlezen.stand', {})).toMatchObject({ kanTerug: true, meldingen: [] });
    expect((await test.call('inlezen.geschiedenis', {})).map(({ inGebruik }) => inGebruik)).toEqual([
      true,
      false,
    ]);
  });

  it('tells a conversation of before what changed for its choice, and not one that began after it', async () => {
    const begun = await test.call('gesprek.nieuw', {});
    expect(begun.editie?.dag).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-richtingen', crebos: [KOK] } });
    expect(await test.call('gesprek.editie', {})).toBeNull();
    await use(test, 'dossier.xml', DOSSIER);
    expect(await test.call('gesprek.editie', {})).toMatchObject({
      bekend: true,
      verschillen: [{ crebo: KOK, verandering: 'gewijzigd' }],
    });
    const details = (await test.call('gesprek.editie', {}))?.verschillen[0]?.details ?? [];
    expect(details.join(' ')).toContain('Nieuw werkproces: Kookt een gerecht.');
    await test.call('gesprek.nieuw', {});
    expect(await test.call('gesprek.editie', {})).toBeNull();
  });

  it('a proposal that was forgotten, used already or never made cannot be used', async () => {
    const rapport = await lees(test, 'dossier.xml', NEW);
    await test.call('inlezen.vergeet', {});
    const again = await test.tryCall('inlezen.gebruik', { voorstel: rapport.voorstel ?? '' });
    expect(again).toMatchObject({ ok: false, error: { code: 'niet-gevonden' } });
    expect(await test.tryCall('inlezen.vorige', {})).toMatchObject({
      ok: false,
      error: { code: 'niet-gevonden' },
    });
  });

  it('that can not be read says why, and leaves everything as it was', async () => {
    const before = await test.call('gegevens.overzicht', {});
    const id = await send(test, 'foto.xml', 'dit is geen xml');
    const refused = await test.tryCall('inlezen.lees', { id });
    expect(refused).toMatchObject({ ok: false, error: { code: 'onleesbaar-bestand' } });
    expect(await test.call('gegevens.overzicht', {})).toEqual(before);
    expect(await test.call('inlezen.stand', {})).toMatchObject({ editie: 'app', kanTerug: false });
  });

  it('questions that are asked during the switch are all answered', async () => {
    const rapport = await lees(test, 'dossier.xml', NEW);
    const switching = test.call('inlezen.gebruik', { voorstel: rapport.voorstel ?? '' });
    const hashes = Array.from({ length: 40 }, async () => (await test.call('gegevens.overzicht', {})).hash);
    const { hash } = await switching;
    expect(new Set(await Promise.all(hashes)).size).toBeLessThanOrEqual(2);
    expect((await test.call('gegevens.overzicht', {})).hash).toBe(hash);
  });
});

describe('leerbanen that are loaded', () => {
  it('come in place of the invented ones, and the A4 says that a chosen one is gone', async () => {
    await test.call('gesprek.nieuw', {});
    const antwoorden = { taken: [], werkprocessen: [], themas: [] };
    const all = { wensen: { crebos: [] }, antwoorden, aantal: 1 };
    const before = await test.call('leerbanen.zoek', all);
    const ids = before.treffers.map(({ leerbaan }) => leerbaan.id);
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-leerbanen', ids } });
    expect(await test.call('advies.maak', {})).toMatchObject({ leerbanenWeg: 0 });
    await use(test, 'x', 'id;titel;crebo;leerbedrijf;plaats;leerweg\na1;Kok;25180;De Pan;Hengelo;bbl\n');
    expect(await test.call('leerbanen.zoek', all)).toMatchObject({ totaal: 1, voorbeeld: false });
    expect(await test.call('advies.maak', {})).toMatchObject({ leerbanenWeg: 1, leerbanen: [] });
    const sets = (await test.call('app.status', {})).sets;
    expect(sets.find(({ id }) => id === 'leerbanen')).toMatchObject({ naam: 'Leerbanen', aantal: 1 });
  });
});

describe('a gegevenspakket', () => {
  it('makes a fresh installation answer byte for byte what the first one answers', async () => {
    await test.call('pakket.maakSleutel', { naam: 'SBB Oost' });
    await use(test, 'dossier.xml', NEW);
    const { id, grootte, naam } = await test.call('pakket.maak', {});
    const pakket = await fetchFile(test, id);
    expect(pakket.length).toBe(grootte);
    expect(naam).toMatch(/^gegevenspakket-\d{4}-\d{2}-\d{2}\.zip$/u);

    const fresh = await openTestEngine();
    try {
      const rapport = await lees(fresh, naam, pakket);
      expect(rapport).toMatchObject({ handtekening: 'onbekende-sleutel', pakket: { maker: 'SBB Oost' } });
      const { publiek } = rapport.pakket?.sleutel ?? { publiek: '' };
      await fresh.call('pakket.vertrouw', { publiek, naam: 'SBB Oost' });
      const trusted = await use(fresh, naam, pakket);
      expect(trusted).toMatchObject({ handtekening: 'goed' });
      const ask = async (engine: TestEngine): Promise<string> =>
        JSON.stringify([
          await engine.call('gegevens.overzicht', {}),
          await engine.call('zoek.alles', { tekst: 'kok van de toekomst', perSoort: 10 }),
          await engine.call('match.richtingen', {
            antwoorden: { taken: [], werkprocessen: [], themas: [] },
            filter: {},
            aantal: 1051,
          }),
        ]);
      expect(await ask(fresh)).toBe(await ask(test));
    } finally {
      await fresh.close();
    }
  });

  it('keys are made once, trusted by name, and forgotten', async () => {
    expect(await test.call('pakket.sleutels', {})).toEqual({ eigen: null, vertrouwd: [] });
    const { eigen } = await test.call('pakket.maakSleutel', { naam: 'SBB Oost' });
    expect(await test.tryCall('pakket.maakSleutel', { naam: 'Ander' })).toMatchObject({
      ok: false,
      error: { code: 'ongeldige-invoer' },
    });
    const publiek = eigen?.publiek ?? '';
    const { vertrouwd } = await test.call('pakket.vertrouw', { publiek, naam: 'Wij' });
    expect(vertrouwd).toMatchObject([{ naam: 'Wij', publiek, vingerafdruk: eigen?.vingerafdruk }]);
    expect(await test.call('pakket.vergeetSleutel', { publiek })).toMatchObject({ vertrouwd: [] });
  });

  it('can not be made of nothing', async () => {
    expect(await test.tryCall('pakket.maak', {})).toMatchObject({
      ok: false,
      error: { code: 'niet-gevonden' },
    });
  });
});
