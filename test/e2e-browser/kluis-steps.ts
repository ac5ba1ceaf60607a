/** What one does with a kluis, for the tests that need one: make it, lock it, open it. */
import type { Page } from 'playwright';

export const WACHTZIN = 'paarse trein fluit zachte soep';

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** From the first start to an empty open kluis. @returns the recovery key, as it is shown */
export async function makeKluis(page: Page, wachtzin = WACHTZIN): Promise<string> {
  await button(page, 'Werk met een kluis').click();
  await heading(page, 'Maak je kluis');
  await field(page, 'Wachtzin').fill(wachtzin);
  await field(page, 'Dezelfde wachtzin nog een keer').fill(wachtzin);
  await button(page, 'Maak de kluis').click();
  return writeDownKey(page);
}

/** Copies the recovery key from the screen, as on paper. @param arrives heading of the page that one comes to */
export async function writeDownKey(page: Page, arrives = 'Ontdek wat je al kunt'): Promise<string> {
  await heading(page, 'Schrijf je herstelsleutel op');
  const groups = await page
    .getByRole('list', { name: 'Je herstelsleutel' })
    .getByRole('listitem')
    .allInnerTexts();
  await field(page, 'Typ de laatste groep over').fill(groups.at(-1) ?? '');
  await button(page, 'Ik heb hem opgeschreven').click();
  await heading(page, arrives);
  return groups.join(' ');
}

export async function lock(page: Page): Promise<void> {
  await button(page, /^Op slot/u).click();
  await heading(page, 'De kluis is op slot');
}

/** @param arrives heading of the page that one comes to: Start, unless the lock stood before another page */
export async function unlock(
  page: Page,
  wachtzin = WACHTZIN,
  arrives = 'Ontdek wat je al kunt',
): Promise<void> {
  await field(page, 'Wachtzin').fill(wachtzin);
  await page.keyboard.press('Enter');
  await heading(page, arrives);
}

/** Begins a conversation with a postcode in it, and waits until it is saved. @returns its code */
export async function begin(page: Page, pc4: string): Promise<string> {
  await button(page, /Begin een (nieuw|ander) gesprek/u).click();
  await page.getByLabel('Wat is je postcode?').fill(pc4);
  await page.getByText('Arbeidsmarktregio').waitFor();
  await saved(page);
  return (await page.locator('.frame-code strong').innerText()).trim();
}

export async function saved(page: Page): Promise<void> {
  await page.locator('.frame').getByText('Opgeslagen', { exact: true }).waitFor();
}
