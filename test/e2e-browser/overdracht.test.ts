/** From one laptop to another: yes of the candidate, file and words, preview, and taking over. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin, button, field, heading, makeKluis } from './kluis-steps';
import { openApp, type App } from './open-app';

let here: App;
let there: App;
let folder: string;
let path: string;
let code: string;
let words: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kompas-overdracht-'));
  here = await openApp({ begin: 'kies' });
  there = await openApp({ begin: 'kies' });
  await makeKluis(here.page);
  await makeKluis(there.page);
  code = await begin(here.page, '7511');
});
afterAll(async () => {
  await here.close();
  await there.close();
  rmSync(folder, { recursive: true, force: true });
});

async function chooseFile(app: App): Promise<void> {
  await app.page.goto(`${app.origin}/#/start`);
  await app.page.getByRole('link', { name: 'Neem een gesprek over' }).click();
  await heading(app.page, 'Neem een gesprek over');
  await app.page.locator('input[type=file]').setInputFiles(path);
}

it('makes no file before the yes of the candidate, and shows the words apart from the file', async () => {
  const { page, origin } = here;
  await page.goto(`${origin}/#/advies`);
  await heading(page, 'Advies om mee te nemen');
  expect(await page.getByRole('button', { name: 'Maak het bestand' }).count()).toBe(0);
  await page.getByText('De kandidaat heeft ja gezegd').click();
  await page.getByText(/^Ja gezegd op /u).waitFor();
  await button(page, 'Maak het bestand').click();
  await page.getByRole('list', { name: 'De woorden' }).waitFor();
  words = await page.getByRole('list', { name: 'De woorden' }).getByRole('listitem').allInnerTexts();
  expect(words.length).toBeGreaterThanOrEqual(4);
  const waiting = page.waitForEvent('download');
  await button(page, 'Bewaar het bestand').click();
  const download = await waiting;
  const name = download.suggestedFilename();
  expect(name).not.toContain(code);
  for (const word of words) expect(name).not.toContain(word);
  path = join(folder, name);
  await download.saveAs(path);
  const bytes = readFileSync(path);
  for (const word of [...words, code, '7511']) expect(bytes.includes(word)).toBe(false);
  await page.goto(`${origin}/#/afdruk`);
  await page.getByText('Woorden voor je volgende adviseur:').waitFor();
  expect(await page.locator('main').innerText()).not.toContain(words[0] ?? '?');
  expect(here.complaints).toEqual([]);
});

it('opens nowhere with other words, and says which is wrong', async () => {
  const { page } = there;
  await chooseFile(there);
  await button(page, 'Bekijk wat erin zit').click();
  await page.getByText('Typ eerst de woorden.').waitFor();
  await field(page, '2. Typ de woorden van het papier').fill('qqqq ' + words.slice(1).join(' '));
  await page.keyboard.press('Enter');
  await page.getByText('Woord 1 kennen we niet.').waitFor();
  await field(page, '2. Typ de woorden van het papier').fill([...words].reverse().join(' '));
  await page.keyboard.press('Enter');
  await page.getByText('Deze woorden passen niet bij het bestand').waitFor();
});

it('shows first what is in it, then takes it over once; a second time changes nothing', async () => {
  const { page, origin } = there;
  await chooseFile(there);
  await field(page, '2. Typ de woorden van het papier').fill(words.join(', ').toUpperCase());
  await page.keyboard.press('Enter');
  await page.getByText(`Gesprek ${code}`).waitFor();
  await page.getByText('Dit gesprek staat nog niet op deze laptop.').waitFor();
  await button(page, 'Neem dit gesprek over').click();
  await page.getByText(`Je bent bezig met gesprek ${code}`).waitFor();
  await page.goto(`${origin}/#/situatie`);
  await heading(page, 'Jouw situatie');
  await expect.poll(() => page.getByLabel('Wat is je postcode?').inputValue()).toBe('7511');
  await chooseFile(there);
  await field(page, '2. Typ de woorden van het papier').fill(words.join(' '));
  await page.keyboard.press('Enter');
  await page.getByText('met dezelfde antwoorden. Er verandert niets.').waitFor();
  await button(page, 'Neem dit gesprek over').click();
  await page.getByText(`Je bent bezig met gesprek ${code}`).waitFor();
  await page.goto(`${origin}/#/gesprekken`);
  await page.getByText('1 gesprek.').waitFor();
  await page.getByText('Overgenomen', { exact: true }).waitFor();
});

it('says what a file is that is none', async () => {
  const { page } = there;
  path = join(import.meta.dirname, 'overdracht.test.ts');
  await chooseFile(there);
  await field(page, '2. Typ de woorden van het papier').fill(words.join(' '));
  await page.keyboard.press('Enter');
  await page.getByText('We kunnen dit bestand niet lezen').waitFor();
});
