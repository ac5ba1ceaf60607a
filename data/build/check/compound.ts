/**
 * Dutch writes compounds as one word and no dictionary holds them all: `fietsenwerkplaats` is right because
 * `fietsen` and `werkplaats` are. The search cuts more freely; here a cut that is too free lets typing errors
 * through, since short words put together make anything look right (`betallen` is `bet` and `allen`).
 */
import { SMALL_WORDS } from './content-words';

/** Says whether a text is one correctly spelled word. */
export type IsWord = (text: string) => boolean;

/** What may stand between two parts: `bedrijf-s-auto`, `zon-e-paneel`, `paard-en-stal`, `kind-er-opvang`. */
const LINKS = ['', 's', 'e', 'en', 'er'] as const;
const SHORTEST = 3;
/** A part of three letters needs a part of at least so many beside it. */
const BESIDE_SHORT = 6;

/** Two words with at most a linking sound between them; the last is no small word (`binnenkast`, not `werkeen`). */
export function isCompound(word: string, isWord: IsWord): boolean {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const first = word.slice(0, at);
    if (!isWord(first)) continue;
    const rest = word.slice(at);
    const fits = LINKS.some((link) => {
      const last = rest.slice(link.length);
      return rest.startsWith(link) && isLong(first, last) && !SMALL_WORDS.has(last) && isWord(last);
    });
    if (fits) return true;
  }
  return false;
}

function isLong(first: string, last: string): boolean {
  const shortest = Math.min(first.length, last.length);
  return shortest > SHORTEST || Math.max(first.length, last.length) >= BESIDE_SHORT;
}
