/** Finds how a folded word or phrase is written in a document: `kassiere` stands there as `kassière`. */
import { fold } from '../../../shared/text/fold';
import type { ZoekDocument } from '../../../shared/search/document';

/** As written in the document; the folded text itself when it stands there in no such form. */
export function displayForm(document: ZoekDocument, found: string): string {
  for (const { tekst } of document.teksten) {
    if (found.includes(' ') ? fold(tekst) === found : tekst === found) return tekst;
  }
  for (const { tekst } of document.teksten) {
    const written = found.includes(' ') ? undefined : wordsIn(tekst).find((word) => fold(word) === found);
    if (written !== undefined) return written;
  }
  return found;
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
