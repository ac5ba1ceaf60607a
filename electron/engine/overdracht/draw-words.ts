/** Draws the words of a new code, each as likely as any other. */
import { AANTAL_WOORDEN, WOORDEN } from '../../../shared/overdracht/woorden';

const TWO_BYTES = 2 ** 16;
/** Numbers from here on would make the first words of the list likelier. */
const FAIR = TWO_BYTES - (TWO_BYTES % WOORDEN.length);

/** @param randomBytes from a secure source */
export function drawWords(randomBytes: (count: number) => Uint8Array): readonly string[] {
  return Array.from(
    { length: AANTAL_WOORDEN },
    () => WOORDEN[fairNumber(randomBytes) % WOORDEN.length] ?? '',
  );
}

function fairNumber(randomBytes: (count: number) => Uint8Array): number {
  for (;;) {
    const [high = 0, low = 0] = randomBytes(2);
    const number = high * 256 + low;
    if (number < FAIR) return number;
  }
}
