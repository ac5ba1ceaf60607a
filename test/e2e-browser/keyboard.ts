/** Moves through a page as somebody without a mouse does. */
import type { Page } from 'playwright';

const AT_MOST = 120;

/** Accessible name of what has focus, as far as it can be told from the element itself. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return '';
    const label = element.getAttribute('aria-label');
    const by = element.getAttribute('aria-labelledby');
    const referred = (by ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
    const own = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    const text = label ?? (by === null ? (own ?? element.textContent) : referred.join(' '));
    return text.replace(/\s+/gu, ' ').trim();
  });
}

/**
 * Presses Tab until something with this name has focus.
 * @throws Error with the names that were passed when it can not be reached
 */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < AT_MOST; i += 1) {
    await page.keyboard.press('Tab');
    const found = await focusedName(page);
    if (name.test(found)) return;
    passed.push(found.slice(0, 40));
  }
  throw new Error(`${String(name)} can not be reached with Tab. Passed: ${passed.join(' | ')}`);
}

export async function pressOn(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
