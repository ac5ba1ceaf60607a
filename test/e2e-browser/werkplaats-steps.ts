/** Steps of a candidate in the werkplaats. Every button also carries its Dutch words, so they are found in any language. */
import type { Page } from 'playwright';
import { TALEN, type Taal } from '../../shared/domain/taal';
import { LANGUAGES } from '../../renderer/features/werkplaats/texts/languages';
import { callCore } from './core-call';
import type { App } from './open-app';

export const PIN = '4711';

export interface Mode {
  readonly talen?: readonly Taal[];
  readonly rustSeconden?: number;
}

/** Puts the werkplaats on, and waits until the page stands afresh. */
export async function beginWerkplaats(
  app: App,
  { talen = TALEN, rustSeconden = 120 }: Mode = {},
): Promise<void> {
  await callCore(app, 'werkplaats.begin', { pin: PIN, rustSeconden, talen });
  await app.page.locator('.wp-taal').waitFor();
}

export async function choose(page: Page, taal: Taal): Promise<void> {
  await page.getByRole('listitem').getByRole('button', { name: LANGUAGES[taal].naam }).first().click();
  await page.locator('.wp-welkom').waitFor();
}

/** The button that leads on from a page, in whatever language. */
export const onward = (page: Page) => page.locator('.wp-on .button-primary');

/** The nth answer on a card, from 0: alone, with help, not yet, not known. */
export async function answer(page: Page, nth: number): Promise<void> {
  const sentence = page.locator('.wp-sentence, .wp-kaarten .wp-on .button-primary').first();
  const before = await sentence.innerText();
  await page.locator('.wp-answers .button').nth(nth).click();
  await page.waitForFunction(
    (text) =>
      document.querySelector<HTMLElement>('.wp-sentence, .wp-kaarten .wp-on .button-primary')?.innerText !==
      text,
    before,
  );
}

/** From the welcome to the cards, with a postcode and two settings. */
export async function toCards(page: Page): Promise<void> {
  await onward(page).click();
  await page.locator('.wp-postcode input').fill('7511');
  await page.locator('.wp-place p').waitFor();
  await onward(page).click();
  for (const nth of [0, 9]) await page.locator('.tile').nth(nth).click();
  await onward(page).click();
  await page.locator('.wp-sentence').waitFor();
}

/** Answers until there are enough cards. */
export async function answerAll(page: Page): Promise<void> {
  for (let nth = 0; (await page.locator('.wp-answers').count()) > 0; nth += 1)
    await answer(page, nth % 3 === 2 ? 1 : 0);
}
