/** Every screen of the kluis, in each of its states: accessible and within the window at each size. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEngine, nodeMachine } from '../../electron/engine';
import { callCore } from './core-call';
import { expectFits, expectNothingOverlaps, SIZES } from './fits';
import { begin, button, field, heading, lock, saved, unlock, WACHTZIN, writeDownKey } from './kluis-steps';
import { openApp, type App } from './open-app';

let app: App;
beforeAll(async () => {
  app = await openApp({ begin: 'kies' });
});
afterAll(() => app.close());

async function everySize(): Promise<void> {
  for (const size of SIZES) await expectFits(app.page, size);
  await app.page.setViewportSize({ width: 1280, height: 800 });
}

const go = async (adres: string, title: string): Promise<void> => {
  await app.page.goto(`${app.origin}/${adres}`);
  await heading(app.page, title);
};

it('the choice, and making a kluis with a passphrase that is too weak', async () => {
  const { page } = app;
  await heading(page, 'Hoe wil je werken?');
  await everySize();
  await button(page, 'Werk met een kluis').click();
  await heading(page, 'Maak je kluis');
  await everySize();
  await field(page, 'Wachtzin').fill('welkom01');
  await button(page, 'Maak de kluis').click();
  await page.getByText('Deze wachtzin is te makkelijk te raden.').waitFor();
  await everySize();
});

it('the recovery key', async () => {
  const { page } = app;
  await field(page, 'Wachtzin').fill(WACHTZIN);
  await field(page, 'Dezelfde wachtzin nog een keer').fill(WACHTZIN);
  await button(page, 'Maak de kluis').click();
  await heading(page, 'Schrijf je herstelsleutel op');
  await everySize();
  await writeDownKey(page);
  await everySize();
});

it('the list: empty, with a conversation, opened, and the question for another day', async () => {
  const { page } = app;
  await go('#/gesprekken', 'Gesprekken in de kluis');
  await page.getByText('Er staat nog geen gesprek in de kluis').waitFor();
  await everySize();
  await go('#/start', 'Ontdek wat je al kunt');
  await begin(page, '7511');
  await go('#/gesprekken', 'Gesprekken in de kluis');
  await everySize();
  await button(page, /^Meer/u).click();
  await button(page, /^Verander de einddatum/u).waitFor();
  await everySize();
  await button(page, /^Verander de einddatum/u).click();
  await page.getByText('Een andere dag').click();
  await everySize();
  await page.keyboard.press('Escape');
});

it('the bar on top, with a conversation and an event of a long name', async () => {
  const naam = 'Banenmarkt voor statushouders en jongeren zonder startkwalificatie';
  const gegevens = { naam, plaats: 'Enschede', datum: '2026-03-14', organisator: '', regio: '' };
  await callCore(app, 'evenement.maak', { ...gegevens, doel: 40 });
  await app.page.reload();
  await app.page.getByRole('link', { name: /0 van 40/u }).waitFor();
  await expectNothingOverlaps(app.page.locator('.frame > *, .frame-middle > *'));
  await callCore(app, 'evenement.kies', { id: null });
  await app.page.reload();
});

it('start, inzage, the settings with the form for another passphrase, and the end with a hand-over', async () => {
  const { page } = app;
  await go('#/start', 'Ontdek wat je al kunt');
  await everySize();
  await go('#/inzage', 'Alles wat we bewaren');
  await page.getByText('Postcode: 7511').waitFor();
  await everySize();
  await go('#/bewaren', 'Bewaren en privacy');
  await button(page, 'Verander de wachtzin').click();
  await field(page, 'Wachtzin van nu').waitFor();
  await everySize();
  await go('#/advies', 'Advies om mee te nemen');
  await page.getByText('De kandidaat heeft ja gezegd').click();
  await button(page, 'Maak het bestand').click();
  await page.getByRole('list', { name: 'De woorden' }).waitFor();
  await everySize();
  await button(page, 'Rond het gesprek af').click();
  await page.getByRole('alertdialog').waitFor();
  await everySize();
  await page.keyboard.press('Escape');
});

it('the lock, a wrong passphrase, and a forgotten one', async () => {
  const { page } = app;
  await saved(page);
  await go('#/start', 'Ontdek wat je al kunt');
  await lock(page);
  await everySize();
  await field(page, 'Wachtzin').fill('dit is hem niet');
  await page.keyboard.press('Enter');
  await page.getByText('Deze wachtzin klopt niet.').first().waitFor();
  await everySize();
  await button(page, 'Wachtzin vergeten?').click();
  await heading(page, 'Wachtzin vergeten');
  await everySize();
  await button(page, 'Begin met een nieuwe kluis').click();
  await page.getByRole('alertdialog').waitFor();
  await everySize();
  await page.keyboard.press('Escape');
});

it('a kluis that another copy of the app holds, and goes on when it lets go', async () => {
  const { page, userDir } = app;
  const other = await createEngine({
    dataDir: join(import.meta.dirname, '..', '..', 'data', 'dist'),
    userDir,
    versie: '0.0.0-test',
    host: 'browser',
    kanPdfBewaren: false,
    ...nodeMachine(),
    onGebeurtenis: () => undefined,
  });
  await other.call('kluis.open', { wachtzin: WACHTZIN });
  await page.reload();
  await heading(page, 'De kluis is al open');
  await button(page, 'Probeer opnieuw').click();
  await page.getByText('De kluis is nog steeds ergens anders open.').first().waitFor();
  await everySize();
  await other.close();
  await button(page, 'Probeer opnieuw').click();
  await heading(page, 'De kluis is op slot');
});

it('a kluis of which nothing can be read', async () => {
  const { page, userDir } = app;
  await unlock(page);
  await lock(page);
  const folder = join(userDir, 'kluis');
  const files = readdirSync(folder).filter((name) => name.endsWith('.lbk'));
  expect(files).not.toEqual([]);
  for (const name of files) writeFileSync(join(folder, name), 'niets');
  await page.reload();
  await heading(page, 'We kunnen de kluis niet lezen');
  await everySize();
});

it('no screen of the kluis made the browser complain', () => {
  expect(app.complaints).toEqual([]);
});
