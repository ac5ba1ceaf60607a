/**
 * A whole event at three installations, each with its own host, folder and browser: most people by script, some at
 * the screens; then the report on the screen beside figures that were worked out from what was played.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { TABEL_TITEL, VERBORGEN, valueInWords } from '../../shared/verslag/words';
import { TEL_SOORTEN } from '../../shared/domain/evenement';
import type { Installation } from '../evenementproef/installation';
import { MARKT, playEvent } from '../evenementproef/play';
import { ending, figureAt, type Ending } from '../evenementproef/reference';
import { callCore } from './core-call';
import { button, heading, makeKluis } from './kluis-steps';
import { openApp, type App } from './open-app';

const KANDIDATEN = 40;
/** These sit at the screens; the script plays the others. */
const AAN_HET_SCHERM = 2;

let apps: readonly [App, App, App];
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kompas-dag-'));
  apps = [await openApp(), await openApp({ begin: 'kies' }), await openApp()];
  await makeKluis(apps[1].page);
});
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  rmSync(folder, { recursive: true, force: true });
});

const laptopOf = (app: App, metKluis: boolean): Installation => ({
  metKluis,
  call: (name, input) => callCore(app, name, input),
});

async function open({ page, origin }: App, adres: string, title: string): Promise<void> {
  await page.goto(`${origin}/${adres}`);
  await page.reload();
  await heading(page, title);
}

/** Begins a conversation in Twente at the screen. */
async function sitDown(app: App): Promise<void> {
  await open(app, '#/start', 'Ontdek wat je al kunt');
  await button(app.page, /Begin een (nieuw|ander) gesprek/u).click();
  await app.page.getByLabel('Wat is je postcode?').fill('7511');
  await app.page.getByText('Arbeidsmarktregio Twente').waitFor();
}

async function end(app: App, knop: RegExp, ja: RegExp): Promise<void> {
  await open(app, '#/advies', 'Advies om mee te nemen');
  await button(app.page, knop).click();
  await button(app.page, ja).click();
  await heading(app.page, 'Ontdek wat je al kunt');
}

const roundOff = (app: App): Promise<void> => end(app, /^Rond het gesprek af/u, /^Ja, rond af/u);

/** The words that a candidate takes along. */
async function giveWords(app: App): Promise<string> {
  const { page } = app;
  await open(app, '#/advies', 'Advies om mee te nemen');
  await page.getByText('De kandidaat heeft ja gezegd').click();
  await button(page, 'Laat de QR-code en de woorden zien').click();
  const list = page.getByRole('list', { name: 'De woorden van dit gesprek' });
  await list.waitFor();
  return (await list.getByRole('listitem').allInnerTexts()).join(' ');
}

async function takeWords(app: App, words: string): Promise<void> {
  await open(app, '#/overnemen', 'Neem een gesprek over');
  await app.page.getByLabel('Typ de woorden, of scan de QR-code').fill(words);
  await app.page.keyboard.press('Enter');
  await button(app.page, 'Neem dit gesprek over').click();
  await app.page.getByText('Je bent bezig met gesprek').waitFor();
}

async function saveFile(app: App): Promise<string> {
  const { page } = app;
  await open(app, '#/evenement', 'Evenement');
  await page
    .getByRole('button', { name: /^Meer keuzes/u })
    .first()
    .click();
  const download = page.waitForEvent('download');
  await button(page, /^Bewaar het bestand voor een andere laptop/u).click();
  const path = join(folder, (await download).suggestedFilename());
  await (await download).saveAs(path);
  return path;
}

/** What people do themselves: two conversations, one of them goes on at the second desk; a file goes to the first. */
async function atTheScreens(): Promise<readonly Ending[]> {
  const [first, second] = apps;
  const [een, twee] = [KANDIDATEN - 1, KANDIDATEN];
  const waarden = { regio: ['Twente'] };
  await sitDown(first);
  await roundOff(first);
  await sitDown(first);
  const words = await giveWords(first);
  await takeWords(second, words);
  await roundOff(second);
  await end(first, /^Wis dit gesprek nu/u, /^Ja, wis dit gesprek/u);
  const path = await saveFile(second);
  await open(first, '#/evenement', 'Evenement');
  await first.page.locator('input[type=file]').setInputFiles([path, path]);
  await first.page.getByText('2 bestanden zijn samengevoegd').waitFor();
  return [
    ending(een, 1, 'afgerond', waarden),
    ending(twee, 1, 'overgedragen', waarden),
    ending(twee, 2, 'afgerond', waarden),
  ];
}

async function makeEvent(app: App): Promise<void> {
  const { page } = app;
  await open(app, '#/evenement', 'Evenement');
  await page.getByRole('textbox', { name: 'Naam' }).fill(MARKT.naam);
  await page.getByRole('textbox', { name: 'Plaats' }).fill(MARKT.plaats);
  await page.getByRole('textbox', { name: 'Dag' }).fill('14-03-2026');
  await page.getByRole('textbox', { name: 'Hoeveel mensen hoop je te spreken?' }).fill('40');
  await button(page, 'Maak dit evenement').click();
  await page.getByRole('heading', { name: `Nu: ${MARKT.naam}` }).waitFor();
}

/** Every table of the report as it stands on the screen: its caption, and of each row what and how many. */
async function tables(
  page: Page,
): Promise<readonly { titel: string; rijen: readonly (readonly string[])[] }[]> {
  return page.locator('table').evaluateAll((all) =>
    all.map((table) => ({
      titel: table.querySelector('caption')?.textContent.trim() ?? '',
      rijen: [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
      ),
    })),
  );
}

it('the report of every laptop shows what was played', async () => {
  await makeEvent(apps[0]);
  let moment = Date.now();
  const { must, verschillen, overdrachten, samenvoegingen } = await playEvent({
    zaad: 7,
    kandidaten: KANDIDATEN - AAN_HET_SCHERM,
    laptops: [laptopOf(apps[0], false), laptopOf(apps[1], true), laptopOf(apps[2], false)],
    clock: { now: () => new Date(moment), pass: (seconds) => (moment += seconds * 1000) },
    voorSluiten: atTheScreens,
  });
  expect(verschillen).toEqual([]);
  expect(overdrachten).toBeGreaterThan(5);
  expect(samenvoegingen).toBeGreaterThan(10);

  for (const app of apps) {
    const { page } = app;
    await open(app, '#/verslag', 'Verslag');
    await page
      .getByText(`${String(must.gesprekken)} van 40 gesprekken afgesloten`)
      .first()
      .waitFor();
    const shown = await tables(page);
    let figures = 0;
    for (const soort of TEL_SOORTEN) {
      const values = new Map(
        [...must.cellen.keys()]
          .filter((key) => key.startsWith(`${soort}: `))
          .map((key) => key.slice(soort.length + 2))
          .map((waarde) => [valueInWords(soort, waarde), waarde]),
      );
      const table = shown.find(({ titel }) => titel === TABEL_TITEL[soort]);
      for (const [naam = '', aantal = ''] of table?.rijen ?? []) {
        if (aantal === VERBORGEN) continue;
        figures += 1;
        expect(Number(aantal), `${soort}: ${naam}`).toBe(figureAt(must, soort, values.get(naam) ?? naam));
      }
    }
    expect(figures).toBeGreaterThan(5);
    expect(app.complaints).toEqual([]);
  }
});
