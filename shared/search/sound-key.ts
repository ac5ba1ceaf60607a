/**
 * Writes a word as it sounds in Dutch, so that a slip between letters that sound alike is no slip:
 * ij/ei/y, au/ou, c/k, ck/k, d/t and b/p at the end, double or single letters, s/z, f/v, ch/g.
 */
const ALIKE = /ch|ij|ei|ey|y|[ao]uw?|ck|c|q|ph|th|x|z|v|ie|dt/gu;
const SOUND: Readonly<Record<string, string>> = {
  ch: 'g',
  ij: 'y',
  ei: 'y',
  ey: 'y',
  au: 'ou',
  auw: 'ou',
  ouw: 'ou',
  ck: 'k',
  c: 'k',
  q: 'k',
  ph: 'f',
  th: 't',
  x: 'ks',
  z: 's',
  v: 'f',
  ie: 'i',
  dt: 't',
};
const SOFTENS = 'eiy';
const LAST: Readonly<Record<string, string>> = { d: 't', b: 'p' };

/** Sound of a word that may still be growing: its end is left as it is. */
export function soundStart(word: string): string {
  return word
    .replace(ALIKE, (letters, at: number) => {
      if (letters === 'c' && SOFTENS.includes(word[at + 1] ?? ' ')) return 's';
      return SOUND[letters] ?? letters;
    })
    .replace(/(.)\1+/gu, '$1');
}

/** Sound of a whole word; the n of `-en` is not heard. */
export function soundKey(word: string): string {
  const sound = soundStart(word);
  if (sound.endsWith('en')) return sound.slice(0, -1);
  const last = LAST[sound.at(-1) ?? ''];
  return last === undefined ? sound : `${sound.slice(0, -1)}${last}`;
}
