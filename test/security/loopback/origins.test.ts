/** Requests that a page of another address makes or that pretend another address. A real server, asked over real sockets. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLoopback, type Loopback } from './open-loopback';

let web: Loopback;
beforeAll(async () => {
  web = await openLoopback();
});
afterAll(() => web.close());

test('another Host is refused everywhere: no DNS rebinding', async () => {
  const hosts = [
    'kwaad.example',
    `localhost:${String(web.port)}`,
    '127.0.0.1',
    `127.0.0.1:${String(web.port + 1)}`,
    '',
  ];
  for (const name of hosts) {
    expect((await web.ask('/', { headers: { host: name } })).status).toBe(403);
    expect((await web.call('app.status', {}, { host: name })).status).toBe(403);
  }
});

test('another Origin is refused, and a POST without one', async () => {
  for (const bad of [
    'null',
    'https://kwaad.example',
    `http://localhost:${String(web.port)}`,
    'http://127.0.0.1:1',
  ]) {
    expect((await web.call('app.status', {}, { origin: bad })).status).toBe(403);
    expect((await web.ask('/', { headers: { origin: bad } })).status).toBe(403);
  }
  const headers = { cookie: web.cookie, 'content-type': 'application/json' };
  expect((await web.ask('/api/app.status', { method: 'POST', headers, body: '{}' })).status).toBe(403);
});

test('a request that a browser marks as coming from another page is refused', async () => {
  for (const site of ['cross-site', 'same-site']) {
    expect((await web.call('app.status', {}, { 'sec-fetch-site': site })).status).toBe(403);
    expect((await web.ask('/', { headers: { 'sec-fetch-site': site } })).status).toBe(403);
  }
  expect((await web.call('app.status', {}, { 'sec-fetch-site': 'none' })).status).toBe(403);
  expect((await web.ask('/', { headers: { 'sec-fetch-site': 'none' } })).status).toBe(200);
  expect((await web.call('app.status', {}, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
});
