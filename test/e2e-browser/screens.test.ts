/** Every screen, filled in and empty: accessible, within the window, at each size and at 200% text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { expectFits, SIZES } from './fits';
import { openApp, type App } from './open-app';
import { STEPS } from './pages';

const SCREENS = [
  ...STEPS,
  { naam: 'Gegevens', adres: '#/gegevens' },
  { naam: 'Beheer', adres: '#/beheer' },
  { naam: 'Koppelen', adres: '#/koppelen' },
  { naam: 'Bewaren', adres: '#/bewaren' },
  { naam: 'Inzage', adres: '#/inzage' },
  { naam: 'Overnemen', adres: '#/overnemen' },
  { naam: 'Handleiding', adres: '#/handleiding' },
  { naam: 'Gesprekken zonder kluis', adres: '#/gesprekken' },
  { naam: 'Afdruk', adres: '#/afdruk' },
];
let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

async function show(page: Page, adres: string): Promise<void> {
  await page.goto(`${app.origin}/${adres}`);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(200);
}

async function fillIn(page: Page): Promise<void> {
  await show(page, '#/start');
  await page.getByRole('button', { name: 'Begin een nieuw gesprek' }).click();
  await page.getByLabel('Wat is je postcode?').fill('7511');
  await page.getByText('Arbeidsmarktregio Twente').waitFor();
  await show(page, '#/taken');
  await page.getByRole('button', { name: 'Sla over' }).click();
  for (const key of ['1', '2', '3', '1', '1']) {
    const card = page.locator('h2').first();
    const before = await card.innerText();
    await page.keyboard.press(key);
    await page.waitForFunction((text) => document.querySelector('h2')?.innerText !== text, before);
  }
  await show(page, '#/richtingen');
  await page
    .getByRole('button', { name: /Kies deze richting/u })
    .first()
    .click();
  await show(page, '#/leerbanen');
  await page
    .getByRole('button', { name: /Kies deze leerbaan/u })
    .first()
    .click();
}

/** An empty screen holds little: it is looked at in the largest and in the narrowest form. */
const STATES = [
  { toestand: 'zonder gesprek', sizes: SIZES.filter(({ width }) => width === 1280), isFilled: false },
  { toestand: 'met gesprek', sizes: SIZES, isFilled: true },
];

describe.each(STATES)('$toestand', ({ sizes, isFilled }) => {
  beforeAll(async () => {
    await app.page.setViewportSize({ width: 1280, height: 800 });
    if (isFilled) await fillIn(app.page);
  });

  describe.each(sizes)('$naam', (size) => {
    it.each(SCREENS)('$naam is accessible and fits', async ({ adres }) => {
      const { page } = app;
      await page.setViewportSize({ width: size.width, height: size.height });
      await show(page, adres);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await expectFits(page, size);
    });
  });
});

it('no screen asked for anything outside the app or made the browser complain', () => {
  expect(app.requests.filter((address) => !address.startsWith(app.origin))).toEqual([]);
  expect(app.complaints).toEqual([]);
});
