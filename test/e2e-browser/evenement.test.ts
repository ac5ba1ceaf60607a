/** Events and the report, as somebody at a job market uses them: make one, mistakes, files, the example, paper. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Verslag } from '../../shared/contract/verslag-vorm';
import { evenementId } from '../../shared/evenement/id';
import { createHash } from 'node:crypto';
import { Datum } from '../../shared/domain/ids';
import { callCore } from './core-call';
import { SIZES, expectFits } from './fits';
import { heading } from './kluis-steps';
import { openApp, type App } from './open-app';

const LOOK = process.env['KOMPAS_LOOK'];

let app: App;
let folder: string;
beforeAll(async () => {
  app = await openApp();
  folder = mkdtempSync(join(tmpdir(), 'kompas-evenement-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app.close();
});

async function open(adres: string, title: string): Promise<void> {
  await app.page.goto(`${app.origin}/${adres}`);
  await heading(app.page, title);
  await app.page.waitForLoadState('networkidle');
}

/** Accessible at every size; a picture of each when a folder for them is given. */
async function look(name: string): Promise<void> {
  for (const size of SIZES) {
    await expectFits(app.page, size);
    if (LOOK === undefined) continue;
    await app.page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size.tekst);
    await app.page.waitForTimeout(200);
    await app.page.screenshot({
      path: join(LOOK, `${name}-${String(size.width)}-${size.tekst.replace('%', '')}.png`),
      fullPage: true,
    });
    await app.page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  }
}

async function printed(): Promise<{ readonly pages: number; readonly text: string }> {
  await app.page
    .getByRole('button', { name: 'Druk het verslag af' })
    .and(app.page.locator(':enabled'))
    .waitFor();
  const path = join(folder, 'verslag.pdf');
  writeFileSync(
    path,
    await app.page.pdf({ format: 'A4', printBackground: true, tagged: true, preferCSSPageSize: true }),
  );
  if (LOOK !== undefined) execFileSync('cp', [path, join(LOOK, `verslag-${String(Date.now())}.pdf`)]);
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  return { pages: Number(/Pages:\s+(\d+)/u.exec(info)?.[1]), text: text.replace(/\s+/gu, ' ') };
}

it('without an event the page says what to do, and fits', async () => {
  await open('#/evenement', 'Evenement');
  await app.page.getByRole('heading', { name: 'Er is nog geen evenement' }).waitFor();
  await look('leeg');
  await open('#/verslag', 'Verslag');
  await app.page.getByRole('heading', { name: 'Er is nog niets om over te vertellen' }).waitFor();
});

it('a forgotten name and a day that does not exist are said at the field; then the event is at hand', async () => {
  const { page } = app;
  await open('#/evenement', 'Evenement');
  await page.getByRole('textbox', { name: 'Dag' }).fill('31-02-2026');
  await page.getByRole('textbox', { name: 'Plaats' }).fill('Enschede');
  await page.getByRole('button', { name: 'Maak dit evenement' }).click();
  await page.getByText('Typ een naam. Er is nog niets gemaakt.').first().waitFor();
  await page.getByText('Deze dag bestaat niet. Typ hem zo: 14-03-2026.').first().waitFor();
  await look('fout');
  await page.getByRole('textbox', { name: 'Naam' }).fill('Banenmarkt Twente met een heel lange naam erbij');
  await page.getByRole('textbox', { name: 'Dag' }).fill('14-03-2026');
  await page.getByRole('textbox', { name: 'Hoeveel mensen hoop je te spreken?' }).fill('40');
  await page.getByRole('button', { name: /Arbeidsmarktregio/u }).click();
  await page.getByRole('option', { name: 'Twente' }).click();
  await page.getByRole('button', { name: 'Maak dit evenement' }).click();
  await page.getByRole('heading', { name: /^Nu: Banenmarkt Twente/u }).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Maak een evenement');
  await look('gemaakt');
});

it('the counter in the frame counts a conversation when it ends', async () => {
  const { page } = app;
  const counter = page.getByRole('link', { name: /0 van 40/u });
  await counter.waitFor();
  await page.getByRole('link', { name: 'Start', exact: false }).first().click();
  await page.getByRole('button', { name: 'Begin een nieuw gesprek' }).click();
  await page.getByLabel('Wat is je postcode?').fill('7511');
  await page.getByText('Arbeidsmarktregio Twente').waitFor();
  await open('#/advies', 'Advies');
  await page
    .getByRole('button', { name: /^Rond het gesprek af/u })
    .first()
    .click();
  await page.getByRole('button', { name: /^Ja, rond/u }).click();
  await page.getByRole('link', { name: /1 van 40/u }).click();
  await heading(page, 'Evenement');
});

