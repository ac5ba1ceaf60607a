/** Gets a Chromium when there is none: from Debian's packages, or else through Playwright. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';

function attempt(command: string, words: readonly string[]): boolean {
  console.log(`$ ${[command, ...words].join(' ')}`);
  return (
    spawnSync(command, words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

function install(): void {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    attempt('apt-get', ['update', '-qq']);
    if (attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'poppler-utils']))
      return;
  }
  attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

/** The test of the A4 reads its PDF with poppler. */
const readsPdf = spawnSync('pdfinfo', ['-v']).status !== null;
if (!findBrowser() || !readsPdf) install();
const browser = findBrowser();
console.log(
  browser ? `Browser: ${browser}` : 'No Chromium found and none could be installed; set KOMPAS_CHROMIUM.',
);
process.exitCode = browser ? 0 : 1;
