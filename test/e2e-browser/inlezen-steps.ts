/** What one does on the screen Gegevens, for the tests that need it. */
import type { Page } from 'playwright';
import { button, heading } from './kluis-steps';
import type { App } from './open-app';

export async function openGegevens({ page, origin }: App): Promise<void> {
  await page.goto(`${origin}/#/gegevens`);
  await heading(page, 'Gegevens op deze computer');
}

export const choose = (page: Page, path: string): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(path);

/** Chooses a file and waits for its report. */
export async function read(page: Page, path: string): Promise<void> {
  await choose(page, path);
  await button(page, 'Gebruik deze gegevens').waitFor({ timeout: 90_000 });
}

export const inUse = (page: Page): Promise<void> =>
  page
    .getByRole('heading', { level: 2, name: 'Deze gegevens zijn nu in gebruik' })
    .waitFor({ timeout: 90_000 });

export async function readAndUse(page: Page, path: string): Promise<void> {
  await read(page, path);
  await button(page, 'Gebruik deze gegevens').click();
  await inUse(page);
}

/** From the first start to a conversation in which somebody drives a forklift by himself. */
export async function driveForklift({ page, origin }: App): Promise<void> {
  await page.goto(`${origin}/#/start`);
  await button(page, 'Begin een nieuw gesprek').click();
  await heading(page, 'Jouw situatie');
  await page.getByLabel('Wat is je postcode?').fill('7511');
  await page.getByText('Arbeidsmarktregio Twente').waitFor();
  await page.goto(`${origin}/#/taken`);
  await page.getByLabel(/Zoek wat je hebt gedaan/u).fill('heftruck');
  await page.getByRole('option').first().click();
  await page.getByRole('heading', { level: 2, name: /heftruck/u }).waitFor();
  await page.keyboard.press('1');
  await page.getByText('1 antwoord').first().waitFor();
}

/** Counts of one row of the report: new, changed, gone, the same. */
export async function counts(page: Page, wat: string): Promise<string[]> {
  return page
    .getByRole('table', { name: /^Dit verander/u })
    .getByRole('row', { name: new RegExp(`^${wat}`, 'u') })
    .getByRole('cell')
    .allInnerTexts();
}