it('a broken file is refused by name, and the good one beside it is counted once', async () => {
  const { page } = app;
  const typed = {
    naam: 'Banenmarkt Twente met een heel lange naam erbij',
    plaats: 'Enschede',
    datum: Datum.parse('2026-03-14'),
  };
  const id = evenementId(typed, (text) => createHash('sha256').update(text).digest('hex'));
  const { naam, inhoud } = await callCore<{ naam: string; inhoud: string }>(app, 'evenement.uitvoer', { id });
  await page.locator('input[type=file]').setInputFiles([
    { name: naam, mimeType: 'application/json', buffer: Buffer.from(inhoud, 'base64') },
    { name: 'kapot.json', mimeType: 'application/json', buffer: Buffer.from('{"vorm":') },
  ]);
  await page.getByText('1 bestand is samengevoegd').waitFor();
  await page.getByText(/0 gesprekken erbij.*1 stond hier al/u).waitFor();
  await page.getByText('1 bestand is niet gebruikt').waitFor();
  await page.getByText(/^kapot\.json: /u).waitFor();
  await page.getByRole('link', { name: /1 van 40/u }).waitFor();
});

it('a report of fewer than five conversations shows no figures, and is two pages', async () => {
  await open('#/verslag', 'Verslag');
  await app.page.getByText('Er zijn minder dan 5 gesprekken. Dan tonen we geen aantallen.').waitFor();
  await app.page.getByRole('link', { name: 'Druk het verslag af' }).click();
  const { pages, text } = await printed();
  expect(pages).toBe(2);
  expect(text).toContain('minder dan 5 gesprekken');
});

it('the example fills a report with charts and tables beside them; hidden cells are in words', async () => {
  const { page } = app;
  await open('#/evenement', 'Evenement');
  await page.getByRole('button', { name: 'Maak het voorbeeld' }).click();
  await page.getByRole('heading', { level: 3, name: 'Voorbeeldmarkt' }).waitFor();
  await look('lijst');
  await open('#/verslag', 'Verslag');
  await page.getByRole('button', { name: /Welk evenement/u }).click();
  await page.getByRole('option', { name: /^Voorbeeldmarkt/u }).click();
  await page.getByRole('heading', { level: 2, name: 'Voorbeeldmarkt' }).waitFor();
  await page.getByRole('img').first().waitFor();
  await page.getByRole('table', { name: 'Leerbanen die mensen zochten en niet vonden' }).waitFor();
  await look('verslag');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toMatch(/^\u{feff}Verslag: Voorbeeldmarkt\r\nVOORBEELD;/u);
  await page.getByText(/^Bewaard als verslag-voorbeeld-voorbeeldmarkt\.csv\.$/u).waitFor();
});

it('the printed report of a full event is two pages, with the tables and VOORBEELD on both', async () => {
  await app.page.getByRole('link', { name: 'Druk het verslag af' }).click();
  const { pages, text } = await printed();
  expect(pages).toBe(2);
  expect(text.match(/VOORBEELD/gu)).toHaveLength(2);
  expect(text).toContain('Leerbanen die mensen zochten en niet vonden');
  expect(text).toContain('Blad 2 van 2');
});

it('a report with far more rows than fit says how many are left out, on two pages still', async () => {
  const { page } = app;
  await page.route('**/api/verslag.maak', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { ok: true; value: Verslag };
    const tabellen = answer.value.tabellen.map((tabel) => ({
      ...tabel,
      rijen: Array.from({ length: 90 }, (_, at) => ({
        waarde: `Werkproces nummer ${String(at)} met een titel die veel langer is dan op één regel past`,
        aantal: at % 7 === 0 ? null : at + 5,
      })),
    }));
    await route.fulfill({ json: { ok: true, value: { ...answer.value, tabellen } } });
  });
  await open('#/verslag', 'Verslag');
  await page.getByRole('link', { name: 'Druk het verslag af' }).click();
  const { pages, text } = await printed();
  await page.unroute('**/api/verslag.maak');
  expect(pages).toBe(2);
  expect(text.match(/En nog \d+ rijen\./gu)).toHaveLength(8);
  expect(text).toContain('Blad 1 van 2');
  expect(text).toContain('Blad 2 van 2');
});

it('the example goes in one press, and closing asks once', async () => {
  const { page } = app;
  await open('#/evenement', 'Evenement');
  await page.getByRole('button', { name: 'Haal het voorbeeld weg' }).click();
  await page.getByRole('heading', { level: 3, name: 'Voorbeeldmarkt' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Meer keuzes/u }).click();
  await look('keuzes');
  await page.getByRole('button', { name: /^Sluit dit evenement/u }).click();
  await page.getByRole('alertdialog').waitFor();
  await look('sluiten');
  await page.getByRole('button', { name: 'Ja, sluit dit evenement' }).click();
  await page.getByText('gesloten', { exact: true }).waitFor();
  await page.getByRole('link', { name: /van 40/u }).waitFor({ state: 'detached' });
  expect(app.complaints).toEqual([]);
  expect(
    app.requests.filter((address) => !address.startsWith(app.origin) && !address.startsWith('blob:')),
  ).toEqual([]);
});
