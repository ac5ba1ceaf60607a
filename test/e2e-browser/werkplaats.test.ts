/** The adviser's side of the werkplaats: the page that begins it, the languages, and that only the PIN ends it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askCore, callCore } from './core-call';
import { SIZES, expectFits } from './fits';
import { button, field, heading } from './kluis-steps';
import { openApp, type App } from './open-app';

const START = 'Ontdek wat je al kunt';
let app: App;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kompas-talen-'));
  app = await openApp();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

it('Talen shows every text beside its Dutch, saves a language as CSV and takes a checked one back', async () => {
  const { page } = app;
  await page.goto(`${app.origin}/#/beheer`);
  await page.getByRole('link', { name: 'Naar Talen' }).click();
  await heading(page, 'Talen');
  await page.getByRole('button', { name: /Welke taal wil je bekijken/u }).click();
  await page.getByRole('option', { name: 'Arabisch' }).click();
  await page.locator('p[lang="ar"][dir="rtl"]').first().waitFor();
  for (const size of SIZES) await expectFits(page, size);
  await page.setViewportSize({ width: 1280, height: 800 });
  const waiting = page.waitForEvent('download');
  await button(page, 'Bewaar als CSV').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('vertaling-ar.csv');
  const path = join(folder, 'vertaling-ar.csv');
  await download.saveAs(path);
  const text = readFileSync(path, 'utf8');
  // The translator checks one text, and makes a mistake in the next line.
  writeFileSync(path, text.replace('"nee"', '"ja"').replace(/"scherm\.welkom\.titel"/u, '"scherm.weg"'));
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText(/^1 tekst is overgenomen\. 1\.\d\d\d teksten waren hetzelfde\.$/u).waitFor();
  await page.getByText('De sleutel "scherm.weg" kent de app niet.').waitFor();
  await page.getByText('Eigen tekst', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Nog niet nagekeken' }).click();
  await page.getByText(/^1\.\d\d\d van de 1\.\d\d\d teksten\.$/u).waitFor();
  await button(page, 'Zet terug').click();
  await button(page, 'Ja, zet de teksten terug').click();
  await page.getByText('De teksten van de app zijn terug.').waitFor();
});

it('a PIN that is typed twice begins it; every page shows the werkplaats only, until the PIN', async () => {
  const { page } = app;
  await page.goto(`${app.origin}/#/start`);
  await button(page, 'Begin een nieuw gesprek').click();
  await heading(page, /./u);
  await page.goto(`${app.origin}/#/werkplaats-begin`);
  await heading(page, 'Werkplaats beginnen');
  await page.getByText(/staat nog open$/u).waitFor();
  await field(page, 'Pincode').fill('4821');
  await field(page, 'Dezelfde pincode nog een keer').fill('4822');
  await button(page, 'Begin de werkplaats').click();
  await page.getByText(/^Deze pincode is anders/u).waitFor();
  for (const size of SIZES) await expectFits(page, size);
  await page.setViewportSize({ width: 1280, height: 800 });
  const other = await page.context().newPage();
  await other.goto(`${app.origin}/#/gegevens`);
  await heading(other, 'Gegevens');
  await field(page, 'Dezelfde pincode nog een keer').fill('4821');
  await button(page, 'Begin de werkplaats').click();
  // Both pages are left at once, each for a fresh one.
  for (const tab of [page, other]) await tab.locator('.wp-taal').waitFor();
  expect(await callCore(app, 'werkplaats.toestand', {})).toMatchObject({ aan: true });
  await page.goto(`${app.origin}/#/gesprekken`);
  await page.reload();
  await page.locator('.wp-taal').waitFor();
  expect(await page.getByRole('heading', { name: 'Gesprekken' }).count()).toBe(0);
  expect(await askCore(app, 'gesprekken.lijst', { zoek: '' })).toMatchObject({
    error: { code: 'werkplaats-aan' },
  });
  expect(await askCore(app, 'werkplaats.stop', { pin: '0000' })).toMatchObject({
    error: { code: 'verkeerde-pin' },
  });
  expect(await askCore(app, 'werkplaats.stop', { pin: '4821' })).toMatchObject({ ok: true });
  for (const tab of [page, other]) await heading(tab, START);
  expect(new URL(page.url()).hash).toBe('#/start');
  expect(app.complaints).toEqual([]);
  await other.close();
});
