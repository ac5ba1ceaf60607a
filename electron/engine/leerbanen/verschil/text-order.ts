/** The order in which SQLite puts texts: by code point, which differs from how JavaScript compares. */

/** @returns below 0 when `a` comes first, above 0 when `b` does, 0 when they are the same */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const shortest = Math.min(a.length, b.length);
  for (let at = 0; at < shortest; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return rank(one) - rank(other);
  }
  return a.length - b.length;
}

const [FIRST_SURROGATE, BEHIND_SURROGATES, UNITS] = [0xd800, 0xe000, 0x10000];

/** Surrogates stand for code points that come behind all others. */
function rank(unit: number): number {
  return unit >= FIRST_SURROGATE && unit < BEHIND_SURROGATES ? unit + UNITS : unit;
}
