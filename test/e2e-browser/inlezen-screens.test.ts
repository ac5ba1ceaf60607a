/** Every state of reading a file in: accessible and within the window in the widest and the narrowest form. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectFits, SIZES } from './fits';
import { choose, driveForklift, openGegevens, read, readAndUse } from './inlezen-steps';
import { button, field } from './kluis-steps';
import { openApp, type App } from './open-app';
import { RICHTING, writeDossier, writeLeerbanen, writeMany } from './own-files';

let app: App;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kompas-inlezen-schermen-'));
  app = await openApp();
  await driveForklift(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function everySize(): Promise<void> {
  for (const size of SIZES.filter(({ width }) => width === 1280)) await expectFits(app.page, size);
  await app.page.setViewportSize({ width: 1280, height: 800 });
}

it('a report, closed and with everything open, and another page while it waits', async () => {
  const { page, origin } = app;
  await openGegevens(app);
  await read(page, writeLeerbanen(folder));
  await everySize();
  await button(page, /^Bekijk wat we niet gebruiken/u).click();
  await everySize();
  await page.goto(`${origin}/#/start`);
  await page.getByRole('link', { name: 'Bekijk het rapport' }).waitFor();
  await everySize();
  await openGegevens(app);
  await button(page, 'Gebruik ze niet').click();
});

it('a file that can not be read', async () => {
  const { page } = app;
  await choose(page, join(import.meta.dirname, 'inlezen-screens.test.ts'));
  await page.getByRole('alert').waitFor();
  await everySize();
});

it('what is in use now, the question to go back, and the report of a load', async () => {
  const { page } = app;
  await readAndUse(
    page,
    writeDossier(folder, ['Laadt en lost de lading', 'Lost en controleert goederen/producten']),
  );
  await everySize();
  await button(page, 'Terug naar de vorige gegevens').click();
  await page.getByRole('alertdialog').waitFor();
  await everySize();
  await page.keyboard.press('Escape');
  await button(page, /^Bekijk het rapport/u).click();
  await everySize();
});

it('a conversation on other data, with what changed', async () => {
  const { page, origin } = app;
  await page.goto(`${origin}/#/richtingen`);
  await button(page, new RegExp(`^Kies deze richting ?: ${RICHTING}`, 'u')).click();
  await openGegevens(app);
  await readAndUse(page, writeDossier(folder, ['Laadt en lost de lading'], 'nieuwer.xml'));
  for (const adres of ['#/richtingen', '#/route', '#/advies', '#/start']) {
    await page.goto(`${origin}/${adres}`);
    await button(page, new RegExp(`^Wat is er anders bij ${RICHTING}`, 'u')).click();
    await everySize();
  }
});

it('the keys and a package, and the two warnings of a package', async () => {
  const { page } = app;
  await openGegevens(app);
  await button(page, 'Maak een pakket').click();
  await page.getByText(/^Het pakket is klaar/u).waitFor();
  const waiting = page.waitForEvent('download');
  await button(page, 'Bewaar het pakket').click();
  const path = join(folder, 'pakket.zip');
  await (await waiting).saveAs(path);
  await button(page, /^Sleutels/u).click();
  await everySize();
  await field(page, 'Naam van de organisatie').fill('Leerwerkloket Twente');
  await button(page, 'Maak de sleutel').click();
  await page.locator('.vingerafdruk').waitFor();
  await everySize();
  await read(page, path);
  await everySize();
  await button(page, 'Gebruik deze gegevens').click();
  await page.getByRole('alertdialog').waitFor();
  await everySize();
  await button(page, 'Nee, ga terug').click();
  await button(page, 'Gebruik ze niet').click();
});

it('a file that is being read, here and on another page', async () => {
  const { page, origin } = app;
  await choose(page, await writeMany(folder));
  await page.getByRole('progressbar').waitFor();
  const [size] = SIZES;
  await expectFits(page, size);
  await page.goto(`${origin}/#/start`);
  await page.getByRole('link', { name: /^Inlezen: /u }).waitFor();
  await expectFits(page, SIZES[2]);
  await openGegevens(app);
  await button(page, 'Stop met lezen').click();
  await page.getByText('Gestopt. Er is niets veranderd.').first().waitFor();
  await everySize();
});

it('no state of it made the browser complain', () => {
  expect(app.complaints).toEqual([]);
});
