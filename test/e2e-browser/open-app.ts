/** The built app in a real browser: its own loopback host, its own empty folder, its own browser profile. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright';
import { createEngine, nodeMachine } from '../../electron/engine';
import { runLoopback } from '../../electron/loopback/run';
import { CHEAP } from '../engine/test-machine';
import { cameraFlags } from './fake-camera';
import { findBrowser, findPageBrowser } from '../house/find-browser';
import { FLAGS } from './browser-flags';

const ROOT = join(import.meta.dirname, '..', '..');

export interface AppOptions extends BrowserContextOptions {
  /** `kies` leaves the first start as it is: nothing was chosen yet. `zonder-bewaren` when absent. */
  readonly begin?: 'kies' | 'zonder-bewaren';
  /** A folder that is there already and stays: for what must be found again after a restart. */
  readonly userDir?: string;
  /** Keeps what the browser writes to disk in this folder, to be looked at afterwards. */
  readonly profileDir?: string;
  /** The browser as people use it, with all that it keeps; else the fast one for pages. */
  readonly heleBrowser?: boolean;
  /** Keys cost what they cost on a laptop; else next to nothing. */
  readonly echteKosten?: boolean;
  /** A film for the camera (see fake-camera.ts); without it there is no camera. */
  readonly camera?: string;
  /** Told of every call that reaches the engine. */
  readonly onCall?: (channel: string) => void;
}

export interface App {
  readonly page: Page;
  readonly userDir: string;
  readonly origin: string;
  /** Every address that the browser asked for. */
  readonly requests: readonly string[];
  /** What the page complained about: console errors and uncaught exceptions. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** The browser of this worker: starting one takes a second. It ends with the worker. */
let shared: Promise<Browser> | undefined;

/** @param options for example the viewport; 1280×800 by default */
export async function openApp(options: AppOptions = {}): Promise<App> {
  const {
    begin = 'zonder-bewaren',
    userDir: given,
    profileDir,
    onCall,
    echteKosten,
    camera,
    heleBrowser = false,
    ...contextOptions
  } = options;
  const userDir = given ?? (await mkdtemp(join(tmpdir(), 'kompas-e2e-')));
  const host = await runLoopback({
    rendererDir: process.env['KOMPAS_RENDERER'] ?? join(ROOT, 'out', 'renderer'),
    userDir,
    port: 0,
    pid: process.pid,
    secret: () => randomBytes(32).toString('base64url'),
    say: () => undefined,
    openBrowser: () => undefined,
    startEngine: async (onGebeurtenis) => {
      const engine = await createEngine({
        dataDir: join(ROOT, 'data', 'dist'),
        userDir,
        versie: '0.0.0-test',
        host: 'browser',
        kanPdfBewaren: false,
        ...nodeMachine(),
        ...(echteKosten === true ? {} : { kosten: CHEAP }),
        onGebeurtenis,
      });
      return {
        ...engine,
        call: (name, input) => {
          onCall?.(name);
          return engine.call(name, input);
        },
      };
    },
  });
  if (!host) throw new Error('another host runs in a fresh folder');
  const { context, close } = await openContext(
    { profileDir, camera, heleBrowser },
    {
      viewport: { width: 1280, height: 800 },
      locale: 'nl-NL',
      reducedMotion: 'reduce',
      ...contextOptions,
    },
  );
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
  const choice = page.getByRole('button', { name: 'Werk zonder bewaren' });
  if (begin === 'zonder-bewaren' && (await choice.isVisible())) {
    await choice.click();
    await page.getByRole('heading', { level: 1, name: 'Ontdek wat je al kunt' }).waitFor();
  }
  return {
    page,
    userDir,
    origin: new URL(host.address).origin,
    requests,
    complaints,
    close: async () => {
      await close();
      await host.close();
      if (given === undefined) await rm(userDir, { recursive: true, force: true });
    },
  };
}

/** What needs a browser of its own: a profile on disk, a camera, or the whole of it. */
interface OwnBrowser {
  readonly profileDir: string | undefined;
  readonly camera: string | undefined;
  readonly heleBrowser: boolean;
}

/** A place of its own in the browser of this test run, or a browser of its own: outside the tests too. */
async function openContext(
  { profileDir, camera, heleBrowser }: OwnBrowser,
  options: BrowserContextOptions,
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> {
  const isOwn = heleBrowser || profileDir !== undefined || camera !== undefined;
  const executablePath = isOwn ? findBrowser() : findPageBrowser();
  if (!executablePath) throw new Error('No Chromium: run `tsx test/house/ensure-browser.ts` first.');
  const args = camera === undefined ? [...FLAGS] : [...FLAGS, ...cameraFlags(camera)];
  const launch = { executablePath, args };
  if (profileDir !== undefined) {
    const context = await chromium.launchPersistentContext(profileDir, { ...launch, ...options });
    return { context, close: () => context.close() };
  }
  if (process.env['VITEST'] !== undefined && !isOwn) {
    shared ??= chromium.launch(launch);
    const context = await (await shared).newContext(options);
    return { context, close: () => closeAtRest(context) };
  }
  const browser = await chromium.launch(launch);
  return { context: await browser.newContext(options), close: () => browser.close() };
}

/** Closing waits for ever for a page that is on its way to a fresh one, so every page stands still first. */
async function closeAtRest(context: BrowserContext): Promise<void> {
  await Promise.all(
    context.pages().map((page) => page.goto('about:blank', { timeout: 5000 }).catch(() => undefined)),
  );
  await context.close();
}
