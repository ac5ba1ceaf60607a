/** Opening a locked kluis: a wrong passphrase, a forgotten one, starting afresh, and working without it meanwhile. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  begin,
  button,
  field,
  heading,
  lock,
  makeKluis,
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

describe('opening a locked kluis', () => {
  it('a wrong passphrase says so, and after a few one waits while the seconds count down', async () => {
    app = await openApp({ begin: 'kies' });
    const { page } = app;
    await makeKluis(page);
    await lock(page);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect.poll(() => button(page, 'Open de kluis').isEnabled(), { timeout: 10_000 }).toBe(true);
      await field(page, 'Wachtzin').fill('dit is hem niet');
      await page.keyboard.press('Enter');
      await page.getByText('Deze wachtzin klopt niet.').first().waitFor();
      await expect.poll(() => field(page, 'Wachtzin').inputValue()).toBe('');
    }
    await page
      .locator('main')
      .getByText(/Wacht nog \d second/u)
      .waitFor();
    await expect.poll(() => button(page, 'Open de kluis').isDisabled()).toBe(true);
    await expect.poll(() => button(page, 'Open de kluis').isEnabled(), { timeout: 20_000 }).toBe(true);
    await unlock(page);
  });

  it('the recovery key opens it with a new passphrase; the old one and the old key are of no use then', async () => {
    app = await openApp({ begin: 'kies' });
    const { page, origin } = app;
    const sleutel = await makeKluis(page);
    const code = await begin(page, '7511');
    await page.goto(`${origin}/#/start`);
    await lock(page);
    await button(page, 'Wachtzin vergeten?').click();
    const nieuw = 'groene kachel zwemt naar boven';
    const recover = async (key: string): Promise<void> => {
      await field(page, 'Herstelsleutel').fill(key);
      await field(page, 'Nieuwe wachtzin').fill(nieuw);
      await field(page, 'Dezelfde wachtzin nog een keer').fill(nieuw);
      await button(page, 'Open de kluis met een nieuwe wachtzin').click();
    };
    await recover(`${sleutel.slice(0, -1)}?`);
    await page.getByText('Deze herstelsleutel klopt niet.').waitFor();
    await recover(sleutel.toLowerCase());
    expect(await writeDownKey(page)).not.toBe(sleutel);
    await page.goto(`${origin}/#/gesprekken`);
    await page.getByRole('heading', { level: 2, name: code }).waitFor();
    await lock(page);
    await field(page, 'Wachtzin').fill(WACHTZIN);
    await page.keyboard.press('Enter');
    await page.getByText('Deze wachtzin klopt niet.').first().waitFor();
    await unlock(page, nieuw);
  });

  it('who starts afresh gets an empty kluis, and the old file stays beside it', async () => {
    app = await openApp({ begin: 'kies' });
    const { page, userDir } = app;
    await makeKluis(page);
    await lock(page);
    await button(page, 'Wachtzin vergeten?').click();
    await button(page, 'Begin met een nieuwe kluis').click();
    await button(page, 'Ja, maak een nieuwe kluis').click();
    await heading(page, 'Maak je kluis');
    expect(readdirSync(join(userDir, 'kluis')).filter((name) => name.includes('opzij'))).not.toEqual([]);
    await page.reload();
    await heading(page, 'Maak je kluis');
  });

  it('one can work without the kluis meanwhile, and come back to it', async () => {
    app = await openApp({ begin: 'kies' });
    const { page, origin } = app;
    await makeKluis(page);
    const code = await begin(page, '7511');
    await page.goto(`${origin}/#/start`);
    await lock(page);
    await button(page, 'Werk nu zonder bewaren').click();
    await heading(page, 'Ontdek wat je al kunt');
    expect(await page.content()).not.toContain(code);
    await page.goto(`${origin}/#/gesprekken`);
    await page.getByText('Je werkt zonder bewaren').first().waitFor();
    await page.goto(`${origin}/#/bewaren`);
    await button(page, 'Werk met een kluis').click();
    await heading(page, 'De kluis is op slot');
    await unlock(page, WACHTZIN, 'Bewaren en privacy');
  });
});
