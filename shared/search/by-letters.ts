/** Picks the texts that have about the same letters: cheap enough to do before anything dearer. */

interface ByLetters {
  readonly texts: readonly string[];
  /** Ids of the texts that so many slips could turn into this one. */
  readonly withLettersOf: (text: string, slips: number) => number[];
}

export function byLetters(texts: readonly string[]): ByLetters {
  const letters = Int32Array.from(texts, lettersOf);
  return {
    texts,
    withLettersOf: (text, slips) => {
      const wanted = lettersOf(text);
      const near: number[] = [];
      for (let id = 0; id < texts.length; id++) {
        // One slip changes at most two letters: one goes, another comes.
        if (countBits((letters[id] ?? 0) ^ wanted) > 2 * slips) continue;
        if (Math.abs((texts[id] ?? '').length - text.length) <= slips) near.push(id);
      }
      return near;
    },
  };
}

const A = 97;

/** Which letters a text has, one bit each; digits share the bits of some letters. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (Math.abs(text.charCodeAt(i) - A) % 26);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
