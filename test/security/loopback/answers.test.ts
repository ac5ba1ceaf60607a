/** What every answer carries, and what the browser may keep of it. A real server, asked over real sockets. */
import { connect } from 'node:net';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../../shared/security/headers';
import { openLoopback, type Answer, type Headers, type Loopback } from './open-loopback';

let web: Loopback;
beforeAll(async () => {
  web = await openLoopback();
});
afterAll(() => web.close());

const lower = (headers: Headers): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test('progress arrives as server-sent events', async () => {
  const first = await new Promise<string>((resolve, reject) => {
    const headers = { cookie: web.cookie };
    const listening = request(
      { host: '127.0.0.1', port: web.port, path: '/gebeurtenis', headers, agent: false },
      (response) => {
        expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
        expect(response.headers).toMatchObject(lower({ ...SECURITY_HEADERS, 'Cache-Control': 'no-store' }));
        response.once('data', (chunk: Buffer) => {
          resolve(chunk.toString());
          listening.destroy();
        });
        response.on('error', () => undefined);
        void web.call('werk.annuleer', {});
      },
    );
    listening.on('error', reject).end();
  });
  expect(first).toBe('data: {"soort":"voortgang","werk":"inlezen.lees","gedaan":1,"totaal":2}\n\n');
});

/** Every kind of answer but that of a file with a hash in its name. */
const kinds = (): Promise<Answer[]> =>
  Promise.all([
    web.ask('/'),
    web.ask('/niets'),
    web.ask('/niets', { headers: { cookie: web.cookie } }),
    web.ask('/', { headers: { host: 'kwaad.example' } }),
    web.ask('/', { method: 'POST' }),
    web.ask('/sessie'),
    web.ask('/sessie', { headers: { cookie: web.cookie } }),
    web.ask('/sessie', { method: 'POST', headers: web.json(), body: '{' }),
    web.ask('/adres', { method: 'POST', headers: web.json(), body: '{}' }),
    web.ask('/', { headers: { expect: 'iets' } }),
    web.call('app.status', {}),
    web.call('weg', {}),
    web.call('app.status', {}, { 'content-type': 'text/plain' }),
  ]);

test('every answer carries the security headers, errors included', async () => {
  const answers = [...(await kinds()), await web.ask('/assets/a-1.js')];
  expect(new Set(answers.map(({ status }) => status))).toEqual(
    new Set([200, 204, 400, 401, 403, 404, 415, 417]),
  );
  for (const { headers } of answers) expect(headers).toMatchObject(lower(SECURITY_HEADERS));
});

test('what is not even HTTP is refused with the same headers', async () => {
  const text = await new Promise<string>((resolve) => {
    const socket = connect(web.port, '127.0.0.1', () => socket.write('GEEN HTTP\r\n\r\n'));
    let got = '';
    socket.on('data', (chunk) => (got += chunk.toString()));
    socket.on('close', () => {
      resolve(got);
    });
  });
  expect(text).toMatch(/^HTTP\/1\.1 400 /u);
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(text).toContain(`${name}: ${value}\r\n`);
});

test('no answer is ever kept by the browser, errors included; only files with a hash in their name are', async () => {
  for (const { headers } of await kinds()) expect(headers['cache-control']).toBe('no-store');
  expect((await web.ask('/assets/a-1.js')).headers['cache-control']).toContain('immutable');
});
