/** What can be asked for: the files of the page and the channels of the contract, nothing else. A real server, asked over real sockets. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLoopback, type Loopback } from './open-loopback';

let web: Loopback;
beforeAll(async () => {
  web = await openLoopback();
});
afterAll(() => web.close());

test('no address reaches a file outside the built page', async () => {
  const tries = [
    '/../geheim.json',
    '/assets/../../geheim.json',
    '/%2e%2e/geheim.json',
    '/..%2fgeheim.json',
    '/..\\geheim.json',
    '//geheim.json',
    '/assets/',
    '/assets',
    '/index.html/',
    '/./index.html',
    `http://127.0.0.1:${String(web.port)}/../geheim.json`,
  ];
  for (const path of tries) {
    const answer = await web.ask(path, { headers: { cookie: web.cookie } });
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.text).not.toContain('geheim');
  }
});

test('only channels of the contract are called, and host channels say that they are not here', async () => {
  for (const name of ['', 'constructor', '__proto__', 'app.status/', 'app%2Estatus', 'weg']) {
    expect([name, (await web.call(name, {})).status]).toEqual([name, 404]);
  }
  expect(JSON.parse((await web.call('host.bewaarPdf', {})).text)).toMatchObject({
    error: { code: 'niet-in-deze-host' },
  });
  expect((await web.ask('/api/app.status', { headers: { cookie: web.cookie } })).status).toBe(404);
  expect(
    (await web.ask('/', { method: 'DELETE', headers: { origin: web.origin, cookie: web.cookie } })).status,
  ).toBe(404);
});
