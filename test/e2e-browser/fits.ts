/** The sizes at which every screen must work, and the check that it does. */
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright';
import { axeViolations } from './axe';

export const SIZES = [
  { naam: '1280×800', width: 1280, height: 800, tekst: '100%' },
  { naam: '1024×768', width: 1024, height: 768, tekst: '100%' },
  { naam: '1280×800 met 200% tekst', width: 1280, height: 800, tekst: '200%' },
] as const;

/** The page must never scroll sideways: a reader with large text would lose the line. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The page at hand is accessible and fits at one size; the text goes back to its own size afterwards. */
export async function expectFits(page: Page, size: (typeof SIZES)[number]): Promise<void> {
  await page.setViewportSize({ width: size.width, height: size.height });
  await setText(page, size.tekst);
  await page.waitForTimeout(150);
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await setText(page, '');
}

async function setText(page: Page, size: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);
}

/** The page at hand scrolls sideways at none of the sizes. */
export async function expectNoOverflow(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size.width, height: size.height });
    await setText(page, size.tekst);
    expect(await overflow(page), size.naam).toBeLessThanOrEqual(0);
  }
  await setText(page, '');
}

/** Words that lie over each other do not make a page wider: at each size these elements stand beside each other. */
export async function expectNothingOverlaps(elements: Locator): Promise<void> {
  const page = elements.page();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size.width, height: size.height });
    await setText(page, size.tekst);
    const pairs = await elements.evaluateAll((all) => {
      const boxes = all
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1);
      return boxes.flatMap(({ element: one, box: a }, at) =>
        boxes
          .slice(at + 1)
          .filter(({ element: other, box: b }) => {
            const apart =
              a.right <= b.left + 1 ||
              b.right <= a.left + 1 ||
              a.bottom <= b.top + 1 ||
              b.bottom <= a.top + 1;
            return !apart && !one.contains(other) && !other.contains(one);
          })
          .map(({ element: other }) => `${one.textContent} / ${other.textContent}`),
      );
    });
    expect(pairs, size.naam).toEqual([]);
  }
  await setText(page, '');
  await page.setViewportSize({ width: 1280, height: 800 });
}
