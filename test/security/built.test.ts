/** The built files themselves, since what is shipped is not what is in the sources. `npm run build` makes them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { CHANNELS } from '../../shared/contract/channels';

const out = (path: string): string => fileURLToPath(new URL(`../../out/${path}`, import.meta.url));
const read = (path: string): string => readFileSync(out(path), 'utf8');

/** Runs the built preload with an `electron` that writes down what happens. */
function runPreload() {
  const required: string[] = [];
  const invoked: unknown[][] = [];
  const exposed = new Map<string, Record<string, (...args: unknown[]) => unknown>>();
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: never) => exposed.set(name, api) },
    ipcRenderer: {
      invoke: (...args: unknown[]) => Promise.resolve(void invoked.push(args)),
      on: () => undefined,
      off: () => undefined,
    },
  };
  const require = (name: string): unknown => {
    required.push(name);
    return name === 'electron' ? electron : undefined;
  };
  runInNewContext(read('preload/index.cjs'), { require, exports: {}, module: { exports: {} } });
  return { required, invoked, exposed };
}

test('the preload is one CommonJS file under 3 kB', () => {
  expect(readdirSync(out('preload'))).toEqual(['index.cjs']);
  expect(Buffer.byteLength(read('preload/index.cjs'))).toBeLessThan(3000);
  expect(read('preload/index.cjs')).not.toMatch(/^\s*(import|export)\b|\bimport\(/mu);
});

test('the preload requires only electron and gives the page one frozen bridge', () => {
  const { required, exposed } = runPreload();
  expect(required).toEqual(['electron']);
  expect([...exposed.keys()]).toEqual(['kompas']);
  const bridge = exposed.get('kompas') ?? {};
  expect(Object.isFrozen(bridge)).toBe(true);
  expect(Object.keys(bridge).sort()).toEqual(['call', 'on']);
});

test('the bridge passes on every channel of the contract and no other name', async () => {
  const { invoked, exposed } = runPreload();
  const call = exposed.get('kompas')?.['call'];
  for (const name of Object.keys(CHANNELS)) await call?.(name, {});
  expect(invoked).toEqual(Object.keys(CHANNELS).map((name) => ['kompas:call', name, {}]));
  expect(await call?.('constructor', {})).toMatchObject({ ok: false, error: { code: 'onbekend-kanaal' } });
  expect(invoked).toHaveLength(Object.keys(CHANNELS).length);
});

test('the built page holds no inline script or style and names no address outside', () => {
  const html = read('renderer/index.html');
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<base|https?:/iu);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/u);
});

test('the built styles fold nothing in as data and load nothing from outside', () => {
  const styles = readdirSync(out('renderer/assets')).filter((name) => name.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  for (const name of styles)
    expect(read(`renderer/assets/${name}`)).not.toMatch(/url\(["']?(data:|https?:|\/\/)/u);
});

test('main, the engine process and the browser host are built as entries of their own', () => {
  for (const name of ['index', 'engine-process', 'loopback'])
    expect(existsSync(out(`main/${name}.js`))).toBe(true);
  expect(read('main/loopback.js')).not.toMatch(/from "electron"|require\("electron"\)/u);
  expect(read('main/engine-process.js')).toContain('parentPort');
});
