/** What the organisation fills in itself: a status, a desk and a correction, here, on paper and at a colleague's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locator } from 'playwright';
import { SIZES, expectFits } from './fits';
import { heading } from './kluis-steps';
import { openApp, type App } from './open-app';

const BBL = 'Subsidie praktijkleren (bbl)';
const EIGEN = /Eigen aantekening van je organisatie, \d+ \p{L}+ \d{4}/u;

let here: App;
let there: App;
let folder: string;
let path: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kompas-beheer-'));
  [here, there] = await Promise.all([openApp(), openApp()]);
});
afterAll(async () => {
  await here.close();
  await there.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(app: App, adres: string, title: string): Promise<void> {
  await app.page.goto(`${app.origin}/${adres}`);
  await heading(app.page, title);
}
const openGeld = (app: App): Promise<void> => open(app, '#/geld', 'Geld en loket');
const openBeheer = (app: App): Promise<void> => open(app, '#/beheer', 'Beheer van regels en loketten');

/** The card of a scheme, or the row of a rule. */
function one({ page }: App, role: 'article' | 'listitem', naam: string): Locator {
  return page.getByRole(role).filter({ has: page.getByRole('heading', { name: naam, exact: true }) });
}

/** Leaves few rules in sight. */
async function search({ page }: App): Promise<void> {
  await page.getByRole('textbox', { name: 'Zoek op naam, oude naam of bron' }).fill('ondernemersklankbord');
  await page.getByText(/^1 van de \d+ regels\.$/u).waitFor();
}

async function begin(app: App): Promise<void> {
  await open(app, '#/start', 'Ontdek wat je al kunt');
  await app.page.getByRole('button', { name: 'Begin een nieuw gesprek' }).click();
  await app.page.getByLabel('Wat is je postcode?').fill('7511');
  await app.page.getByText('Arbeidsmarktregio Twente').waitFor();
}

it('a status shows at once, gives the focus back, and is still there after a reload', async () => {
  await begin(here);
  await openGeld(here);
  const card = one(here, 'article', BBL);
  const edit = card.getByRole('button', { name: 'Pas de status aan' });
  await edit.click();
  await card.getByRole('button', { name: 'Bewaar de status' }).click();
  await card.getByText('Kies eerst een antwoord.').waitFor();
  await card.getByText('Nee, het budget is op').click();
  await card.getByRole('textbox', { name: 'Wat moeten je collega’s weten?' }).fill('Van 111222333.');
  await card.getByText(/^Hier staat een burgerservicenummer/u).waitFor();
  await card.getByRole('button', { name: 'Bewaar de status' }).click();
  await card
    .getByRole('textbox', { name: 'Wat moeten je collega’s weten?' })
    .fill('In juni een nieuwe ronde.');
  await card.getByRole('button', { name: 'Bewaar de status' }).click();
  await card.getByText(EIGEN).waitFor();
  await expect.poll(() => edit.evaluate((button) => button === document.activeElement)).toBe(true);
  await here.page.reload();
  await heading(here.page, 'Geld en loket');
  await card.getByText('Het budget is op', { exact: true }).waitFor();
  await card.getByText('In juni een nieuwe ronde.').waitFor();
});

it('a day that has yet to come is refused in words, and nothing changes', async () => {
  const card = one(here, 'article', BBL);
  await card.getByRole('button', { name: 'Pas de status aan' }).click();
  const dag = card.getByRole('textbox', { name: 'Op welke dag heb je dit nagekeken?' });
  await dag.fill('31-2-2026');
  await card.getByRole('button', { name: 'Bewaar de status' }).click();
  await card.getByText(/^Deze dag kennen we niet/u).waitFor();
  await dag.fill('1-1-2099');
  await card.getByRole('button', { name: 'Bewaar de status' }).click();
  await card.getByText(/^Deze dag moet nog komen/u).waitFor();
  await card.getByText('Het budget is op', { exact: true }).waitFor();
});

