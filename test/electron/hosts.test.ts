/** What every host rests on: folders, the closed list of files, and when Electron and a browser can open. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserCommand } from '../../electron/hosts/open-browser';
import { appRoot, userDir } from '../../electron/hosts/paths';
import { readStaticFiles } from '../../electron/hosts/static-files';
import { findElectron, reasonAgainstElectron } from '../../electron/launch/electron-runtime';
import { sourceHash } from '../../electron/launch/source-hash';

async function inFolder(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'kompas-'));
  await work(dir).finally(() => rm(dir, { recursive: true }));
}

test('the folder of the user follows the custom of each system, and can be chosen', () => {
  expect(userDir({}, 'linux', '/home/a')).toBe('/home/a/.local/share/Leerbaankompas');
  expect(userDir({ XDG_DATA_HOME: '/d' }, 'linux', '/home/a')).toBe('/d/Leerbaankompas');
  expect(userDir({ XDG_DATA_HOME: '' }, 'linux', '/home/a')).toBe('/home/a/.local/share/Leerbaankompas');
  expect(userDir({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Application Support/Leerbaankompas');
  expect(userDir({ APPDATA: '/roaming' }, 'win32', '/u')).toBe('/roaming/Leerbaankompas');
  expect(userDir({ KOMPAS_USER_DIR: '/zelf', XDG_DATA_HOME: '/d' }, 'linux', '/home/a')).toBe('/zelf');
});

test('the root of the app is found from any folder inside it', () => {
  expect(appRoot(join(appRoot(), 'electron', 'loopback'))).toBe(appRoot());
  expect(() => appRoot('/')).toThrow('package.json');
});

test('the list of files knows the start page, hashed files and nothing outside', async () => {
  await inFolder(async (dir) => {
    await mkdir(join(dir, 'web', 'assets'), { recursive: true });
    await writeFile(join(dir, 'geheim.json'), '{}');
    await writeFile(join(dir, 'web', 'index.html'), 'x');
    await writeFile(join(dir, 'web', 'notities.md'), 'x');
    await writeFile(join(dir, 'web', 'assets', 'a-123.js'), 'x');
    await symlink(join(dir, 'geheim.json'), join(dir, 'web', 'link.json'));
    const files = await readStaticFiles(join(dir, 'web'));
    expect([...files.keys()].sort()).toEqual(['/', '/assets/a-123.js', '/index.html']);
    expect(files.get('/')?.hashed).toBe(false);
    expect(files.get('/assets/a-123.js')?.hashed).toBe(true);
  });
});

test('a browser opens only where there is a screen', () => {
  const url = 'http://127.0.0.1:1/#x';
  expect(browserCommand(url, {}, 'linux')).toBeUndefined();
  expect(browserCommand(url, { DISPLAY: ':0' }, 'linux')).toEqual(['xdg-open', url]);
  expect(browserCommand(url, { WAYLAND_DISPLAY: 'w' }, 'linux')).toEqual(['xdg-open', url]);
  expect(browserCommand(url, {}, 'darwin')).toEqual(['open', url]);
  expect(browserCommand(url, {}, 'win32')?.at(-1)).toBe(url);
  expect(browserCommand(url, { DISPLAY: ':0', KOMPAS_GEEN_BROWSER: '1' }, 'linux')).toBeUndefined();
});

test('as root or without a screen Electron is not tried on Linux', () => {
  expect(reasonAgainstElectron({ DISPLAY: ':0' }, 'linux', 0)).toContain('root');
  expect(reasonAgainstElectron({}, 'linux', 1000)).toContain('scherm');
  expect(reasonAgainstElectron({ DISPLAY: ':0' }, 'linux', 1000)).toBeUndefined();
  expect(reasonAgainstElectron({}, 'darwin', 501)).toBeUndefined();
});

test('an Electron runtime counts only when its executable is there', async () => {
  await inFolder(async (dir) => {
    const folder = join(dir, 'node_modules', 'electron');
    expect(findElectron(dir)).toBeUndefined();
    await mkdir(join(folder, 'dist'), { recursive: true });
    await writeFile(join(folder, 'path.txt'), 'electron');
    expect(findElectron(dir)).toBeUndefined();
    await writeFile(join(folder, 'dist', 'electron'), '');
    expect(findElectron(dir)).toBe(join(folder, 'dist', 'electron'));
  });
});

test('the hash of the sources changes with a content and with a name, and with nothing else', async () => {
  await inFolder(async (dir) => {
    await mkdir(join(dir, 'shared', 'a'), { recursive: true });
    await writeFile(join(dir, 'shared', 'a', 'x.ts'), '1');
    const first = await sourceHash(dir);
    await writeFile(join(dir, 'README.md'), 'anders');
    expect(await sourceHash(dir)).toBe(first);
    await writeFile(join(dir, 'shared', 'a', 'x.ts'), '2');
    const second = await sourceHash(dir);
    expect(second).not.toBe(first);
    await rm(join(dir, 'shared', 'a', 'x.ts'));
    await writeFile(join(dir, 'shared', 'a', 'y.ts'), '2');
    expect(await sourceHash(dir)).not.toBe(second);
  });
});
