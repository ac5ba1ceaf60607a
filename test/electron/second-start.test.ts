/** One browser host per user: what a second start says, and how a host that is gone gives way. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ENTRY = fileURLToPath(new URL('fixtures/loopback-child.ts', import.meta.url));
let dir = '';
let lock = '';
const children: ChildProcess[] = [];
const servers: Server[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kompas-'));
  lock = join(dir, 'browser-host.json');
});
afterEach(async () => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'));
  servers.splice(0).forEach((server) => server.close());
  await rm(dir, { recursive: true });
});

/** Starts a host and answers its first line. */
async function start(): Promise<{ child: ChildProcess; line: string; address: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', ENTRY, dir, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const line = await new Promise<string>((resolve) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve(said.split('\n')[0] ?? '');
    });
  });
  return { child, line, address: /http:\S+/u.exec(line)?.[0] ?? '' };
}

async function exchange(address: string): Promise<number> {
  const { origin, hash } = new URL(address);
  const headers = { origin, 'content-type': 'application/json' };
  const body = JSON.stringify({ token: hash.slice(1) });
  return (await fetch(`${origin}/sessie`, { method: 'POST', headers, body })).status;
}

test('a second start says what runs and gives a fresh address that works once', async () => {
  const first = await start();
  const second = await start();
  expect(second.line).toContain(`draait al (proces ${String(first.child.pid)})`);
  expect(new URL(second.address).origin).toBe(new URL(first.address).origin);
  expect(second.address).not.toBe(first.address);
  expect(await exchange(first.address)).toBe(403);
  expect(await exchange(second.address)).toBe(204);
  expect(await exchange(second.address)).toBe(403);
});

test('the lock holds no token and only the user can read it', async () => {
  const { address } = await start();
  expect(await readFile(lock, 'utf8')).not.toContain(new URL(address).hash.slice(1));
  expect((await stat(lock)).mode & 0o077).toBe(0);
});

test('SIGTERM ends the host and takes its lock away', async () => {
  const { child } = await start();
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  await expect(stat(lock)).rejects.toThrow('ENOENT');
});

test('the lock of a host that was killed is taken over', async () => {
  const first = await start();
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const second = await start();
  expect(second.line).toContain('Leerbaankompas draait. ');
  expect(await exchange(second.address)).toBe(204);
});

test('a lock that can not be read is taken over', async () => {
  await writeFile(lock, '{"pid":');
  expect((await start()).line).toContain('Leerbaankompas draait. ');
});

test('a stranger on the port of a host that is gone can not send the user elsewhere', async () => {
  const stranger = createServer((socket) => {
    const body = JSON.stringify({ token: 'x'.repeat(43), handtekening: 'y'.repeat(43) });
    socket.once('data', () => {
      socket.end(
        `HTTP/1.1 200 OK\r\nContent-Length: ${String(body.length)}\r\nConnection: close\r\n\r\n${body}`,
      );
    });
  });
  servers.push(stranger.listen(0, '127.0.0.1'));
  await once(stranger, 'listening');
  const { port } = stranger.address() as AddressInfo;
  await writeFile(lock, JSON.stringify({ pid: process.pid, port, secret: 'z'.repeat(43) }));
  const { line, address } = await start();
  expect(line).toContain('Leerbaankompas draait. ');
  expect(new URL(address).port).not.toBe(String(port));
});

test('a host that lives but gives no answer is left alone, and the second start says so', async () => {
  const silent = createServer(() => undefined);
  servers.push(silent.listen(0, '127.0.0.1'));
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  await writeFile(lock, JSON.stringify({ pid: process.pid, port, secret: 'z'.repeat(43) }));
  const { line } = await start();
  expect(line).toContain(`draait al (proces ${String(process.pid)}). Het geeft geen antwoord.`);
});
