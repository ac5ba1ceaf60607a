/** Gets a Chromium when there is none: from Debian's packages, or else through Playwright. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findPageBrowser, hasShell } from './find-browser';

function attempt(command: string, words: readonly string[]): boolean {
  console.log(`$ ${[command, ...words].join(' ')}`);
  return (
    spawnSync(command, words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    }).status === 0
  );
}

const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
const aptInstall = (...names: readonly string[]): boolean =>
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);

function install(): void {
  if (isDebianRoot) {
    attempt('apt-get', ['update', '-qq']);
    if (aptInstall('chromium', 'poppler-utils')) return;
  }
  attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

/** The test of the A4 reads its PDF with poppler. */
const readsPdf = spawnSync('pdfinfo', ['-v']).status !== null;
if (!findBrowser() || !readsPdf) install();
// Without the shell everything runs too, only slower.
if (isDebianRoot && !hasShell() && process.env['KOMPAS_CHROMIUM'] === undefined)
  if (!aptInstall('chromium-headless-shell')) console.log('No shell of Chromium; the whole browser is used.');
const browser = findBrowser();
console.log(
  browser
    ? `Browser: ${browser}, for pages ${findPageBrowser() ?? browser}`
    : 'No Chromium found and none could be installed; set KOMPAS_CHROMIUM.',
);
process.exitCode = browser ? 0 : 1;
