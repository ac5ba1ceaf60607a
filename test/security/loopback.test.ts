/** The browser host against everything that is not its own page. A real server, asked over real sockets. */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runLoopback, type LoopbackHost } from '../../electron/loopback/run';
import { SECURITY_HEADERS } from '../../shared/security/headers';
import { standInEngine } from '../electron/fixtures/stand-in-engine';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

let dir = '';
let host: LoopbackHost | undefined;
let origin = '';
let port = 0;
let token = '';
let cookie = '';

/** Sends exactly what is given: no header is added but Host, and that one can be given too. */
function ask(path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers, setHost: !('host' in headers), agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = (extra: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  origin,
  'content-type': 'application/json',
  ...extra,
});
const call = (
  channel: string,
  input: unknown,
  extra: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  ask(`/api/${channel}`, {
    method: 'POST',
    headers: json({ cookie, ...extra }),
    body: JSON.stringify(input),
  });

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kompas-'));
  await mkdir(join(dir, 'web', 'assets'), { recursive: true });
  await writeFile(join(dir, 'web', 'index.html'), '<!doctype html><title>Leerbaankompas</title>');
  await writeFile(join(dir, 'web', 'assets', 'a-1.js'), 'export {};');
  await writeFile(join(dir, 'geheim.json'), '{"geheim":true}');
  host = await runLoopback({
    rendererDir: join(dir, 'web'),
    userDir: join(dir, 'user'),
    port: 0,
    pid: process.pid,
    secret: () => randomBytes(32).toString('base64url'),
    say: () => undefined,
    openBrowser: () => undefined,
    startEngine: (onVoortgang) => Promise.resolve(standInEngine(onVoortgang, () => undefined)),
  });
  const address = new URL(host?.address ?? '');
  origin = address.origin;
  port = Number(address.port);
  token = address.hash.slice(1);
  const exchanged = await ask('/sessie', {
    method: 'POST',
    headers: json(),
    body: JSON.stringify({ token }),
  });
  expect(exchanged.status).toBe(204);
  const set = exchanged.headers['set-cookie']?.[0] ?? '';
  expect(set).toMatch(/^kompas-[\w-]{8}=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u);
  cookie = set.split(';')[0] ?? '';
});
afterAll(async () => {
  await host?.close();
  await rm(dir, { recursive: true });
});

test('a page with the session gets its answer', async () => {
  const answer = await call('app.status', { a: 'é' });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { name: 'app.status', input: { a: 'é' } } });
  expect((await ask('/sessie', { headers: { cookie } })).status).toBe(204);
});

test('no endpoint answers without the cookie, or with a wrong one', async () => {
  const wrong = cookie.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A'));
  for (const bad of [
    '',
    wrong,
    `${cookie}x`,
    cookie.replace('kompas-', 'anders-'),
    cookie.split('=')[0] ?? '',
  ]) {
    const headers = { cookie: bad };
    expect((await ask('/sessie', { headers })).status).toBe(401);
    expect((await ask('/voortgang', { headers })).status).toBe(401);
    expect((await call('app.status', {}, headers)).status).toBe(401);
    expect((await call('leerbanen.laad', {}, headers)).status).toBe(401);
  }
});

test('a used token is refused, and so is a wrong one', async () => {
  for (const offered of [token, 'x'.repeat(43), '', 7, undefined]) {
    const body = JSON.stringify({ token: offered });
    const answer = await ask('/sessie', { method: 'POST', headers: json(), body });
    expect(answer.status).toBe(403);
    expect(answer.text).toBe('Dit adres is al gebruikt of klopt niet.');
    expect(answer.headers['set-cookie']).toBeUndefined();
  }
});

test('another Host is refused everywhere: no DNS rebinding', async () => {
  const hosts = [
    'kwaad.example',
    `localhost:${String(port)}`,
    '127.0.0.1',
    `127.0.0.1:${String(port + 1)}`,
    '',
  ];
  for (const name of hosts) {
    expect((await ask('/', { headers: { host: name } })).status).toBe(403);
    expect((await call('app.status', {}, { host: name })).status).toBe(403);
  }
});

test('another Origin is refused, and a POST without one', async () => {
  for (const bad of [
    'null',
    'https://kwaad.example',
    `http://localhost:${String(port)}`,
    'http://127.0.0.1:1',
  ]) {
    expect((await call('app.status', {}, { origin: bad })).status).toBe(403);
    expect((await ask('/', { headers: { origin: bad } })).status).toBe(403);
  }
  const headers = { cookie, 'content-type': 'application/json' };
  expect((await ask('/api/app.status', { method: 'POST', headers, body: '{}' })).status).toBe(403);
});

