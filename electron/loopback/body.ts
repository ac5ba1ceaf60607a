/** Reads a JSON body, within limits. */
import type { IncomingMessage } from 'node:http';
import { MAX_STUK_BASE64 } from '../../shared/contract/inlezen-vorm';

export type Body =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 | 415 };

const MB = 1024 * 1024;

/** Channels that carry a file; everything else is small. */
const WITH_FILE: Readonly<Record<string, number>> = {
  'bestand.stuk': MAX_STUK_BASE64 + MB,
  'overdracht.bekijk': 3 * MB,
  'overdracht.neemOver': 3 * MB,
  // Answered with `niet-in-deze-host`: the page then saves the file as a download.
  'host.bewaarBestand': 64 * MB,
};

/** In bytes. */
export const bodyLimit = (channel: string): number => WITH_FILE[channel] ?? MB;

/** @param limit bytes; a larger body is read to its end without being kept, so that the answer arrives */
export async function readJson(request: IncomingMessage, limit: number): Promise<Body> {
  if (!/^application\/json\s*(;|$)/iu.test(request.headers['content-type'] ?? '')) {
    return { ok: false, status: 415 };
  }
  if (Number(request.headers['content-length'] ?? 0) > limit) return { ok: false, status: 413 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) return { ok: false, status: 413 };
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
}
