/** Encrypts the text of a hand-over with its words, and decrypts it. */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { costlyKey } from '../crypto/costly-key';
import { EngineError } from '../engine-error';
import type { Kosten } from '../vault/file/types';
import {
  decodeContainer,
  encodeContainer,
  headerOf,
  NONCE_LENGTH,
  SALT_LENGTH,
  TAG_LENGTH,
  unreadable,
} from './container';

/** Bytes of text that a file may unfold to. */
const LARGEST_TEXT = 8 * 1024 * 1024;
const CIPHER = 'aes-256-gcm';

export interface SealDeps {
  /** From a secure source. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly kosten: Kosten;
}

/** @returns the bytes of the file */
export async function seal(text: string, woorden: readonly string[], deps: SealDeps): Promise<Uint8Array> {
  const { kosten } = deps;
  const head = { kosten, salt: deps.randomBytes(SALT_LENGTH), nonce: deps.randomBytes(NONCE_LENGTH) };
  const key = await keyOf(woorden, head.salt, kosten);
  const cipher = createCipheriv(CIPHER, key, head.nonce).setAAD(headerOf(head));
  const body = Buffer.concat([cipher.update(deflateRawSync(Buffer.from(text, 'utf8'))), cipher.final()]);
  key.fill(0);
  return encodeContainer({ ...head, sealed: Buffer.concat([body, cipher.getAuthTag()]) });
}

/** @throws EngineError `onbekende-versie`, `onleesbaar-bestand`, `verkeerde-woorden` */
export async function unseal(file: Uint8Array, woorden: readonly string[]): Promise<string> {
  const container = decodeContainer(file);
  const { sealed, salt, nonce, kosten } = container;
  const key = await keyOf(woorden, salt, kosten);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAAD(headerOf(container)).setAuthTag(sealed.subarray(sealed.length - TAG_LENGTH));
  const body = decipher.update(sealed.subarray(0, sealed.length - TAG_LENGTH));
  key.fill(0);
  try {
    decipher.final();
  } catch {
    throw new EngineError('verkeerde-woorden');
  }
  return unfold(body);
}

function unfold(body: Uint8Array): string {
  try {
    return inflateRawSync(body, { maxOutputLength: LARGEST_TEXT }).toString('utf8');
  } catch (error) {
    throw unreadable(`not unfolded: ${String(error)}`);
  }
}

const keyOf = (woorden: readonly string[], salt: Uint8Array, kosten: Kosten): Promise<Uint8Array> =>
  costlyKey(woorden.join(' '), salt, kosten);
