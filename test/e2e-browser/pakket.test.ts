/** From one installation to another on a stick: a package without and with a signature, and trust in a key. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inUse, openGegevens, read, readAndUse } from './inlezen-steps';
import { button, field } from './kluis-steps';
import { openApp, type App } from './open-app';
import { writeDossier, writeLeerbanen } from './own-files';

const MAKER = 'Leerwerkloket Twente';

let here: App;
let there: App;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kompas-pakket-'));
  here = await openApp();
  there = await openApp();
});
afterAll(async () => {
  await here.close();
  await there.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Makes a package and saves it. */
async function save(name: string): Promise<string> {
  const { page } = here;
  await button(page, /^Maak een (nieuw )?pakket/u).click();
  await page.getByText(/^Het pakket is klaar/u).waitFor();
  const waiting = page.waitForEvent('download');
  await button(page, 'Bewaar het pakket').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^gegevenspakket-.*\.zip$/u);
  const path = join(folder, name);
  await download.saveAs(path);
  await page.getByText(/^Bewaard als/u).waitFor();
  return path;
}

/** Answers of the core that say what is in use. */
async function facts({ page }: App): Promise<unknown> {
  return page.evaluate(async () => {
    const ask = async (name: string): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`/api/${name}`, { method: 'POST', headers, body: '{}' });
      return ((await answer.json()) as { value: unknown }).value;
    };
    return ask('gegevens.overzicht');
  });
}

it('there is nothing to hand on before something was read in', async () => {
  await openGegevens(here);
  await here.page.getByText('Je hebt nog niets ingelezen. Daarom is er nog niets').waitFor();
  expect(await here.page.getByRole('button', { name: 'Maak een pakket' }).count()).toBe(0);
});

it('a package without signature is used only after a plain warning', async () => {
  await readAndUse(here.page, writeDossier(folder, ['Laadt en lost de lading', 'Vouwt paarse kratten']));
  await readAndUse(here.page, writeLeerbanen(folder));
  await here.page.getByText('Een pakket is dan niet ondertekend.').waitFor();
  const path = await save('zonder.zip');
  const { page } = there;
  await openGegevens(there);
  await read(page, path);
  await page.getByText('Dit pakket heeft geen handtekening').waitFor();
  await button(page, 'Gebruik deze gegevens').click();
  await page.getByRole('alertdialog').getByText('Weet je zeker van wie het komt?').waitFor();
  await button(page, 'Nee, ga terug').click();
  await button(page, 'Gebruik ze niet').click();
  await page.getByText('Je gebruikt dit bestand niet.').first().waitFor();
});

it('a signed package shows the fingerprint of its maker, and gives the same data', async () => {
  await button(here.page, /^Sleutels/u).click();
  await field(here.page, 'Naam van de organisatie').fill(MAKER);
  await here.page.keyboard.press('Enter');
  await here.page.getByText(`Het pakket wordt ondertekend met de sleutel van ${MAKER}.`).waitFor();
  const print = await here.page.locator('.vingerafdruk').innerText();
  const path = await save('met.zip');
  const { page } = there;
  await read(page, path);
  await page.getByText('We kennen de sleutel van dit pakket niet').waitFor();
  await expect.poll(() => page.locator('.vingerafdruk').innerText()).toBe(print);
  await button(page, 'De vingerafdruk klopt, vertrouw deze sleutel').click();
  await page.getByText(`Je vertrouwt de sleutel van ${MAKER} nu.`).waitFor();
  await button(page, 'Gebruik deze gegevens').click();
  await inUse(page);
  expect(await facts(there)).toEqual(await facts(here));
});

it('a trusted key gives no warning any more, until it is taken off the list', async () => {
  const { page } = there;
  await read(page, join(folder, 'met.zip'));
  await page.getByText('De handtekening klopt').waitFor();
  await page.getByText('Er verandert niets.').waitFor();
  await button(page, 'Gebruik ze niet').click();
  await button(page, /^Sleutels/u).click();
  await page.getByRole('list', { name: 'Sleutels van anderen' }).getByText(MAKER, { exact: true }).waitFor();
  await button(page, /^Vertrouw niet meer/u).click();
  await button(page, 'Ja, vertrouw hem niet meer').click();
  await page.getByText('Je vertrouwt nog geen sleutels.').waitFor();
  await read(page, join(folder, 'met.zip'));
  await page.getByText('We kennen de sleutel van dit pakket niet').waitFor();
  expect([...here.complaints, ...there.complaints]).toEqual([]);
});
