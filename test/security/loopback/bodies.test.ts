/** What may be sent, and how much of it. A real server, asked over real sockets. */
import { MAX_STUK_BASE64 } from '../../../shared/contract/inlezen-vorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLoopback, type Answer, type Headers, type Loopback } from './open-loopback';

let web: Loopback;
beforeAll(async () => {
  web = await openLoopback();
});
afterAll(() => web.close());

test('a body that is too large, not JSON or not called JSON is refused', async () => {
  const post = (body: string, extra: Headers = {}): Promise<Answer> =>
    web.ask('/api/app.status', { method: 'POST', headers: web.json({ cookie: web.cookie, ...extra }), body });
  const large = JSON.stringify({ tekst: 'x'.repeat(1024 * 1024) });
  expect((await post(large)).status).toBe(413);
  expect((await post(large, { 'transfer-encoding': 'chunked' })).status).toBe(413);
  expect(
    (await post('{}', { 'content-length': String(10 ** 12) }).catch(() => ({ status: 413 }))).status,
  ).toBe(413);
  expect((await post('{')).status).toBe(400);
  expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post('{}', { 'content-type': 'application/jsonp' })).status).toBe(415);
  expect((await post('{}', { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
});

test('a piece of a file may be as large as the contract says', async () => {
  const inhoud = 'A'.repeat(MAX_STUK_BASE64);
  const answer = await web.call('bestand.stuk', { id: 'a'.repeat(32), vanaf: 0, inhoud });
  expect(answer.status).toBe(200);
  expect(answer.text.length).toBeGreaterThan(inhoud.length);
});

test('a hand-over may be as large as the contract says, and a file to save too', async () => {
  const inhoud = 'A'.repeat(2_000_000);
  for (const channel of ['overdracht.bekijk', 'overdracht.neemOver'])
    expect((await web.call(channel, { inhoud, woorden: 'zomer' })).status).toBe(200);
  const tooLarge = await web.call('overdracht.bekijk', { inhoud: inhoud.repeat(2), woorden: 'zomer' });
  expect(tooLarge.status).toBe(413);
  const file = await web.call('host.bewaarBestand', { naam: 'inzage.json', inhoud });
  expect(JSON.parse(file.text)).toMatchObject({ error: { code: 'niet-in-deze-host' } });
});