test('a request that a browser marks as coming from another page is refused', async () => {
  for (const site of ['cross-site', 'same-site']) {
    expect((await call('app.status', {}, { 'sec-fetch-site': site })).status).toBe(403);
    expect((await ask('/', { headers: { 'sec-fetch-site': site } })).status).toBe(403);
  }
  expect((await call('app.status', {}, { 'sec-fetch-site': 'none' })).status).toBe(403);
  expect((await ask('/', { headers: { 'sec-fetch-site': 'none' } })).status).toBe(200);
  expect((await call('app.status', {}, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
});

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
    `http://127.0.0.1:${String(port)}/../geheim.json`,
  ];
  for (const path of tries) {
    const answer = await ask(path, { headers: { cookie } });
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.text).not.toContain('geheim');
  }
});

test('a body that is too large, not JSON or not called JSON is refused', async () => {
  const post = (body: string, extra: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    ask('/api/app.status', { method: 'POST', headers: json({ cookie, ...extra }), body });
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

test('a file of leerbanen may be large', async () => {
  const tekst = 'x'.repeat(3 * 1024 * 1024);
  const answer = await call('leerbanen.laad', { naam: 'a.json', tekst });
  expect(answer.status).toBe(200);
  expect(answer.text.length).toBeGreaterThan(tekst.length);
});

test('only channels of the contract are called, and host channels say that they are not here', async () => {
  for (const name of ['', 'constructor', '__proto__', 'app.status/', 'app%2Estatus', 'weg']) {
    expect([name, (await call(name, {})).status]).toEqual([name, 404]);
  }
  expect(JSON.parse((await call('host.bewaarPdf', {})).text)).toMatchObject({
    error: { code: 'niet-in-deze-host' },
  });
  expect((await ask('/api/app.status', { headers: { cookie } })).status).toBe(404);
  expect((await ask('/', { method: 'DELETE', headers: { origin, cookie } })).status).toBe(404);
});

test('a fresh address is given to nobody who can not sign for it', async () => {
  const questions = [
    {},
    { merk: 'a'.repeat(20), handtekening: 'b'.repeat(43) },
    { merk: 1, handtekening: 2 },
    null,
  ];
  for (const question of questions) {
    const answer = await ask('/adres', {
      method: 'POST',
      headers: json({ cookie }),
      body: JSON.stringify(question),
    });
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('token');
  }
});

test('progress arrives as server-sent events', async () => {
  const first = await new Promise<string>((resolve, reject) => {
    const headers = { cookie };
    const listening = request(
      { host: '127.0.0.1', port, path: '/voortgang', headers, agent: false },
      (response) => {
        expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
        expect(response.headers).toMatchObject(lower(SECURITY_HEADERS));
        response.once('data', (chunk: Buffer) => {
          resolve(chunk.toString());
          listening.destroy();
        });
        response.on('error', () => undefined);
        void call('werk.annuleer', {});
      },
    );
    listening.on('error', reject).end();
  });
  expect(first).toBe('data: {"werk":"leerbanen.laad","gedaan":1,"totaal":2}\n\n');
});

const lower = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test('every answer carries the security headers, errors included', async () => {
  const answers = await Promise.all([
    ask('/'),
    ask('/assets/a-1.js'),
    ask('/niets'),
    ask('/niets', { headers: { cookie } }),
    ask('/', { headers: { host: 'kwaad.example' } }),
    ask('/', { method: 'POST' }),
    ask('/sessie'),
    ask('/sessie', { headers: { cookie } }),
    ask('/sessie', { method: 'POST', headers: json(), body: '{' }),
    ask('/adres', { method: 'POST', headers: json(), body: '{}' }),
    ask('/', { headers: { expect: 'iets' } }),
    call('app.status', {}),
    call('weg', {}),
    call('app.status', {}, { 'content-type': 'text/plain' }),
  ]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(
    new Set([200, 204, 400, 401, 403, 404, 415, 417]),
  );
  for (const { headers } of answers) expect(headers).toMatchObject(lower(SECURITY_HEADERS));
});

test('what is not even HTTP is refused with the same headers', async () => {
  const text = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GEEN HTTP\r\n\r\n'));
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

test('answers are never kept by the browser; files with a hash in their name are', async () => {
  expect((await call('app.status', {})).headers['cache-control']).toBe('no-store');
  expect((await ask('/')).headers['cache-control']).toBe('no-store');
  expect((await ask('/assets/a-1.js')).headers['cache-control']).toContain('immutable');
});

test('the host listens on this machine only', () => {
  expect(new URL(host?.address ?? '').hostname).toBe('127.0.0.1');
});
