/**
 * Spelling of our own texts. The dictionary comes in as an argument: it is large and only the tests carry it,
 * so this check does not run in the build.
 */
import type { Sources } from '../read/sources';
import { isCompound, type IsWord } from './compound';
import { ownTexts, type EigenBronnen } from './own-texts';
import { fout, type Probleem } from './problem';

type Nodig = EigenBronnen & Pick<Sources, 'spelling-goed'>;

/** Words with their inner signs: `collega's`, `T-shirt`, `bol.com`. */
const WORD = /[\p{L}\p{M}\d]+(?:['’.-][\p{L}\p{M}\d]+)*/gu;

/** Words that neither the dictionary nor spelling-goed.csv knows. */
export function spellingErrors(s: Nodig, isWord: IsWord): Probleem[] {
  const goed = new Set(s['spelling-goed'].map(({ woord }) => woord));
  return ownTexts(s).flatMap(({ bestand, regel, tekst }) =>
    misspelled(tekst, isWord)
      .filter((woord) => !goed.has(woord) && !goed.has(uncapitalized(woord)))
      .map((woord) => fout(bestand, regel, woord, `spelling: staat niet in het woordenboek (${tekst})`)),
  );
}

/** Lines of spelling-goed.csv for words that are in the dictionary, or in no text. */
export function needlessSpelling(s: Nodig, isWord: IsWord): Probleem[] {
  const onbekend = new Set(
    ownTexts(s)
      .flatMap(({ tekst }) => misspelled(tekst, isWord))
      .flatMap((woord) => [woord, uncapitalized(woord)]),
  );
  return s['spelling-goed']
    .filter(({ woord }) => !onbekend.has(woord))
    .map(({ woord, regel }) => fout('spelling-goed.csv', regel, woord, 'niet nodig: haal weg'));
}

/** A capital is only free at the beginning of a text. */
function misspelled(tekst: string, isWord: IsWord): string[] {
  return (tekst.match(WORD) ?? []).filter(
    (woord, index) => !isSpelled(woord, isWord) && !(index === 0 && isSpelled(uncapitalized(woord), isWord)),
  );
}

function isSpelled(woord: string, isWord: IsWord): boolean {
  if (/^\d+$/u.test(woord) || isWord(woord) || isCompound(woord, isWord)) return true;
  const delen = woord.split('-');
  return delen.length > 1 && delen.every((deel) => isSpelled(deel, isWord));
}

function uncapitalized(woord: string): string {
  return woord.slice(0, 1).toLowerCase() + woord.slice(1);
}
