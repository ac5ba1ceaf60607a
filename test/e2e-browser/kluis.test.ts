/** The kluis as a person meets it: choose, make, work, lock, open, forget. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pressOn, tabTo } from './keyboard';
import {
  begin,
  button,
  field,
  heading,
  lock,
  makeKluis,
  saved,
  unlock,
  WACHTZIN,
  writeDownKey,
} from './kluis-steps';
import { openApp, type App } from './open-app';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

describe('the first start', () => {
  it('asks how to work before anything else, and remembers the answer', async () => {
    app = await openApp({ begin: 'kies', echteKosten: true });
    const { page, origin } = app;
    await heading(page, 'Hoe wil je werken?');
    await page.goto(`${origin}/#/taken`);
    await heading(page, 'Hoe wil je werken?');
    await button(page, 'Werk zonder bewaren').click();
    await heading(page, 'Wat heb je weleens gedaan?');
    await page.reload();
    await heading(page, 'Wat heb je weleens gedaan?');
    expect(await button(page, /^Op slot/u).count()).toBe(0);
    await expect.poll(() => page.locator('.frame').innerText()).toContain('Zonder bewaren');
  });

  it('makes no kluis with a weak passphrase or two that differ, and says what is wrong at the field', async () => {
    app = await openApp({ begin: 'kies' });
    const { page } = app;
    await button(page, 'Werk met een kluis').click();
    await field(page, 'Wachtzin').fill('welkom01');
    await page.getByText('Hoe sterk: zwak.').waitFor();
    await button(page, 'Maak de kluis').click();
    await page.getByText('Deze wachtzin is te makkelijk te raden.').waitFor();
    await expect
      .poll(() => field(page, 'Wachtzin').evaluate((element) => element === document.activeElement))
      .toBe(true);
    await field(page, 'Wachtzin').fill(WACHTZIN);
    await page.getByText('Hoe sterk: heel sterk.').waitFor();
    await field(page, 'Dezelfde wachtzin nog een keer').fill(`${WACHTZIN}!`);
    await button(page, 'Maak de kluis').click();
    await page.getByText('De twee wachtzinnen zijn niet gelijk.').waitFor();
    expect(await page.getByRole('heading', { name: 'Schrijf je herstelsleutel op' }).count()).toBe(0);
  });

  it('goes on only after the recovery key was copied', async () => {
    app = await openApp({ begin: 'kies' });
    const { page } = app;
    await button(page, 'Werk met een kluis').click();
    await field(page, 'Wachtzin').fill(WACHTZIN);
    await field(page, 'Dezelfde wachtzin nog een keer').fill(WACHTZIN);
    await page.keyboard.press('Enter');
    await heading(page, 'Schrijf je herstelsleutel op');
    await field(page, 'Typ de laatste groep over').fill('AAAA');
    await button(page, 'Ik heb hem opgeschreven').click();
    await page.getByText('Dit is niet de laatste groep.').waitFor();
    await writeDownKey(page);
  });
});

describe('working with a kluis', () => {
  it('says "Opgeslagen" after a change, and the change is there after lock, reload and restart', async () => {
    const userDir = mkdtempSync(join(tmpdir(), 'kompas-kluis-'));
    try {
      app = await openApp({ begin: 'kies', userDir });
      await makeKluis(app.page);
      const code = await begin(app.page, '7511');
      await lock(app.page);
      await app.close();
      app = await openApp({ begin: 'kies', userDir });
      const { page } = app;
      await heading(page, 'De kluis is op slot');
      await unlock(page);
      await page.getByRole('link', { name: 'Open een eerder gesprek' }).click();
      await button(page, new RegExp(`Ga verder.*${code}`, 'u')).click();
      await heading(page, 'Wat heb je weleens gedaan?');
      await page.goto(`${app.origin}/#/situatie`);
      await heading(page, 'Jouw situatie');
      await expect.poll(() => page.getByLabel('Wat is je postcode?').inputValue()).toBe('7511');
    } finally {
      await app?.close();
      app = undefined;
      rmSync(userDir, { recursive: true, force: true });
    }
  });

  it('locks with F8 on every page, shows nothing of a person, and Back brings nothing back', async () => {
    app = await openApp({ begin: 'kies' });
    const { page, origin } = app;
    await makeKluis(page);
    const code = await begin(page, '7511');
    for (const adres of ['#/afdruk', '#/inzage', '#/gesprekken', '#/situatie']) {
      await page.goto(`${origin}/${adres}`);
      await page.getByText(code).first().waitFor();
    }
    await page.evaluate(() => {
      (window as unknown as { before: boolean }).before = true;
    });
    await page.keyboard.press('F8');
    await heading(page, 'De kluis is op slot');
    // A fresh page: nothing that the old one had in memory is left.
    await expect.poll(() => page.evaluate(() => 'before' in window)).toBe(false);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    const shown = async (): Promise<string> => `${await page.title()} ${await page.content()}`;
    expect(await shown()).not.toContain(code);
    expect(await shown()).not.toContain('7511');
    for (let step = 0; step < 4; step += 1) {
      await page.evaluate(() => {
        window.history.back();
      });
      await page.waitForTimeout(150);
      await heading(page, 'De kluis is op slot');
      expect(await shown()).not.toContain(code);
    }
  });

  it('locks a second page of the same browser along with the first', async () => {
    app = await openApp({ begin: 'kies' });
    const { page, origin } = app;
    await makeKluis(page);
    const code = await begin(page, '7511');
    const second = await page.context().newPage();
    await second.goto(`${origin}/#/situatie`);
    await second.getByText(code).first().waitFor();
    await lock(page);
    await heading(second, 'De kluis is op slot');
    expect(await second.content()).not.toContain(code);
    await unlock(page);
    await heading(second, 'Ontdek wat je al kunt');
  });

  it('leaves no typed text in what the browser keeps on disk', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'kompas-profiel-'));
    try {
      app = await openApp({ begin: 'kies', profileDir });
      const { page, origin } = app;
      const sleutel = await makeKluis(page);
      const code = await begin(page, '7511');
      for (const adres of ['#/afdruk', '#/inzage', '#/gesprekken']) {
        await page.goto(`${origin}/${adres}`);
        await page.getByText(code).first().waitFor();
      }
      await page.goto(`${origin}/#/advies`);
      await page.getByLabel('Afspraak 1').fill('Kwartelkoning belt donderdag');
      await page.locator('.step-title').click();
      await saved(page);
      await page.goto(`${origin}/#/start`);
      await lock(page);
      await field(page, 'Wachtzin').fill('helemaal verkeerde wachtzin');
      await button(page, 'Toon').click();
      await app.close();
      app = undefined;
      const files = readdirSync(profileDir, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      expect(files.length).toBeGreaterThan(5);
      const secrets = [
        code,
        'Kwartelkoning',
        WACHTZIN,
        'helemaal verkeerde',
        sleutel.slice(0, 9),
        sleutel.slice(0, 9).replace(' ', '-'),
      ];
      const filesWith = (text: string): string[] =>
        files
          .filter((entry) => {
            const bytes = readFileSync(join(entry.parentPath, entry.name));
            return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
          })
          .map(({ name }) => name);
      // The search does find what the browser keeps: the addresses of the pages.
      expect(filesWith('#/advies')).not.toEqual([]);
      for (const secret of secrets) expect([secret, filesWith(secret)]).toEqual([secret, []]);
    } finally {
      rmSync(profileDir, { recursive: true, force: true });
    }
  });
});

it('the whole way by keyboard: choose, make, begin, lock, open', async () => {
  app = await openApp({ begin: 'kies' });
  const { page } = app;
  await pressOn(page, /^Werk met een kluis/u);
  await heading(page, 'Maak je kluis');
  await page.keyboard.type(WACHTZIN);
  await page.keyboard.press('Enter');
  await page.keyboard.type(WACHTZIN);
  await page.keyboard.press('Enter');
  await heading(page, 'Schrijf je herstelsleutel op');
  const last = await page
    .getByRole('list', { name: 'Je herstelsleutel' })
    .getByRole('listitem')
    .last()
    .innerText();
  await tabTo(page, /Typ de laatste groep over/u);
  await page.keyboard.type(last.toLowerCase());
  await page.keyboard.press('Enter');
  await heading(page, 'Ontdek wat je al kunt');
  await pressOn(page, /Begin een nieuw gesprek/u);
  await heading(page, 'Jouw situatie');
  await saved(page);
  await page.keyboard.press('F8');
  await heading(page, 'De kluis is op slot');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.type(WACHTZIN);
  await page.keyboard.press('Enter');
  await heading(page, 'Ontdek wat je al kunt');
  await pressOn(page, /Open een eerder gesprek/u);
  await heading(page, 'Gesprekken in de kluis');
  await pressOn(page, /^Ga verder/u);
  await heading(page, 'Wat heb je weleens gedaan?');
});
