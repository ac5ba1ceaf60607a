/** The werkplaats as a candidate uses it: alone, in seven languages, by keyboard, and out of it with the PIN only. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { TALEN } from '../../shared/domain/taal';
import { LANGUAGES } from '../../renderer/features/werkplaats/texts/languages';
import { axeViolations } from './axe';
import { callCore } from './core-call';
import { expectFits, expectNoOverflow, SIZES } from './fits';
import { pressOn } from './keyboard';
import { openApp, type App } from './open-app';
import { answerAll, beginWerkplaats, choose, onward, PIN, toCards } from './werkplaats-steps';

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = app.page;
  await beginWerkplaats(app);
});
afterAll(() => app.close());

const stop = async (): Promise<void> => {
  await page.getByRole('button', { name: /Stoppen/u }).click();
  await page.getByRole('button', { name: /stop en wis/u }).click();
  await page.locator('.wp-klaar').waitFor();
};
const next = async (): Promise<void> => {
  await onward(page).click();
  await page.locator('.wp-taal').waitFor();
};

it('leads from the language to the words for the adviser by keyboard only', async () => {
  await pressOn(page, /^English/u);
  await page.locator('.wp-welkom').waitFor();
  await pressOn(page, /Begin$/u);
  await page.locator('.wp-postcode').waitFor();
  await pressOn(page, /Overslaan$/u);
  await page.locator('.wp-themas').waitFor();
  // One Tab stop for all tiles; the arrows move inside.
  await pressOn(page, /Zorg$/u);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await pressOn(page, /Verder$/u);
  await pressOn(page, /dat kan ik alleen$/u);
  for (let i = 0; (await page.locator('.wp-answers').count()) > 0 && i < 40; i += 1) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
  }
  await pressOn(page, /Bekijk de opleidingen$/u);
  await page.locator('.wp-richting').first().waitFor();
  await pressOn(page, /Kies deze$/u);
  await pressOn(page, /Verder$/u);
  await page.locator('.wp-take').waitFor();
  await pressOn(page, /Verder praten met een adviseur$/u);
  await pressOn(page, /mag mijn antwoorden zien$/u);
  await page.locator('.wp-words li').first().waitFor();
  await expect.poll(() => page.locator('.wp-words li').count()).toBeGreaterThan(3);
  await pressOn(page, /Ik ben klaar$/u);
  await page.locator('.wp-klaar').waitFor();
  expect(await callCore(app, 'gesprek.huidig', {})).toBeNull();
  await pressOn(page, /Begin$/u);
  await page.locator('.wp-taal').waitFor();
});

describe.each(TALEN)('in %s', (taal) => {
  it('every page is accessible, fits and runs in its own direction, also with large letters', async () => {
    const look = async (): Promise<void> => {
      expect(await axeViolations(page)).toEqual([]);
      await expectNoOverflow(page);
      // Large letters: the fullest pages in every language, and all pages in the other direction.
      const isFull = (await page.locator('.wp-sentence, .wp-richting').count()) > 0;
      if (isFull || taal === 'ar') await expectFits(page, SIZES[2]);
      await page.setViewportSize({ width: 1280, height: 800 });
    };
    await choose(page, taal);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(LANGUAGES[taal].tag);
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe(LANGUAGES[taal].dir);
    await expect.poll(() => page.locator('.wp-unchecked').isVisible()).toBe(taal !== 'nl');
    expect((await page.locator('.wp-main .say-dutch').count()) > 0).toBe(LANGUAGES[taal].tag !== 'nl');
    await look();
    await toCards(page);
    await look();
    await page.locator('.wp-actions .button').first().click();
    await page.locator('.wp-themas').waitFor();
    await look();
    await page.locator('.wp-actions .button').first().click();
    await page.locator('.wp-postcode').waitFor();
    await page.locator('.wp-postcode input').fill('0000');
    await look();
    await page.locator('.wp-postcode input').fill('7511');
    await page.locator('.wp-place p').waitFor();
    await onward(page).click();
    await onward(page).click();
    await page.locator('.wp-sentence').waitFor();
    await answerAll(page);
    await look();
    await onward(page).click();
    await page.locator('.wp-strong').first().waitFor();
    await page.locator('.wp-choose .button').first().click();
    await look();
    await onward(page).click();
    await page.locator('.wp-take .qr').waitFor();
    await look();
    await page.locator('.wp-on .button').first().click();
    await page.locator('.wp-adviseur').waitFor();
    await onward(page).click();
    await page.locator('.wp-words li').first().waitFor();
    await look();
    // A page that is loaded anew in the middle keeps the answers and the language.
    await page.reload();
    await page.locator('.wp-opleidingen').waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(LANGUAGES[taal].tag);
    await page.locator('.wp-top .button').last().click();
    await page.getByRole('alertdialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('alertdialog').getByRole('button').first().click();
    await page.locator('.wp-klaar').waitFor();
    await look();
    await next();
  });
});

it('is left with the PIN only', async () => {
  await choose(page, 'uk');
  await page.getByRole('button', { name: /Voor de begeleider/u }).click();
  await page.getByLabel('Pincode', { exact: true }).fill('0000');
  await page.keyboard.press('Enter');
  await page.getByText('Deze pincode klopt niet. De antwoorden').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Terug naar de kandidaat' }).click();
  await page.locator('.wp-welkom').waitFor();
  await stop();
  await next();
  await page.goto(`${app.origin}/#/gesprekken`);
  await page.reload();
  await page.locator('.wp-taal').waitFor();
  await page.getByRole('button', { name: /Voor de begeleider/u }).click();
  const end = page.getByRole('button', { name: 'Stop de werkplaats' });
  // After a wrong PIN one waits.
  await page.getByText(/^Wacht nog/u).waitFor({ state: 'detached' });
  await page.getByLabel('Pincode', { exact: true }).fill(PIN);
  await page.keyboard.press('Enter');
  await end.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop de werkplaats' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ontdek wat je al kunt' }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(app.complaints).toEqual([]);
});
