/** Case, accents and punctuation never matter when titles or words are compared. */
import type { TitelSleutel } from '../domain/ids';

/** Lower case, without accents, everything but letters and digits as one space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/** Key under which a werkproces title is one thing in every dossier. */
export function titelSleutel(titel: string): TitelSleutel {
  return fold(titel) as TitelSleutel;
}
