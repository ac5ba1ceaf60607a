/**
 * A number as words and as the text of a QR, and back, with a check of 16 bits in it. A code of words that lacks a
 * word, has one too many, or has two in another order is another number, and does not pass the check.
 */
import { WOORDEN } from '../woorden';
import { markOf } from './check';

/** Counts in the check: a code of another version never passes it. */
const VERSION = 1;
const CHECK_BITS = 16;
const CHECK = 2n ** BigInt(CHECK_BITS);

/** Letters and digits that every keyboard and hand scanner types alike, in capitals or not. */
const SIGNS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567');
const PREFIX = 'LBK1';

export function toWords(value: bigint): readonly string[] {
  return digits(withCheck(value), WOORDEN);
}

/** @param woorden words of the list @returns undefined when they do not belong together */
export function fromWords(woorden: readonly string[]): bigint | undefined {
  return numberOf(woorden, WOORDEN);
}

export function toQr(value: bigint): string {
  return PREFIX + digits(withCheck(value), SIGNS).join('');
}

/** Whether a text is meant as what a QR of this app says, whatever is around it. */
export function isQr(text: string): boolean {
  return bare(text).startsWith(PREFIX);
}

/** @returns undefined when it is no whole QR of this app */
export function fromQr(text: string): bigint | undefined {
  return numberOf(Array.from(bare(text).slice(PREFIX.length)), SIGNS);
}

/** No word of the list begins as a QR does, and a scanner may put spaces and ends of lines around it. */
const bare = (text: string): string => text.replaceAll(/\s+/gu, '').toUpperCase();

function withCheck(value: bigint): bigint {
  return value * CHECK + checkOf(value);
}

function numberOf(text: readonly string[], signs: readonly string[]): bigint | undefined {
  const places = text.map((one) => signs.indexOf(one));
  // A first sign that adds nothing is never written.
  if (places.length === 0 || places[0] === 0 || places.includes(-1)) return undefined;
  const base = BigInt(signs.length);
  const whole = places.reduce((total, place) => total * base + BigInt(place), 0n);
  const value = whole / CHECK;
  return whole % CHECK === checkOf(value) ? value : undefined;
}

/** Never 0, so that there is always something to write. */
function checkOf(value: bigint): bigint {
  return BigInt(markOf(`${String(VERSION)} ${value.toString(36)}`, CHECK_BITS) || 1);
}

function digits(whole: bigint, signs: readonly string[]): readonly string[] {
  const base = BigInt(signs.length);
  const found: string[] = [];
  for (let rest = whole; rest > 0n; rest /= base) found.push(signs[Number(rest % base)] ?? '');
  return found.reverse();
}
