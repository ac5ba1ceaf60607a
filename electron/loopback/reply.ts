/** Every answer of the loopback host is written here, so that none lacks its security headers. */
import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { SECURITY_HEADERS } from '../../shared/security/headers';

const BASE = { ...SECURITY_HEADERS, 'Cache-Control': 'no-store' };

export function reply(
  response: ServerResponse,
  status: number,
  body: string | Buffer = '',
  headers: Readonly<Record<string, string>> = { 'Content-Type': 'text/plain; charset=utf-8' },
): void {
  response.writeHead(status, { ...BASE, 'Content-Length': Buffer.byteLength(body), ...headers }).end(body);
}

export function replyJson(response: ServerResponse, status: number, value: unknown): void {
  reply(response, status, JSON.stringify(value), { 'Content-Type': 'application/json; charset=utf-8' });
}

/** Starts an answer that stays open: server-sent events. */
export function openStream(response: ServerResponse): void {
  response.writeHead(200, { ...BASE, 'Content-Type': 'text/event-stream; charset=utf-8' }).flushHeaders();
}

/** Node answers what is not even HTTP by itself and without our headers, unless this does. */
export function refuseBrokenRequest(socket: Duplex): void {
  const lines = Object.entries({ ...BASE, Connection: 'close', 'Content-Length': '0' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  if (socket.writable) socket.end(`HTTP/1.1 400 Bad Request\r\n${head}\r\n`);
}
