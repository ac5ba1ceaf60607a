/** Who gets in: the one-time token, the cookie, and a fresh address. A real server, asked over real sockets. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHANNELS } from '../../../shared/contract/channels';
import { openLoopback, type Loopback } from './open-loopback';

let web: Loopback;
beforeAll(async () => {
  web = await openLoopback();
});
afterAll(() => web.close());

test('a page with the session gets its answer', async () => {
  const answer = await web.call('app.status', { a: 'é' });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { name: 'app.status', input: { a: 'é' } } });
  expect((await web.ask('/sessie', { headers: { cookie: web.cookie } })).status).toBe(204);
});

test('the token is exchanged for a cookie that no script can read and no other site can send', () => {
  expect(web.setCookie).toMatch(/^kompas-[\w-]{8}=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u);
});

test('no endpoint answers without the cookie, or with a wrong one', async () => {
  const wrong = web.cookie.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A'));
  for (const bad of [
    '',
    wrong,
    `${web.cookie}x`,
    web.cookie.replace('kompas-', 'anders-'),
    web.cookie.split('=')[0] ?? '',
  ]) {
    const headers = { cookie: bad };
    expect((await web.ask('/sessie', { headers })).status).toBe(401);
    expect((await web.ask('/gebeurtenis', { headers })).status).toBe(401);
    expect((await web.call('app.status', {}, headers)).status).toBe(401);
    expect((await web.call('inlezen.lees', {}, headers)).status).toBe(401);
  }
});

test('no channel of the contract answers without the cookie', async () => {
  for (const channel of Object.keys(CHANNELS)) {
    const answer = await web.call(channel, {}, { cookie: '' });
    expect([channel, answer.status, answer.text.includes('"ok"')]).toEqual([channel, 401, false]);
  }
});

test('a used token is refused, and so is a wrong one', async () => {
  for (const offered of [web.token, 'x'.repeat(43), '', 7, undefined]) {
    const body = JSON.stringify({ token: offered });
    const answer = await web.ask('/sessie', { method: 'POST', headers: web.json(), body });
    expect(answer.status).toBe(403);
    expect(answer.text).toBe('Dit adres is al gebruikt of klopt niet.');
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
});

test('a fresh address is given to nobody who can not sign for it', async () => {
  const questions = [
    {},
    { merk: 'a'.repeat(20), handtekening: 'b'.repeat(43) },
    { merk: 1, handtekening: 2 },
    null,
  ];
  for (const question of questions) {
    const answer = await web.ask('/adres', {
      method: 'POST',
      headers: web.json({ cookie: web.cookie }),
      body: JSON.stringify(question),
    });
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('token');
  }
});

test('the host listens on this machine only', () => {
  expect(new URL(web.origin).hostname).toBe('127.0.0.1');
});
