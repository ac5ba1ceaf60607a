/** A browser host on a real port with a small built page, and a client that sends exactly what it is told to. */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLoopback } from '../../../electron/loopback/run';
import { standInEngine } from '../../electron/fixtures/stand-in-engine';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export type Headers = Readonly<Record<string, string>>;

export interface Asked {
  readonly method?: string;
  readonly headers?: Headers;
  readonly body?: string | Buffer;
}

export interface Loopback {
  readonly origin: string;
  readonly port: number;
  /** The one-time token of the printed address; used already. */
  readonly token: string;
  /** What the token was exchanged for, as a Cookie header. */
  readonly cookie: string;
  readonly setCookie: string;
  /** Adds no header but Host, and that one can be given too. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>;
  /** Calls a channel as the own page does. */
  readonly call: (channel: string, input: unknown, extra?: Headers) => Promise<Answer>;
  /** Headers of a JSON body from the own page, without its cookie. */
  readonly json: (extra?: Headers) => Record<string, string>;
  readonly close: () => Promise<void>;
}

export async function openLoopback(): Promise<Loopback> {
  const dir = await mkdtemp(join(tmpdir(), 'kompas-'));
  await mkdir(join(dir, 'web', 'assets'), { recursive: true });
  await writeFile(join(dir, 'web', 'index.html'), '<!doctype html><title>Leerbaankompas</title>');
  await writeFile(join(dir, 'web', 'assets', 'a-1.js'), 'export {};');
  await writeFile(join(dir, 'geheim.json'), '{"geheim":true}');
  const host = await runLoopback({
    rendererDir: join(dir, 'web'),
    userDir: join(dir, 'user'),
    port: 0,
    pid: process.pid,
    secret: () => randomBytes(32).toString('base64url'),
    say: () => undefined,
    openBrowser: () => undefined,
    startEngine: (onGebeurtenis) => Promise.resolve(standInEngine(onGebeurtenis, () => undefined)),
  });
  if (!host) throw new Error('another host runs in a fresh folder');
  const address = new URL(host.address);
  const port = Number(address.port);
  const token = address.hash.slice(1);
  const ask: Loopback['ask'] = (path, asked) => send(port, path, asked);
  const json: Loopback['json'] = (extra = {}) => ({
    origin: address.origin,
    'content-type': 'application/json',
    ...extra,
  });
  const exchange = { method: 'POST', headers: json(), body: JSON.stringify({ token }) };
  const setCookie = (await ask('/sessie', exchange)).headers['set-cookie']?.[0] ?? '';
  const cookie = setCookie.split(';')[0] ?? '';
  return {
    origin: address.origin,
    port,
    token,
    cookie,
    setCookie,
    ask,
    json,
    call: (channel, input, extra = {}) =>
      ask(`/api/${channel}`, {
        method: 'POST',
        headers: json({ cookie, ...extra }),
        body: JSON.stringify(input),
      }),
    close: async () => {
      await host.close();
      await rm(dir, { recursive: true });
    },
  };
}

function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body = '' }: Asked = {},
): Promise<Answer> {
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
