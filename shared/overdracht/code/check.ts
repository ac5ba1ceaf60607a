/** Short marks: of a code, so that a mistake in it is seen, and of data, so that other data is seen. */

/** Follows one number with another so that every bit of both counts (FNV-1a, 32 bits). */
const follow = (mark: number, unit: number): number => Math.imul(mark ^ unit, 0x01_00_01_93) >>> 0;

/** @returns a number of so many bits, at most 32, the same for the same text on every laptop */
export function markOf(text: string, bits: number): number {
  let mark = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) mark = follow(mark, text.charCodeAt(index));
  return spread(mark) >>> (32 - bits);
}

/** Makes neighbouring marks lie far apart (the finish of MurmurHash3). */
function spread(mark: number): number {
  let mixed = mark ^ (mark >>> 16);
  mixed = Math.imul(mixed, 0x85_eb_ca_6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
