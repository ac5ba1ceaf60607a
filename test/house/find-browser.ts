/** Where a Chromium for the tests may be: named by the environment, from the system, or Playwright's own. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The same Chromium without windows and tabs around the page: pages are drawn a third faster. */
const SHELL = '/usr/bin/chromium-headless-shell';
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const firstOf = (paths: readonly string[]): string | undefined =>
  [process.env['KOMPAS_CHROMIUM'] ?? '', ...paths, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );

/** The whole browser, as people use it. @returns path of an executable that exists, or undefined */
export const findBrowser = (): string | undefined => firstOf(SYSTEM);

/** For tests of pages; the whole browser where there is no shell. @returns as `findBrowser` */
export const findPageBrowser = (): string | undefined => firstOf([SHELL, ...SYSTEM]);

export const hasShell = (): boolean => existsSync(SHELL);
