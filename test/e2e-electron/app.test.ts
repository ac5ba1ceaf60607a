/** The app in real Electron: it starts, carries the conversation, saves the A4, and lets nothing in or out. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../renderer/app/bridge';
import { STEPS } from '../../renderer/app/steps';
import { words } from '../../renderer/features/start/words';
import { words as kluisWords } from '../../renderer/features/kluis/words';
import { executable, reasonToSkip, root } from './reason-to-skip';

describe.skipIf(reasonToSkip !== undefined)('Leerbaankompas in Electron', () => {
  let app: ElectronApplication;
  let page: Page;
  let dir = '';
  const outside: string[] = [];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'kompas-'));
    app = await _electron.launch({
      executablePath: executable,
      args: [root],
      chromiumSandbox: true,
      env: { ...environment(), KOMPAS_USER_DIR: dir },
    });
    page = await app.firstWindow();
    page.on('request', (request) => {
      if (!request.url().startsWith('app://kompas/')) outside.push(request.url());
    });
    await page.getByRole('navigation').getByRole('link', { name: 'Start' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    await rm(dir, { recursive: true, force: true });
  });

  test('it opens one window at app://kompas/ with the bridge and without Node', async () => {
    expect(app.windows()).toHaveLength(1);
    expect(page.url()).toMatch(/^app:\/\/kompas\//u);
    const seen = await page.evaluate(() => ({
      bridge: Object.keys(window.kompas ?? {}).sort(),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ bridge: ['call', 'on'], node: [] });
  });

  test('the window starts at 1280×800 and is sandboxed', async () => {
    const sizes = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => [window.getSize(), window.getMinimumSize()]),
    );
    expect(sizes).toEqual([
      [
        [1280, 800],
        [1024, 700],
      ],
    ]);
    expect(
      await app.evaluate(({ app: electron }) => electron.getAppMetrics().map((it) => it.sandboxed)),
    ).toContain(true);
  });

  test('a conversation begins and every step of it opens', async () => {
    await page.getByRole('button', { name: kluisWords.keuze.zonder.knop }).click();
    await page.getByRole('button', { name: words.nieuw }).click();
    await page.waitForURL(/#\/situatie$/u);
    for (const { label, path } of STEPS) {
      await page.getByRole('navigation').getByRole('link', { name: label }).first().click();
      await page.waitForURL(new RegExp(`#${path}$`, 'u'));
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
  });

  test('the A4 is saved as PDF where the dialog says, under the code of the conversation', async () => {
    const file = join(dir, 'gekozen.pdf');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = (...args: unknown[]) => {
        const { defaultPath } = args.at(-1) as { defaultPath: string };
        Object.assign(globalThis, { offered: defaultPath });
        return Promise.resolve({ canceled: false, filePath });
      };
    }, file);
    const answer = await page.evaluate(async () => ({
      saved: await window.kompas?.call('host.bewaarPdf', {}),
      gesprek: await window.kompas?.call('gesprek.huidig', {}),
    }));
    expect(answer.saved).toEqual({ ok: true, value: { bestand: 'gekozen.pdf' } });
    const code = answer.gesprek?.ok ? answer.gesprek.value?.code : undefined;
    const offered = await app.evaluate(() => (globalThis as { offered?: string }).offered ?? '');
    expect(basename(offered)).toBe(`Leerbaankompas ${String(code)}.pdf`);
    const pdf = (await readFile(file)).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
  });

  test('a cancelled dialog saves nothing and is no error', async () => {
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
    });
    const answer = await page.evaluate(() => window.kompas?.call('host.bewaarPdf', {}));
    expect(answer).toEqual({ ok: true, value: null });
  });

  test('a file of the page is saved where the dialog says, under its name without a folder', async () => {
    const file = join(dir, 'gekozen.lbk-overdracht');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = (...args: unknown[]) => {
        Object.assign(globalThis, { offered: (args.at(-1) as { defaultPath: string }).defaultPath });
        return Promise.resolve({ canceled: false, filePath });
      };
    }, file);
    const bestand = { naam: '../overdracht-2026-11-22.lbk-overdracht', inhoud: 'TEJLTw==' };
    const saved = await page.evaluate((given) => window.kompas?.call('host.bewaarBestand', given), bestand);
    expect(saved).toEqual({ ok: true, value: { bestand: 'gekozen.lbk-overdracht' } });
    expect(await readFile(file, 'latin1')).toBe('LBKO');
    const offered = await app.evaluate(() => (globalThis as { offered?: string }).offered ?? '');
    expect(basename(offered)).toBe('overdracht-2026-11-22.lbk-overdracht');
    expect(offered).not.toContain('..');
  });

  test('calls with a wrong name or wrong input are refused', async () => {
    const answers = await page.evaluate(() => {
      const call = window.kompas?.call as unknown as (name: string, input: unknown) => Promise<unknown>;
      return Promise.all([call('weg', {}), call('plaats.zoek', { pc4: 'abcd' })]);
    });
    expect(answers).toMatchObject([
      { ok: false, error: { code: 'onbekend-kanaal' } },
      { ok: false, error: { code: 'ongeldige-invoer', veld: 'pc4' } },
    ]);
  });

  test('navigation is refused', async () => {
    const before = page.url();
    for (const address of [
      'https://example.invalid/',
      'file:///etc/hostname',
      'app://anders/',
      'data:text/html,x',
    ]) {
      await page.evaluate((to) => {
        window.location.href = to;
      }, address);
      await page.waitForTimeout(200);
      expect(page.url()).toBe(before);
    }
  });

  test('new windows are refused', async () => {
    const opened = await page.evaluate(() => [
      window.open('https://example.invalid/'),
      window.open('app://kompas/'),
      window.open('about:blank'),
    ]);
    expect(opened).toEqual([null, null, null]);
    expect(app.windows()).toHaveLength(1);
  });

  test('permissions are denied', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'microphone'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied']);
  });

  test('requests to outside are cancelled, from the page and from the session itself', async () => {
    const fromPage = await page.evaluate(() =>
      fetch('https://example.invalid/').then(
        () => 'in',
        () => 'refused',
      ),
    );
    const fromMain = await app.evaluate(({ session }) =>
      session.defaultSession.fetch('https://example.invalid/').then(
        () => 'in',
        (error: unknown) => String(error),
      ),
    );
    expect(fromPage).toBe('refused');
    expect(fromMain).toMatch(/ERR_(BLOCKED_BY_CLIENT|NAME_NOT_RESOLVED)/u);
  });

  test('a second start ends by itself and leaves the first window in place', async () => {
    const second = spawn(executable, [root], {
      env: { ...environment(), KOMPAS_USER_DIR: dir },
      stdio: 'ignore',
    });
    await once(second, 'exit');
    expect(second.exitCode).toBe(0);
    expect(app.windows()).toHaveLength(1);
  });

  test('the kluis is locked when the laptop goes to sleep', async () => {
    const wachtzin = 'zeventien paarse ooievaars fluiten zacht';
    const toestand = () => page.evaluate(() => window.kompas?.call('kluis.toestand', {}));
    await page.evaluate((text) => window.kompas?.call('kluis.maak', { wachtzin: text }), wachtzin);
    expect(await toestand()).toMatchObject({ ok: true, value: { kluis: 'open' } });
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await expect.poll(toestand).toMatchObject({ ok: true, value: { kluis: 'op-slot' } });
  });

  test('in the werkplaats the window fills the screen and does not close, until the PIN', async () => {
    const isKiosk = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isKiosk()));
    await page.evaluate(() =>
      window.kompas?.call('werkplaats.begin', { pin: '4821', rustSeconden: 60, talen: ['nl'] }),
    );
    await expect.poll(isKiosk).toEqual([true]);
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });
    expect(await isKiosk()).toEqual([true]);
    expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu() === null)).toBe(true);
    await expect
      .poll(() => page.evaluate(() => window.kompas?.call('werkplaats.stop', { pin: '4821' })))
      .toMatchObject({ ok: true });
    await expect.poll(isKiosk).toEqual([false]);
  });

  test('in all this the page asked for nothing outside the app', () => {
    expect(outside.filter((url) => !url.startsWith('https://example.invalid'))).toEqual([]);
  });
});

/** The environment without what would turn Electron into Node. */
function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? '']));
}
