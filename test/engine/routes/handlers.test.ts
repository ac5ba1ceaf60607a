/** Routes, money and desk through the contract, on the real reference data. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../shared/contract/channels';
import type { Wijziging } from '../../../shared/domain/gesprek';
import { Crebo, Pc4 } from '../../../shared/domain/ids';
import type { Situatie } from '../../../shared/domain/situatie';
import { openTestEngine, type TestEngine } from '../open-test-engine';

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
});
afterAll(() => test.close());

const KANALEN = ['route.toon', 'geld.toon', 'loket.toon'] as const;
const wijzig = (wijziging: Wijziging) => test.call('gesprek.wijzig', { wijziging });
const situatie = (waarde: Situatie) => wijzig({ soort: 'situatie', situatie: waarde });
const antwoord = (vraag: string, waarde: string | null) =>
  wijzig({ soort: 'route-antwoord', vraag, antwoord: waarde });

async function route(id: string) {
  const gevonden = (await test.call('route.toon', {})).find((one) => one.id === id);
  if (!gevonden) throw new Error(`geen route ${id}`);
  return gevonden;
}

describe('without a conversation', () => {
  beforeEach(() => test.call('gesprek.wis', {}));

  it.each(KANALEN)('%s refuses', async (kanaal) => {
    expect(await test.tryCall(kanaal, {})).toMatchObject({ ok: false, error: { code: 'geen-gesprek' } });
  });
});

describe('in a conversation', () => {
  beforeEach(async () => {
    await test.call('gesprek.nieuw', {});
  });

  it.each(KANALEN)('%s answers in the form of the contract', async (kanaal) => {
    await situatie({ pc4: Pc4.parse('7511'), hoogsteDiploma: 'geen', leeftijdsgroep: '18-22' });
    expect(CHANNELS[kanaal].uitvoer.safeParse(await test.call(kanaal, {})).error?.issues ?? []).toEqual([]);
  });

  it('shows the five routes, the praktijkverklaring first, and nothing decided yet', async () => {
    const routes = await test.call('route.toon', {});
    expect(routes.map(({ id }) => id)).toEqual([
      'praktijkverklaring',
      'certificaat',
      'entree',
      'bbl',
      'derde-leerweg-diploma',
    ]);
    expect(new Set(routes.map(({ uitkomst }) => uitkomst))).toEqual(new Set(['onbekend']));
  });

  it('settles the praktijkverklaring by answering each question it asks, and opens it again', async () => {
    await situatie({ hoogsteDiploma: 'vmbo' });
    const vragen = (await route('praktijkverklaring')).voorwaarden.flatMap(({ vraag }) => vraag?.id ?? []);
    expect(vragen).toEqual(['diploma-haalbaar', 'werk']);
    await antwoord('diploma-haalbaar', 'nee');
    await antwoord('werk', 'bij-erkend-leerbedrijf');
    expect(await route('praktijkverklaring')).toMatchObject({ uitkomst: 'past' });
    await antwoord('werk', null);
    expect(await route('praktijkverklaring')).toMatchObject({ uitkomst: 'onbekend' });
  });

  it('takes the niveau of the first chosen richting: entree still fits the person, as a step on the way', async () => {
    await situatie({ hoogsteDiploma: 'geen', leeftijdsgroep: '27-49' });
    expect((await route('entree')).uitleg).not.toContain('eerste stap');
    await wijzig({ soort: 'kies-richtingen', crebos: [Crebo.parse('25180')] });
    const entree = await route('entree');
    expect(entree.uitkomst).toBe('past');
    expect(entree.uitleg).toContain('Een entreeopleiding kan een eerste stap daarheen zijn.');
  });

  it('finds the certificaten of the chosen richting by name', async () => {
    await wijzig({ soort: 'kies-richtingen', crebos: [Crebo.parse('25180')] });
    const certificaat = await route('certificaat');
    expect(certificaat.uitkomst).toBe('past');
    expect(certificaat.voorwaarden[0]?.waarom).toContain('Koken in de horeca');
  });

  it('lets the chosen route decide which subsidy fits', async () => {
    await antwoord('werk', 'bij-erkend-leerbedrijf');
    await wijzig({ soort: 'kies-route', route: 'bbl' });
    const [eerste] = await test.call('geld.toon', {});
    expect(eerste).toMatchObject({
      id: 'subsidie-praktijkleren-bbl',
      uitkomst: 'past',
      zekerheid: 'te-controleren',
    });
    expect(eerste?.bedrag).toMatch(/^Hoogstens 2\.700 euro/u);
  });

  it('tells the steps of praktijkleren with who does what, and where that is written', async () => {
    const { stappen } = await route('praktijkverklaring');
    expect(stappen?.lijst.map(({ id }) => id)).toEqual([
      'werving',
      'intake',
      'bemiddeling',
      'plaatsing',
      'praktijkleren',
      'werk',
      'nazorg',
    ]);
    for (const { wie } of stappen?.lijst ?? []) expect(wie.length).toBeGreaterThan(0);
    expect(stappen?.bron.vindplaats).toBe('samenvoordeklant.nl');
    expect(await route('bbl')).not.toHaveProperty('stappen');
  });

  it('shows the certificaten and keuzedelen of the chosen richting, at the certificaat only', async () => {
    expect(await route('certificaat')).not.toHaveProperty('delen');
    await wijzig({ soort: 'kies-richtingen', crebos: [Crebo.parse('25180')] });
    const { delen } = await route('certificaat');
    expect(delen?.certificaten).toMatchObject([{ code: 'C0021', naam: 'Koken in de horeca' }]);
    expect(delen?.certificaten[0]?.werkprocessen.length).toBeGreaterThan(2);
    expect(delen?.keuzedelen.length).toBeGreaterThan(5);
    expect(await route('bbl')).not.toHaveProperty('delen');
  });

  it('calculates a subsidy with the figures that hold on the day of the conversation', async () => {
    const geld = await test.call('geld.toon', {});
    const bbl = geld.find(({ id }) => id === 'subsidie-praktijkleren-bbl');
    expect(bbl?.bereken?.map(({ id }) => id)).toEqual(['weken', 'praktijkuren', 'lesuren']);
    const regeling = 'subsidie-praktijkleren-bbl';
    const uitkomst = await test.call('geld.bereken', { regeling, antwoorden: { weken: 20 } });
    expect(CHANNELS['geld.bereken'].uitvoer.parse(uitkomst)).toEqual(uitkomst);
    expect(uitkomst.hoogstens).toBe(1350);
    for (const wrong of ['stap', 'bestaat-niet', 'entree'])
      expect(await test.tryCall('geld.bereken', { regeling: wrong, antwoorden: {} })).toMatchObject({
        error: { code: 'niet-gevonden', veld: 'regeling' },
      });
  });

  it('lists every rule in every version', async () => {
    const rijen = await test.call('regelingen.toon', {});
    expect(CHANNELS['regelingen.toon'].uitvoer.parse(rijen)).toEqual(rijen);
    const versies = rijen.regels.filter(({ regeling }) => regeling === 'praktijkverklaring');
    expect(versies.map(({ id }) => id)).toEqual(['praktijkverklaring', 'praktijkverklaring-pilot']);
  });

  it('has no desk without a postcode or with one that does not exist', async () => {
    expect(await test.call('loket.toon', {})).toBeNull();
    await situatie({ pc4: Pc4.parse('9999') });
    const bekend = await test.call('plaats.zoek', { pc4: Pc4.parse('9999') });
    const loket = await test.call('loket.toon', {});
    expect(loket === null).toBe(bekend === null);
    expect(await test.call('plaats.zoek', { pc4: Pc4.parse('1000') })).toBeNull();
  });

  it('leads from a postcode to the desk of the region, with its former names', async () => {
    await situatie({ pc4: Pc4.parse('7511') });
    const loket = await test.call('loket.toon', {});
    expect(loket).toMatchObject({ gemeente: 'Enschede', regio: 'Twente', regioCode: 'AM05' });
    expect(loket?.lokettenInRegio[0]).toMatchObject({
      naam: 'Werkcentrum Twente',
      zekerheid: 'te-controleren',
    });
    expect(loket?.lokettenInRegio[0]?.soort).toMatch(/leerwerkloket.*mobiliteitsteam/u);
    expect(loket?.lokettenInRegio.map(({ plaats }) => plaats)).toContain('Enschede');
  });

  it('uses the present name of the desk where the lists know it, and shows it once', async () => {
    await situatie({ pc4: Pc4.parse('9711') });
    const loket = await test.call('loket.toon', {});
    const werkcentra = loket?.lokettenInRegio.filter(({ naam }) => naam.startsWith('Werkcentrum'));
    expect(werkcentra?.map(({ naam }) => naam)).toEqual(['Werkcentrum Groningen Noord-Drenthe']);
  });

  it('sends a person under 23 without startkwalificatie to the RMC, and others not', async () => {
    const pc4 = Pc4.parse('7511');
    await situatie({ pc4, leeftijdsgroep: '16-17', hoogsteDiploma: 'geen' });
    const jong = await test.call('loket.toon', {});
    expect(jong?.verwijzingen[0]?.naam).toMatch(/^RMC/u);
    expect(jong?.verwijzingen[0]?.bron.vindplaats).toContain('kst-30012-120');
    await situatie({ pc4, leeftijdsgroep: '50-plus', hoogsteDiploma: 'mbo2' });
    const oud = await test.call('loket.toon', {});
    expect(oud?.verwijzingen.map(({ naam }) => naam)).toEqual(['Gemeente, hulp bij schulden']);
  });
});
