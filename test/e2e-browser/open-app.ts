/** The built app in a real browser: its own loopback host, its own empty folder, its own browser profile. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { createEngine } from '../../electron/engine';
import { runLoopback } from '../../electron/loopback/run';
import { findBrowser } from '../house/find-browser';

const ROOT = join(import.meta.dirname, '..', '..');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

export interface App {
  readonly page: Page;
  readonly browser: Browser;
  readonly origin: string;
  /** Every address that the browser asked for. */
  readonly requests: readonly string[];
  /** What the page complained about: console errors and uncaught exceptions. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** @param options for example the viewport; 1280×800 by default */
export async function openApp(options: BrowserContextOptions = {}): Promise<App> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium: run `tsx test/house/ensure-browser.ts` first.');
  const userDir = await mkdtemp(join(tmpdir(), 'kompas-e2e-'));
  const host = await runLoopback({
    rendererDir: join(ROOT, 'out', 'renderer'),
    userDir,
    port: 0,
    pid: process.pid,
    secret: () => randomBytes(32).toString('base64url'),
    say: () => undefined,
    openBrowser: () => undefined,
    startEngine: (onVoortgang) =>
      createEngine({
        dataDir: join(ROOT, 'data', 'dist'),
        userDir,
        versie: '0.0.0-test',
        host: 'browser',
        kanPdfBewaren: false,
        now: () => new Date(),
        random: Math.random,
        onVoortgang,
      }),
  });
  if (!host) throw new Error('another host runs in a fresh folder');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    browser,
    origin: new URL(host.address).origin,
    requests,
    complaints,
    close: async () => {
      await browser.close();
      await host.close();
      await rm(userDir, { recursive: true, force: true });
    },
  };
}
