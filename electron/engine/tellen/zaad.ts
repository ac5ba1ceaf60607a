/** The secret by which a person is counted once: it leaves with the conversation, and nothing of it stays. */

/** @param randomBytes from a secure source @returns 33 random bits */
export function drawZaad(randomBytes: (count: number) => Uint8Array): number {
  const [high = 0, ...low] = randomBytes(5);
  return low.reduce((number, byte) => number * 256 + byte, high % 2);
}
