/** The loopback host: the built renderer and the engine over HTTP, for this machine and this user only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { CHANNELS } from '../../shared/contract/channels';
import { fail } from '../../shared/contract/result';
import type { Engine } from '../engine/index';
import type { StaticFile } from '../hosts/static-files';
import { bodyLimit, readJson } from './body';
import { refusal } from './guard';
import type { Events } from './events';
import { refuseBrokenRequest, reply, replyJson } from './reply';
import type { Session } from './session';

export interface LoopbackParts {
  readonly files: ReadonlyMap<string, StaticFile>;
  readonly engine: Pick<Engine, 'call'>;
  readonly events: Events;
  readonly session: Session;
  /** Answers a signed question for a fresh address (see second-start.ts). */
  readonly addressDesk: (body: unknown) => unknown;
}

/** One request, with what is needed to answer it. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly parts: LoopbackParts;
}

/** Bytes that a token or a signed question may take. */
const SMALL = 4096;
const NO_SESSION = 'Deze pagina hoort niet bij een geopende sessie. Start Leerbaankompas opnieuw.';
const TokenBody = z.object({ token: z.string().max(200) });

/** Listens on nothing yet, and answers nothing before serveLoopback. */
export const createLoopbackServer = (): Server => createServer({ requireHostHeader: false });

export function serveLoopback(server: Server, parts: LoopbackParts): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer({ request, response, parts }).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else replyJson(response, 500, fail('interne-fout', { detail: String(error) }));
    });
  });
  server.on('clientError', (_error, socket) => {
    refuseBrokenRequest(socket);
  });
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    reply(response, 417);
  });
}

async function answer(visit: Visit): Promise<void> {
  const { request, response, parts } = visit;
  const refused = refusal(request, request.socket.localPort);
  if (refused) {
    reply(response, 403, refused);
    return;
  }
  const address = (request.url ?? '').split('?')[0] ?? '';
  const route = `${request.method ?? ''} ${address}`;
  if (route === 'POST /sessie') return exchangeToken(visit);
  if (route === 'POST /adres') return giveAddress(visit);
  const file = request.method === 'GET' ? parts.files.get(address) : undefined;
  if (file) sendFile(response, file);
  // From here on only pages with a session get an answer.
  else if (!parts.session.owns(request.headers.cookie)) reply(response, 401, NO_SESSION);
  else if (route === 'GET /sessie') reply(response, 204);
  else if (route === 'GET /gebeurtenis') parts.events.add(response);
  else if (route.startsWith('POST /api/')) await callEngine(visit, address.slice('/api/'.length));
  else reply(response, 404, 'Deze pagina bestaat niet.');
}

async function exchangeToken({ request, response, parts }: Visit): Promise<void> {
  const body = await readJson(request, SMALL);
  const parsed = body.ok ? TokenBody.safeParse(body.value) : undefined;
  const cookie = parsed?.success ? parts.session.redeem(parsed.data.token) : undefined;
  if (cookie) reply(response, 204, '', { 'Set-Cookie': cookie });
  else reply(response, body.ok ? 403 : body.status, 'Dit adres is al gebruikt of klopt niet.');
}

async function giveAddress({ request, response, parts }: Visit): Promise<void> {
  const body = await readJson(request, SMALL);
  const given = body.ok ? parts.addressDesk(body.value) : undefined;
  if (given) replyJson(response, 200, given);
  else reply(response, body.ok ? 403 : body.status);
}

async function callEngine({ request, response, parts }: Visit, channel: string): Promise<void> {
  const known = Object.hasOwn(CHANNELS, channel);
  const body = known ? await readJson(request, bodyLimit(channel)) : undefined;
  if (!body) replyJson(response, 404, fail('onbekend-kanaal', { detail: channel }));
  else if (!body.ok) replyJson(response, body.status, fail('ongeldige-invoer', { detail: 'body refused' }));
  else replyJson(response, 200, await parts.engine.call(channel, body.value));
}

function sendFile(response: ServerResponse, { content, type, hashed }: StaticFile): void {
  const cache = hashed ? { 'Cache-Control': 'private, max-age=31536000, immutable' } : {};
  reply(response, 200, content, { 'Content-Type': type, ...cache });
}