it('opening hours stand with the desk, and on the paper with the status, both marked as own', async () => {
  const { page } = here;
  await openGeld(here);
  await page.getByRole('button', { name: /^Schrijf openingstijden.*Werkcentrum Twente/u }).click();
  await page.getByRole('textbox', { name: 'Openingstijden' }).fill('Elke werkdag van 9 tot 12 uur.');
  await page.getByRole('button', { name: /^Bewaar dit bij het loket/u }).click();
  await page.getByRole('button', { name: /^Verander openingstijden.*Werkcentrum Twente/u }).waitFor();
  await page.goto(`${here.origin}/#/afdruk`);
  await page
    .getByText(/Open: Elke werkdag van 9 tot 12 uur\. \(Eigen aantekening van je organisatie/u)
    .waitFor();
  await page.getByText(/: het budget is op \(eigen aantekening van je organisatie/u).waitFor();
});

it('Beheer counts what it shows, finds by source, and says when nothing ends soon', async () => {
  const { page } = here;
  await openBeheer(here);
  const all = await page.getByText(/^\d+ regels\.$/u).innerText();
  await search(here);
  await page.getByText(`1 van de ${all}`).waitFor();
  await one(here, 'listitem', BBL).getByText('ondernemersklankbord.nl').waitFor();
  await page.getByRole('button', { name: 'Verloopt binnenkort' }).click();
  await page.getByText('Geen regel past hierbij').waitFor();
  await page.getByRole('button', { name: /Binnen hoeveel dagen/u }).click();
  await page.getByRole('option', { name: 'Binnen 30 dagen' }).click();
  await page.getByText(/een laatste dag binnen 30 dagen/u).waitFor();
  await page.getByRole('button', { name: 'Toon weer alle regels' }).click();
  await page.getByText(all, { exact: true }).waitFor();
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  const more = page.getByRole('button', { name: /^Toon er nog \d+$/u });
  while (await more.isVisible()) await more.click();
  await expect.poll(() => rows.count()).toBe(Number.parseInt(all));
});

it('a correction asks for initials, counts on Geld, and shows what the data says', async () => {
  const { page } = here;
  await openBeheer(here);
  await search(here);
  const row = one(here, 'listitem', BBL);
  await row.getByRole('button', { name: /^Meer en verbeteren/u }).click();
  await row.getByRole('button', { name: /^Verbeter deze regel/u }).click();
  await row.getByRole('textbox', { name: 'Bedrag' }).fill('Hoogstens 2.500 euro.');
  await row.getByRole('button', { name: /^Bewaar de verbetering/u }).click();
  await row.getByText('Vul je paraaf in: twee, drie of vier letters.').waitFor();
  await row.getByRole('textbox', { name: 'Je paraaf' }).fill('AvB');
  await row.getByRole('button', { name: /^Bewaar de verbetering/u }).click();
  await row.getByText(/AvB paste het bedrag aan\./u).waitFor();
  await row.getByText(/Hoogstens 2\.700 euro per schooljaar/u).waitFor();
  for (const size of SIZES) await expectFits(page, size);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGeld(here);
  await one(here, 'article', BBL).getByText('Hoogstens 2.500 euro.').waitFor();
});

it('saves everything as one file', async () => {
  const { page } = here;
  await openBeheer(here);
  await page.getByRole('button', { name: 'Deel eigen aantekeningen met collega’s (3)' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar de aantekeningen als bestand' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^eigen-aantekeningen-\d{4}-\d\d-\d\d\.json$/u);
  path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
});

it('a colleague sees first what is in it, takes it over, and has the same; a second time changes nothing', async () => {
  const { page } = there;
  await openBeheer(there);
  await search(there);
  await page.getByRole('button', { name: 'Deel eigen aantekeningen met collega’s (0)' }).click();
  await page.locator('input[type=file]').setInputFiles(join(import.meta.dirname, 'beheer.test.ts'));
  await page.getByText('We kunnen dit bestand niet lezen').waitFor();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('region', { name: /^Dit zit in eigen-aantekeningen/u }).waitFor();
  await page.getByText('Er zijn nog geen eigen aantekeningen op deze laptop.').waitFor();
  for (const size of SIZES) await expectFits(page, size);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Neem de aantekeningen over' }).click();
  await page.getByText('3 aantekeningen zijn overgenomen.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Deel eigen aantekeningen met collega’s (3)' }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText(/^Alles uit dit bestand staat hier al/u).waitFor();
  await page.getByRole('button', { name: 'Nee, verander niets' }).click();
  await begin(there);
  await openGeld(there);
  const card = one(there, 'article', BBL);
  await card.getByText('Het budget is op', { exact: true }).waitFor();
  await card.getByText('Hoogstens 2.500 euro.').waitFor();
  await page.getByText('Elke werkdag van 9 tot 12 uur.').waitFor();
});

it('what is taken back is gone', async () => {
  const { page } = there;
  await openBeheer(there);
  await page.getByRole('button', { name: 'Met een eigen aantekening' }).click();
  const row = one(there, 'listitem', BBL);
  await row.getByRole('button', { name: /^Meer en verbeteren/u }).click();
  await row.getByRole('button', { name: /^Verbeter deze regel/u }).click();
  await row.getByRole('button', { name: /^Haal de verbetering weg/u }).click();
  await row.getByText(/AvB paste/u).waitFor({ state: 'detached' });
  await row.getByRole('button', { name: /^Pas de status aan/u }).click();
  await row.getByRole('button', { name: /^Haal de status weg/u }).click();
  await page.getByText('Geen regel past hierbij').waitFor();
  expect([...here.complaints, ...there.complaints]).toEqual([]);
  expect(there.requests.filter((address) => !address.startsWith(there.origin))).toEqual([]);
});
