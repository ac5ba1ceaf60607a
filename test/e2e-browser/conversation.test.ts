/** The whole conversation in a real browser, on the real reference data: once by mouse, once by keyboard. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { axeViolations } from './axe';
import { openApp, type App } from './open-app';
import { pressOn, tabTo } from './keyboard';

let app: App | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** Types in the search field that has focus, and waits for what is found with all of it. */
async function search(page: Page, text: string): Promise<void> {
  const found = page.waitForResponse(
    (response) =>
      response.url().endsWith('/zoek.alles') && (response.request().postData() ?? '').includes(`"${text}"`),
  );
  await page.keyboard.type(text);
  await found;
}

async function expectSheet(page: Page): Promise<void> {
  const sheet = await page.locator('main').innerText();
  expect(sheet).toContain('Wat je al kunt');
  expect(sheet).toContain('Dit is geen officieel document');
  expect(sheet).toContain('Ik rijd');
  expect(sheet.toLowerCase()).toContain('voorbeeld');
}

describe('from Start to the A4', () => {
  it('by mouse only, without a request outside the app and without a complaint of the browser', async () => {
    app = await openApp({ heleBrowser: true });
    const { page } = app;
    await button(page, 'Begin een nieuw gesprek').click();
    await heading(page, 'Jouw situatie');
    await page.getByLabel('Wat is je postcode?').click();
    await page.keyboard.type('7511');
    await page.getByText('Arbeidsmarktregio Twente').waitFor();
    await page.getByText('Ik heb geen diploma').click();
    await page.getByText('27 tot en met 49').click();
    await button(page, 'Verder').click();

    await heading(page, 'Wat heb je weleens gedaan?');
    await button(page, 'Werken in een winkel').click();
    await button(page, 'Magazijn en transport regelen').click();
    await page.getByText('Je koos 2 onderwerpen').waitFor();
    await button(page, 'Klaar').click();
    await page.getByText('We vragen nu niet naar 34 onderwerpen').waitFor();
    await page.getByLabel(/Zoek wat je hebt gedaan/u).click();
    await search(page, 'heftruk');
    await page.getByRole('option').first().click();
    await page.getByRole('heading', { level: 2, name: /heftruck/u }).waitFor();
    for (const answer of ['Zelfstandig', 'Nog niet', 'Met hulp', 'Zelfstandig', 'Overslaan', 'Nog niet']) {
      const card = page.locator('h2').first();
      const before = await card.innerText();
      await button(page, answer).click();
      await expect.poll(() => card.innerText()).not.toBe(before);
    }
    await button(page, 'Verder').click();

    await heading(page, 'Richtingen die bij je passen');
    await button(page, /Kies deze richting/u).click();
    await button(page, /Kies deze richting/u).click();
    await page
      .getByRole('button', { name: /Bekijk waarom/u })
      .or(page.getByRole('link', { name: /Bekijk waarom/u }))
      .first()
      .click();
    await page.getByText('Zo komen we aan de volgorde').first().waitFor();
    await page.getByRole('table').first().waitFor();
    await page.getByRole('link', { name: /^Route/u }).click();

    await heading(page, 'Welke route past bij jou?');
    await button(page, /Kies deze route: Praktijkverklaring/u).click();
    await button(page, 'Verder').click();
    await heading(page, 'Leerbanen bij jou in de buurt');
    await page.getByText('Dit zijn voorbeelden').waitFor();
    await button(page, /Kies deze leerbaan/u).click();
    await button(page, 'Verder').click();
    await heading(page, 'Geld en loket');
    await page.getByText('Werkcentrum Twente').first().waitFor();
    await button(page, 'Verder').click();
    await heading(page, 'Advies om mee te nemen');
    await page.goto(`${app.origin}/#/afdruk`);
    await page.getByText('Dit is geen officieel document').waitFor();
    await expectSheet(page);

    expect(app.requests.filter((address) => !address.startsWith(app?.origin ?? '?'))).toEqual([]);
    expect(app.complaints).toEqual([]);
  });

  it('by keyboard only', async () => {
    app = await openApp({ heleBrowser: true });
    const { page } = app;
    await pressOn(page, /Begin een nieuw gesprek/u);
    await heading(page, 'Jouw situatie');
    await tabTo(page, /Wat is je postcode/u);
    await page.keyboard.type('7511');
    await page.getByText('Arbeidsmarktregio Twente').waitFor();
    await pressOn(page, /^Verder/u);

    await heading(page, 'Wat heb je weleens gedaan?');
    await tabTo(page, /Zoek wat je hebt gedaan/u);
    await search(page, 'heftruck');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /heftruck/u }).waitFor();
    await tabTo(page, /Lees voor|Zelfstandig/u);
    for (const key of ['1', '2', '3', '1', '4']) {
      const card = page.locator('h2').first();
      const before = await card.innerText();
      await page.keyboard.press(key);
      await expect.poll(() => card.innerText()).not.toBe(before);
    }
    await pressOn(page, /^Verder/u);
    await heading(page, 'Richtingen die bij je passen');
    await pressOn(page, /Kies deze richting/u);
    await pressOn(page, /^Verder/u);
    await heading(page, 'Welke route past bij jou?');
    await pressOn(page, /Kies deze route: Praktijkverklaring/u);
    await pressOn(page, /^Verder/u);
    await heading(page, 'Leerbanen bij jou in de buurt');
    await pressOn(page, /Kies deze leerbaan/u);
    await pressOn(page, /^Verder/u);
    await heading(page, 'Geld en loket');
    await pressOn(page, /^Verder/u);
    await heading(page, 'Advies om mee te nemen');
    await tabTo(page, /Druk het blad af/u);
    await page.goto(`${app.origin}/#/afdruk`);
    await page.getByText('Dit is geen officieel document').waitFor();
    await expectSheet(page);
  });

  it('undo takes the last answer back, and an answer can be corrected in the list', async () => {
    app = await openApp();
    const { page } = app;
    await button(page, 'Begin een nieuw gesprek').click();
    await heading(page, 'Jouw situatie');
    await page.goto(`${app.origin}/#/taken`);
    await button(page, 'Sla over').click();
    const card = page.locator('h2').first();
    await expect.poll(() => card.innerText()).toMatch(/^Ik /u);
    const first = await card.innerText();
    await page.keyboard.press('1');
    await expect.poll(() => card.innerText()).not.toBe(first);
    await page.getByText('1 antwoord').first().waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => card.innerText()).toBe(first);
  });

  it('the settings can be chosen by keyboard, changed later and taken back', async () => {
    app = await openApp();
    const { page } = app;
    await button(page, 'Begin een nieuw gesprek').click();
    await heading(page, 'Jouw situatie');
    await page.goto(`${app.origin}/#/taken`);
    await heading(page, 'Wat heb je weleens gedaan?');
    const settings = page.getByRole('heading', { level: 2, name: 'Waar heb je weleens iets gedaan?' });
    await pressOn(page, /^Klaar/u);
    await page.getByText('Je koos nog niets. Kies er één.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('h1').click();
    await pressOn(page, /^Zorg/u);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.getByText('Je koos 2 onderwerpen').waitFor();
    await pressOn(page, /^Klaar/u);
    await expect.poll(() => page.locator('h2').first().innerText()).toMatch(/^Ik /u);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await button(page, 'Pas je keuze aan').click();
    await settings.waitFor();
    await expect
      .poll(() => page.locator('[aria-pressed="true"]').allInnerTexts())
      .toEqual(['Zorg', 'Kinderen en onderwijs']);
    await button(page, 'Laat het zo').click();
    await expect.poll(() => settings.count()).toBe(0);
    await page.keyboard.press('u');
    await settings.waitFor();
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
  });

  it('a reload keeps the conversation, and erasing it leaves nothing', async () => {
    app = await openApp();
    const { page } = app;
    await button(page, 'Begin een nieuw gesprek').click();
    await page.getByLabel('Wat is je postcode?').fill('7511');
    await page.getByText('Arbeidsmarktregio Twente').waitFor();
    await page.waitForTimeout(300);
    await page.reload();
    await heading(page, 'Jouw situatie');
    await expect.poll(() => page.getByLabel('Wat is je postcode?').inputValue()).toBe('7511');
    await page.goto(`${app.origin}/#/start`);
    await button(page, 'Wis dit gesprek').click();
    await button(page, 'Ja, wis dit gesprek').click();
    await page.getByText('Het gesprek is gewist').first().waitFor();
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
    );
    expect(stored).not.toContain('7511');
    await page.goto(`${app.origin}/#/situatie`);
    await page.getByText('Er is nog geen gesprek').first().waitFor();
  });
});
