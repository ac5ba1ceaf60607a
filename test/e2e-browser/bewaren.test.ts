/** The settings of keeping, staying awake, and a disk that does not work along. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin, button, field, heading, lock, unlock, WACHTZIN, writeDownKey } from './kluis-steps';
import { openApp, type App } from './open-app';

const NIEUW = 'groene kachel zwemt naar boven';

let app: App;
let code: string;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

const go = async (adres: string, title: string): Promise<void> => {
  await app.page.goto(`${app.origin}/${adres}`);
  await heading(app.page, title);
};
const settings = (): Promise<void> => go('#/bewaren', 'Bewaren en privacy');
const frame = () => app.page.locator('.frame');

it('a conversation that began without keeping goes along into a new kluis', async () => {
  const { page } = app;
  await button(page, 'Begin een nieuw gesprek').click();
  await page.getByLabel('Wat is je postcode?').fill('7511');
  await page.getByText('Arbeidsmarktregio Twente').waitFor();
  code = (await page.locator('.frame-code strong').innerText()).trim();
  await settings();
  await page.getByText('Het gesprek waar je mee bezig bent, gaat mee de kluis in.').waitFor();
  await button(page, 'Werk met een kluis').click();
  await heading(page, 'Maak je kluis');
  await field(page, 'Wachtzin').fill(WACHTZIN);
  await field(page, 'Dezelfde wachtzin nog een keer').fill(WACHTZIN);
  await button(page, 'Maak de kluis').click();
  await writeDownKey(page, 'Bewaren en privacy');
  await frame().getByText(code).waitFor();
  await go('#/gesprekken', 'Gesprekken in de kluis');
  await page.getByRole('heading', { level: 2, name: code }).waitFor();
});

it('the passphrase can be changed, and only the new one opens the kluis then', async () => {
  const { page } = app;
  await settings();
  await button(page, 'Verander de wachtzin').click();
  const change = async (oud: string): Promise<void> => {
    await field(page, 'Wachtzin van nu').fill(oud);
    await field(page, 'Nieuwe wachtzin').fill(NIEUW);
    await field(page, 'Dezelfde wachtzin nog een keer').fill(NIEUW);
    await page.keyboard.press('Enter');
  };
  await change('dit is hem niet');
  await page.getByText('De wachtzin van nu klopt niet. Er is niets veranderd.').waitFor();
  await change(WACHTZIN);
  await page.getByText('De wachtzin is veranderd.').waitFor();
  await lock(page);
  await field(page, 'Wachtzin').fill(WACHTZIN);
  await page.keyboard.press('Enter');
  await page.getByText('Deze wachtzin klopt niet.').first().waitFor();
  await unlock(page, NIEUW);
});

it('the settings hold for the next conversation and after a reload', async () => {
  const { page } = app;
  await settings();
  const choose = async (label: RegExp, option: string): Promise<void> => {
    await page.getByRole('button', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await choose(/Zo lang bewaren we een nieuw gesprek/u, '7 dagen');
  await choose(/Op slot als niemand iets doet/u, 'na 10 minuten');
  await page.reload();
  await page.getByRole('button', { name: /na 10 minuten/u }).waitFor();
  await go('#/start', 'Ontdek wat je al kunt');
  await page.getByText('We bewaren je antwoorden 7 dagen.').waitFor();
});

it('who moves or types keeps the kluis awake, without telling it each time', async () => {
  const { page, requests } = app;
  await page.reload();
  await heading(page, 'Ontdek wat je al kunt');
  const told = (): number => requests.filter((address) => address.endsWith('/kluis.wakker')).length;
  const before = told();
  for (let step = 0; step < 30; step += 1) await page.mouse.move(200 + step * 5, 300);
  await page.keyboard.press('Tab');
  await expect.poll(told).toBe(before + 1);
  await page.waitForTimeout(300);
  expect(told()).toBe(before + 1);
});

it('says clearly what is not saved and why, asks before the lock, and says it when all is well again', async () => {
  const { page, userDir } = app;
  await begin(page, '9711');
  // The folder is gone, as with a stick that was pulled; a file in its place keeps it from being made anew.
  const folder = join(userDir, 'kluis');
  renameSync(folder, `${folder}-weg`);
  writeFileSync(folder, '');
  await page.getByText('20 km').click();
  await page.getByRole('alert').getByText('Niet opgeslagen: ').waitFor();
  await frame().getByText('Niet opgeslagen: ').waitFor();
  expect(await frame().innerText()).not.toContain('Opgeslagen');
  await page.keyboard.press('F8');
  await page.getByText('Toch op slot?').waitFor();
  await button(page, 'Nee, ga terug').click();
  await heading(page, 'Jouw situatie');
  rmSync(folder);
  renameSync(`${folder}-weg`, folder);
  await frame().getByText('Opgeslagen', { exact: true }).waitFor({ timeout: 60_000 });
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('from an open kluis to working without: the kluis locks, and nothing of it is shown any more', async () => {
  const { page } = app;
  await settings();
  await button(page, 'Werk zonder bewaren').click();
  await button(page, 'Ja, werk zonder bewaren').click();
  await heading(page, 'Ontdek wat je al kunt');
  await frame().getByText('Zonder bewaren').waitFor();
  await frame().getByText('Nog geen gesprek').waitFor();
  expect(await page.content()).not.toContain(code);
  expect(app.complaints).toEqual([]);
});
