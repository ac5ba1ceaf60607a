/** Text as people see it, without the signs that nobody sees: those hide, cut or turn around what stands beside them. */

/** Without width, or only there to turn the direction of writing around. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Control characters, line ends among them, become a space; none is left around the text. */
export function printable(tekst: string): string {
  return tekst
    .replace(UNSEEN, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}
