/** What the script does on the screen before it takes a picture. */
import type { Page } from 'playwright';
import type { App } from '../e2e-browser/open-app';

export async function show({ page, origin }: App, adres: string): Promise<void> {
  await page.goto(`${origin}/#${adres}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await settle(page);
}

/** Rows glide to their place; a picture waits for that. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(500);
}

/** Searches a word and answers the first card that is found. */
export async function answer(page: Page, word: string, key: string): Promise<void> {
  await page.getByLabel(/Zoek wat je hebt gedaan/u).fill(word);
  await page.getByRole('option').first().click();
  await settle(page);
  await page.locator('h1').click();
  await page.keyboard.press(key);
  await settle(page);
}
