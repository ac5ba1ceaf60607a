/** Reading files in as a person does: report first, then use, what changes at once, and the way back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FileChooser } from 'playwright';
import { choose, counts, driveForklift, inUse, openGegevens, read, readAndUse } from './inlezen-steps';
import { pressOn, tabTo } from './keyboard';
import { button, heading } from './kluis-steps';
import { openApp, type App } from './open-app';
import { RICHTING, writeDossier, writeLeerbanen, writeMany } from './own-files';

const EERST = ['Laadt en lost de lading', 'Lost en controleert goederen/producten'];
const LATER = ['Laadt en lost de lading', 'Vouwt paarse kratten'];

let app: App;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kompas-inlezen-'));
  app = await openApp();
  await driveForklift(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const ranked = async (): Promise<number> => {
  const { page, origin } = app;
  await page.goto(`${origin}/#/richtingen`);
  await page.getByText(/^Je ziet \d+ van de/u).waitFor();
  return page.getByRole('heading', { name: RICHTING, exact: true }).count();
};

it('shows first what a dossier changes, and changes nothing when the answer is no', async () => {
  const { page } = app;
  expect(await ranked()).toBe(0);
  await openGegevens(app);
  await page.getByText('Je hebt nog niets ingelezen. De app gebruikt').waitFor();
  await read(page, writeDossier(folder, EERST));
  expect(await counts(page, 'Kwalificaties')).toEqual(['1', '0', '0', '0']);
  expect(await counts(page, 'Werkprocessen')).toEqual(['2', '0', '0', '0']);
  await page.getByText('1 dossier, 1 kwalificatie, 1 kerntaak en 2 werkprocessen').waitFor();
  await button(page, 'Bekijk wat er verandert (1)').click();
  await page.getByText(RICHTING).waitFor();
  await button(page, 'Gebruik ze niet').click();
  await page.getByText('Je gebruikt dit bestand niet. Er is niets veranderd.').first().waitFor();
  expect(await ranked()).toBe(0);
});

it('lifts the new kwalificatie in the ranking as soon as the dossier is used', async () => {
  const { page } = app;
  await openGegevens(app);
  await readAndUse(page, writeDossier(folder, EERST));
  await page.getByText('Kwalificatiedossiers van SBB, uit dossier.xml').waitFor();
  await page.getByText('Nu in gebruik', { exact: true }).waitFor();
  expect(await ranked()).toBe(1);
  await page.getByText('De gegevens zijn veranderd sinds dit gesprek begon').waitFor();
  await page.getByText('Je koos nog geen richting.').waitFor();
});

it('the report of a load can be opened again later', async () => {
  const { page } = app;
  await openGegevens(app);
  await button(page, /^Bekijk het rapport/u).click();
  await page.getByText('Dit veranderde er').waitFor();
  expect(await counts(page, 'Kwalificaties')).toEqual(['1', '0', '0', '0']);
});

it('says what changed for the kwalificatie that a conversation chose', async () => {
  const { page, origin } = app;
  await ranked();
  await button(page, new RegExp(`^Kies deze richting ?: ${RICHTING}`, 'u')).click();
  await openGegevens(app);
  await readAndUse(page, writeDossier(folder, LATER, 'nieuwer.xml'));
  await page.getByText('1 werkproces is automatisch aan een kaart gekoppeld.').waitFor();
  for (const [adres, title] of [
    ['#/richtingen', 'Richtingen die bij je passen'],
    ['#/route', 'Welke route past bij jou?'],
    ['#/advies', 'Advies om mee te nemen'],
    ['#/start', 'Ontdek wat je al kunt'],
  ] as const) {
    await page.goto(`${origin}/${adres}`);
    await heading(page, title);
    await page.getByText('Een richting die je koos, is veranderd.').waitFor();
  }
  await button(page, new RegExp(`^Wat is er anders bij ${RICHTING}`, 'u')).click();
  await page.getByText('Nieuw werkproces: Vouwt paarse kratten.').waitFor();
  await page.getByText('Vervallen werkproces: Lost en controleert goederen/producten.').waitFor();
});

it('new leerbanen take the place of the examples; a row that can not be used says where and why', async () => {
  const { page, origin } = app;
  await openGegevens(app);
  await read(page, writeLeerbanen(folder));
  await page.getByText('1 regel uit het bestand gebruiken we niet.').waitFor();
  await button(page, /^Bekijk wat we niet gebruiken/u).click();
  await page.getByRole('row', { name: /^Rij 4 .*crebo/iu }).waitFor();
  await button(page, 'Gebruik deze gegevens').click();
  await inUse(page);
  await page.goto(`${origin}/#/leerbanen`);
  await page.getByRole('heading', { name: 'Leerplek 1' }).waitFor();
  expect(await page.getByText('Dit zijn voorbeelden').count()).toBe(0);
});

it('goes back one step at a time, after a question, and the ranking goes along', async () => {
  const { page, origin } = app;
  await openGegevens(app);
  const back = async (): Promise<void> => {
    await button(page, 'Terug naar de vorige gegevens').click();
    await page.getByRole('alertdialog').getByText('Dan gebruikt de app weer').waitFor();
    await button(page, 'Ja, gebruik de vorige gegevens').click();
    await page.getByRole('heading', { name: 'De vorige gegevens zijn weer in gebruik' }).waitFor();
    await page.reload();
    await heading(page, 'Gegevens op deze computer');
  };
  await back();
  await page.goto(`${origin}/#/leerbanen`);
  await page.getByText('Dit zijn voorbeelden').waitFor();
  await openGegevens(app);
  await back();
  expect(await ranked()).toBe(1);
  await openGegevens(app);
  await back();
  expect(await ranked()).toBe(0);
  await openGegevens(app);
  await page.getByRole('heading', { name: 'Wat je hebt ingelezen' }).waitFor();
  expect(await page.getByRole('button', { name: 'Terug naar de vorige gegevens' }).count()).toBe(0);
});

it('a wrong file is refused in Dutch, with what was kept', async () => {
  const { page } = app;
  await openGegevens(app);
  await choose(page, join(import.meta.dirname, 'inlezen.test.ts'));
  await page.getByRole('alert').getByText('De app herkent dit bestand niet.').waitFor();
  await page.getByText('Er is niets veranderd. De gegevens die je had, zijn nog in gebruik.').waitFor();
});

it('goes on while one is on another page, and stops when one says so', async () => {
  const { page, origin } = app;
  const many = await writeMany(folder);
  await openGegevens(app);
  await choose(page, many);
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('link', { name: /^Start/u }).click();
  await heading(page, 'Ontdek wat je al kunt');
  await page.getByRole('link', { name: /^Inlezen: \d+%/u }).click();
  await heading(page, 'Gegevens op deze computer');
  await button(page, 'Stop met lezen').click();
  await page.getByText('Gestopt. Er is niets veranderd.').first().waitFor();
  await page.goto(`${origin}/#/leerbanen`);
  await page.getByText('Dit zijn voorbeelden').waitFor();
});

it('says after a reload that the file was not used', async () => {
  const { page } = app;
  await openGegevens(app);
  await choose(page, join(folder, 'veel.csv'));
  await page.getByRole('progressbar').waitFor();
  await page.reload();
  await page.getByText('Deze pagina is opnieuw begonnen.').first().waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'De gegevens die bij de app horen' })
    .getByText('Nu in gebruik')
    .waitFor();
});

it('can be done by keyboard, with the focus on what is new each time', async () => {
  const { page } = app;
  await openGegevens(app);
  await page.reload();
  await heading(page, 'Gegevens op deze computer');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  // What is read late may draw the button anew, and a press on the old one is lost.
  await page.waitForLoadState('networkidle');
  const byKeyboard = async (): Promise<FileChooser | undefined> => {
    await tabTo(page, /^Kies een bestand/u);
    const chooser = page.waitForEvent('filechooser', { timeout: 8000 }).catch(() => undefined);
    await page.keyboard.press('Enter');
    return chooser;
  };
  const chooser = (await byKeyboard()) ?? (await byKeyboard());
  await chooser?.setFiles(writeLeerbanen(folder));
  await button(page, 'Gebruik deze gegevens').waitFor();
  await expect.poll(focused).toBe('Dit staat in leerbanen.csv');
  await pressOn(page, /^Gebruik deze gegevens/u);
  await inUse(page);
  await expect.poll(focused).toBe('Deze gegevens zijn nu in gebruik');
  expect(app.requests.filter((address) => !address.startsWith(app.origin))).toEqual([]);
  expect(app.complaints).toEqual([]);
});
