/**
 * The recovery key as a person copies it from paper: nine groups of four letters and digits without
 * look-alikes (Crockford's base32); the last group checks the others, so that a slip is told from a wrong key.
 */
import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const GROUP = 4;
/** 160 bits. */
export const RECOVERY_BYTES = 20;
const KEY_CHARACTERS = (RECOVERY_BYTES * 8) / BITS;
const CHECK_CHARACTERS = 4;

/** What people read for what: the letters that the alphabet leaves out. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** @param bytes RECOVERY_BYTES random bytes */
export function formatRecoveryKey(bytes: Uint8Array): string {
  const text = encode(bytes) + check(bytes);
  return (text.match(new RegExp(`.{${String(GROUP)}}`, 'gu')) ?? []).join('-');
}

/** Forgives small letters, spaces, dashes and look-alikes. @returns undefined when the check does not fit */
export function parseRecoveryKey(typed: string): Uint8Array | undefined {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(/[OILU]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
  if (text.length !== KEY_CHARACTERS + CHECK_CHARACTERS) return undefined;
  const bytes = decode(text.slice(0, KEY_CHARACTERS));
  return bytes && check(bytes) === text.slice(KEY_CHARACTERS) ? bytes : undefined;
}

function check(bytes: Uint8Array): string {
  const digest = createHash('sha256').update('herstelsleutel').update(bytes).digest();
  return encode(digest).slice(0, CHECK_CHARACTERS);
}

function encode(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.match(/.{5}/gu) ?? [];
  return groups.map((group) => ALPHABET.charAt(Number.parseInt(group, 2))).join('');
}

function decode(text: string): Uint8Array | undefined {
  const values = Array.from(text, (character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) return undefined;
  const bits = values.map((value) => value.toString(2).padStart(BITS, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/gu) ?? [], (byte) => Number.parseInt(byte, 2));
}
