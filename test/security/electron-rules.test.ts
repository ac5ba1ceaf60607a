/** The rules of main that are plain functions; the others are seen in the running app (test/e2e-electron). */
import { expect, test } from 'vitest';
import { isAppUrl } from '../../electron/main/app-address';
import { parseCall } from '../../electron/main/parse-call';
import { isOwnPage } from '../../electron/main/security/sender';
import { webPreferences } from '../../electron/main/security/web-preferences';

test.each([
  'app://kompas.evil/',
  'app://kompas@evil/',
  'app://kompas:1/',
  'app://user@kompas/',
  'https://kompas/',
  'file:///kompas/',
  'data:text/html,app://kompas/',
  'javascript:app://kompas/',
  '',
])('%s is not the app', (address) => {
  expect(isAppUrl(address)).toBe(false);
});

test('only the main frame of the own page may call', () => {
  expect(isOwnPage({ url: 'app://kompas/#/taken', parent: null })).toBe(true);
  expect(isOwnPage({ url: 'app://kompas/', parent: {} })).toBe(false);
  expect(isOwnPage({ url: 'https://kompas/', parent: null })).toBe(false);
  expect(isOwnPage(null)).toBe(false);
});

test('a call is parsed before it goes anywhere', () => {
  expect(parseCall('app.status', {})).toEqual({ ok: true, value: { name: 'app.status', input: {} } });
  expect(parseCall('toString', {})).toMatchObject({ error: { code: 'onbekend-kanaal' } });
  expect(parseCall({ length: 1 }, {})).toMatchObject({ error: { code: 'onbekend-kanaal' } });
  expect(parseCall('plaats.zoek', { pc4: '0123' })).toMatchObject({
    error: { code: 'ongeldige-invoer', veld: 'pc4' },
  });
});

test('the page runs in the sandbox, apart from Node and from the preload', () => {
  expect(webPreferences('/p')).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    spellcheck: false,
  });
});
