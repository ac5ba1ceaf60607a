/** `tsx test/e2e-browser/screenshots.ts`: the pictures of the README, made from the running app. */
import { join } from 'node:path';
import { openApp } from './open-app';

const FOLDER = join(import.meta.dirname, '..', '..', 'renderer', 'docs');
const WORDS = ['kassa', 'schappen vullen', 'klanten helpen'];

const app = await openApp();
const { page } = app;
await page.getByRole('button', { name: 'Begin een nieuw gesprek' }).click();
await page.getByLabel('Wat is je postcode?').fill('7511');
await page.getByText('Arbeidsmarktregio Twente').waitFor();
await page.goto(`${app.origin}/#/taken`);
for (const word of WORDS) {
  await page.getByLabel(/Zoek wat je hebt gedaan/u).fill(word);
  await page.getByRole('option').first().click();
  await page.waitForTimeout(500);
  await page.locator('h1').click();
  await page.keyboard.press('1');
  await page.waitForTimeout(500);
}
for (const key of ['1', '3', '2']) {
  await page.keyboard.press(key);
  await page.waitForTimeout(700);
}
await page.screenshot({ path: join(FOLDER, 'taken.png') });
await page.goto(`${app.origin}/#/richtingen`);
await page.getByText('Bekijk waarom').first().click();
await page.getByRole('heading', { level: 1 }).waitFor();
await page.waitForTimeout(800);
await page.screenshot({ path: join(FOLDER, 'richting.png') });
await app.close();
