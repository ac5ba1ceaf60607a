/** Rules of main about what is left behind; the running app is looked at in test/e2e-electron. */
import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PowerMonitor, Session } from 'electron';
import { expect, test } from 'vitest';
import { denyDownloads } from '../../electron/main/security/downloads';
import { leaveNothing } from '../../electron/main/security/leave-nothing';
import { lockOnLeave } from '../../electron/main/security/lock-on-leave';

test('the kluis is locked when the laptop goes to sleep and when its screen is locked, each time', () => {
  // Electron tells these things as events; here a test does.
  const told = new EventEmitter();
  let locked = 0;
  lockOnLeave(told as unknown as PowerMonitor, () => (locked += 1));
  for (const event of ['suspend', 'lock-screen', 'suspend']) told.emit(event);
  expect(locked).toBe(3);
  for (const event of ['resume', 'unlock-screen', 'on-battery']) told.emit(event);
  expect(locked).toBe(3);
});

test('a download of the page is cancelled', () => {
  const told = new EventEmitter();
  denyDownloads(told as unknown as Session);
  let prevented = false;
  told.emit('will-download', { preventDefault: () => (prevented = true) });
  expect(prevented).toBe(true);
});

test('everything that Chromium keeps is cleared but the setting of the screen, and a failure stops nothing', async () => {
  const cleared: unknown[] = [];
  await leaveNothing({
    clearStorageData: (options) => Promise.resolve(void cleared.push(options?.storages)),
    clearCache: () => Promise.reject(new Error('no')),
    clearCodeCaches: () => Promise.resolve(void cleared.push('code')),
  });
  expect(cleared).toEqual([
    ['cookies', 'filesystem', 'indexdb', 'shadercache', 'serviceworkers', 'cachestorage'],
    'code',
  ]);
});

test('the page stores nothing in the browser but settings, a mark that a file is being read, and the language of a candidate', () => {
  const dir = join(import.meta.dirname, '..', '..', 'renderer');
  const sources = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/u.test(name),
  );
  expect(sources.length).toBeGreaterThan(100);
  const storing = sources.filter((name) =>
    /localStorage|sessionStorage|indexedDB|\bcaches\b|document\.cookie|cookieStore|serviceWorker|getDirectory\(/u.test(
      readFileSync(join(dir, name), 'utf8'),
    ),
  );
  const mark = join('app', 'inlezen', 'reading-mark.ts');
  const person = join('features', 'werkplaats', 'person');
  const [full, language] = [join(person, 'full-screen.ts'), join(person, 'kept-language.ts')];
  expect(storing.sort()).toEqual([mark, join('app', 'settings.ts'), full, language]);
  const kept = (name: string): unknown =>
    readFileSync(join(dir, name), 'utf8').match(/[a-z]+Storage\.setItem\(.*\)/gu);
  expect(kept(full)).toEqual(["sessionStorage.setItem(KEY, 'ja')"]);
  expect(kept(language)).toEqual(['sessionStorage.setItem(KEY, taal)']);
  expect(readFileSync(join(dir, mark), 'utf8').match(/setItem\(.*\)/gu)).toEqual(["setItem(KEY, '1')"]);
  const settings = readFileSync(join(dir, 'app', 'settings.ts'), 'utf8');
  expect(settings.match(/Storage\.(?:get|set)Item\(([A-Z]+)/gu)).toEqual([
    'Storage.getItem(KEY',
    'Storage.setItem(KEY',
  ]);
});
