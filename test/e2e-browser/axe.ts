/** Accessibility check of the page at hand with axe-core. */
import axe from 'axe-core';
import type { Page } from 'playwright';

/** Rules of WCAG 2.0 to 2.2, levels A and AA, and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns one line for each violation, with the first elements that it is about; empty when clean */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // Only what is wrong leaves the page: everything else that axe found would be megabytes for each check.
  return page.evaluate(async (tags) => {
    // What lies half under a bar that sticks is small for axe, and comes out whole when one scrolls.
    const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => getComputedStyle(element).position === 'sticky',
    );
    for (const bar of bars) bar.style.position = 'static';
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { runOnly: tags, resultTypes: ['violations'] });
    for (const bar of bars) bar.style.position = '';
    return violations.map(({ id, help, nodes }) => {
      const where = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      return `${id}: ${help} — ${where.join(' | ')}`;
    });
  }, TAGS);
}
