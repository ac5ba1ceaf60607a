/** Where a Chromium for the tests may be: named by the environment, from the system, or Playwright's own. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns path of an executable that exists, or undefined */
export function findBrowser(): string | undefined {
  return [process.env['KOMPAS_CHROMIUM'] ?? '', ...SYSTEM, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );
}
