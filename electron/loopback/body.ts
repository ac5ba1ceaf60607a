/** Reads a JSON body, within limits. */
import type { IncomingMessage } from 'node:http';

export type Body =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 | 415 };

/** Bytes: a file of leerbanen is large, everything else is small. */
export const bodyLimit = (channel: string): number => (channel === 'leerbanen.laad' ? 64 : 1) * 1024 * 1024;

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
