/** The id of an event, the same wherever it is typed: from its name, place and day. */
import type { Evenement, EvenementId } from '../domain/evenement';

const ID_LENGTH = 16;

/**
 * @param hash a hash in small hexadecimal digits, of 16 at least; the same on every laptop (SHA-256 in the engine)
 * @returns the same for names and places that differ in case, accents, spaces and punctuation only
 */
export function evenementId(
  { naam, plaats, datum }: Pick<Evenement, 'naam' | 'plaats' | 'datum'>,
  hash: (text: string) => string,
): EvenementId {
  const text = ['evenement 1', foldName(naam), foldName(plaats), datum].join('\n');
  return hash(text).slice(0, ID_LENGTH) as EvenementId;
}

/** Like `fold`, but it keeps letters of every script: a name in Arabic is a name too. */
function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
