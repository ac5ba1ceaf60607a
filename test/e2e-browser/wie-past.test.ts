/** From the leerbaan to the people: who fits one, and the best division at an event, with a kluis. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { VindUitkomst } from '../../shared/contract/leerbanen-vorm';
import type { Wijziging } from '../../shared/domain/gesprek';
import { callCore, showAnew } from './core-call';
import { SIZES, expectFits } from './fits';
import { pressOn, tabTo } from './keyboard';
import { heading, makeKluis } from './kluis-steps';
import { openApp, type App } from './open-app';

const ADRES = '#/wie-past';
const TITEL = 'Wie past waar?';

let app: App;
let codes: string[];
let leerbanen: VindUitkomst['leerbanen'];

const taak = (id: string, niveau = 'zelfstandig'): unknown => ({ soort: 'taak', taak: id, niveau });
const woont = (pc4: string, maxKm: number): unknown => ({ soort: 'situatie', situatie: { pc4, maxKm } });

async function persoon(...wijzigingen: readonly unknown[]): Promise<string> {
  const { code } = await callCore<{ code: string }>(app, 'gesprek.nieuw', {});
  for (const wijziging of wijzigingen as Wijziging[]) await callCore(app, 'gesprek.wijzig', { wijziging });
  return code;
}

beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

it('without a kluis and without a conversation it says what is compared, and what to do', async () => {
  await app.page.goto(`${app.origin}/${ADRES}`);
  await heading(app.page, TITEL);
  await app.page.getByText('Je werkt zonder bewaren').waitFor();
  await app.page.getByRole('heading', { name: 'Kies een leerbaan' }).waitFor();
  await expectFits(app.page, SIZES[0]);
});

it('shows by code who fits a leerbaan and why, all by keyboard', async () => {
  await app.close();
  app = await openApp({ begin: 'kies' });
  const { page } = app;
  await makeKluis(page);
  leerbanen = (await callCore<VindUitkomst>(app, 'leerbanen.vind', { tekst: 'kok', aantal: 2 })).leerbanen;
  const [eerste] = leerbanen;
  const pc4 = eerste?.leerbaan.pc4 ?? '';
  codes = [
    await persoon(woont(pc4, 20), taak('eten-voorbereiden'), {
      soort: 'kies-richtingen',
      crebos: [eerste?.leerbaan.crebo],
    }),
    await persoon(woont(pc4, 300), taak('eten-voorbereiden', 'nog-niet')),
    await persoon(woont('4331', 5), taak('eten-voorbereiden')),
    await persoon(),
  ];
  await showAnew(app, ADRES);
  await tabTo(page, /^Zoek een leerbaan/u);
  await page.keyboard.type(`kok ${eerste?.leerbaan.leerbedrijf ?? ''}`);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await card.getByText('2 van de 4 mensen passen hier').waitFor();
  await card.getByText('Voorbeeld', { exact: true }).waitFor();
  await card.getByText('Koos deze richting').waitFor();
  const people = card.getByRole('list', { name: /^Wie past bij/u }).getByRole('heading', { level: 4 });
  await expect.poll(() => people.allInnerTexts()).toEqual(codes.slice(0, 2));
  await card
    .getByText(/^Kan al \d+ van de \d+ · \d+ van de \d+ die nog missen zijn hier te leren/u)
    .first()
    .waitFor();
  await card.getByText(`Nog niet bekend: ${codes[3] ?? ''}.`).waitFor();
  await pressOn(page, /^Bekijk de werkprocessen/u);
  await card.getByText('Kan dit hier leren:').first().waitFor();
  await pressOn(page, /^1 persoon past niet/u);
  await card.getByText(new RegExp(`^${codes[2] ?? ''}: te ver weg \\(ongeveer \\d+ km\\)$`, 'u')).waitFor();
  for (const size of SIZES) await expectFits(page, size);
});

it('divides everybody over the places of the event, and keeps these with the event', async () => {
  const { page } = app;
  await callCore(app, 'evenement.maak', {
    naam: 'Banenmarkt',
    plaats: 'Hengelo',
    datum: '2026-03-14',
    organisator: '',
    regio: '',
  });
  await showAnew(app, ADRES);
  await page.getByText('Alles van vandaag').click();
  await page.getByText('Iedereen verdelen').click();
  await page.getByRole('heading', { name: 'Er staan nog geen leerbanen' }).waitFor();
  for (const { leerbaan } of leerbanen) {
    await page.getByLabel('Zoek een leerbaan').fill(`${leerbaan.titel} ${leerbaan.leerbedrijf}`);
    await page.getByRole('option').first().click();
    await page
      .getByRole('textbox', { name: `Aantal plekken bij ${leerbaan.titel}` })
      .first()
      .waitFor();
  }
  await page.getByText('We bewaren deze lijst bij Banenmarkt.').waitFor();
  await page.getByText(/^2 van de 4 mensen krijgen een plek\./u).waitFor();
  const unplaced = page.getByRole('region', { name: 'mensen zonder plek' });
  await unplaced
    .getByText(/: te ver weg\. Verder reizen kan helpen\.$/u)
    .first()
    .waitFor();
  await unplaced.getByText('Nog geen taken beantwoord.').waitFor();
  const places = page.getByRole('textbox', { name: /^Aantal plekken bij/u }).first();
  await places.fill('0');
  await page.getByText('Typ een getal van 1 tot en met 99.').waitFor();
  await places.fill('3');
  await page.getByText(/Er blijven 2 plekken vrij\.$/u).waitFor();
  for (const size of SIZES) await expectFits(page, size);
  await showAnew(app, ADRES);
  await page.getByText('Iedereen verdelen').click();
  expect(
    await page
      .getByRole('textbox', { name: /^Aantal plekken bij/u })
      .first()
      .inputValue(),
  ).toBe('3');
});

it('says in words when another division is as good, and says what is gone from the data', async () => {
  const { page } = app;
  const lijst = await callCore<{ huidig: string }>(app, 'evenement.lijst', {});
  const plekken = leerbanen.slice(0, 1).map(({ leerbaan: { id } }) => ({ leerbaan: id, plekken: 1 }));
  await callCore(app, 'evenement.wijzig', {
    id: lijst.huidig,
    organisator: '',
    regio: '',
    aanwezig: [...plekken, { leerbaan: 'bestaat-niet-meer', plekken: 1 }],
  });
  const zelfde = [taak('eten-voorbereiden')];
  const twee = [await persoon(...zelfde), await persoon(...zelfde)].sort();
  await showAnew(app, ADRES);
  await page.getByText('Iedereen verdelen').click();
  await page
    .getByText(
      `Er is nog een verdeling die precies even goed is. Bij deze codes kun je zelf kiezen: ${twee.join(' en ')}.`,
    )
    .waitFor();
  await page.getByRole('button', { name: 'Haal weg wat niet meer bestaat' }).click();
  await page.getByText('staat niet meer in de gegevens').waitFor({ state: 'detached' });
  expect(app.complaints).toEqual([]);
});
