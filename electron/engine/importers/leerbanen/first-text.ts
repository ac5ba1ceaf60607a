/** The first bytes of a file as text, to tell JSON from CSV. */
import { open } from 'node:fs/promises';
import { decodeBegin } from '../text/decode-begin';
import type { Bronbestand } from '../types';

const FIRST = 4096;

export async function firstText({ pad }: Bronbestand): Promise<string> {
  const file = await open(pad, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST), 0, FIRST, 0);
    return decodeBegin(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
