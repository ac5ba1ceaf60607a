/** Bytes as text for the contract, and back. */

/** More arguments at a time than this and a function call fails. */
const AT_A_TIME = 32_768;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += AT_A_TIME) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + AT_A_TIME)));
  }
  return btoa(parts.join(''));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
