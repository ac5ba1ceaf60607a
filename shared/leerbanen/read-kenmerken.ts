/** Recognises the features of a place by id, by code or by the words of its label. */
import type { Kenmerk } from '../domain/leerbaan';
import { KENMERKEN } from '../domain/leerbaan';
import { fold } from '../text/fold';

/** Ids that Stagemarkt uses for its features. */
export const KENMERK_IDS: Readonly<Record<Kenmerk, string>> = {
  'mbo-certificaat': 'd7abaf39-89fe-eb11-94ef-00224880e5e5',
  praktijkverklaring: '76b79697-89fe-eb11-94ef-00224880e5e5',
  'vaste-baan': '6293559d-90fe-eb11-94ef-00224880e5e5',
  'begeleiding-op-maat': 'fb16c3ec-9641-e911-a965-000d3a38ad05',
  'fysieke-toegankelijkheid': '467acfda-9641-e911-a965-000d3a38ad05',
};

/** Words that stand in the label or the code of a feature, whatever is said around them. */
const WORDS: Readonly<Record<Kenmerk, string>> = {
  'mbo-certificaat': 'mbo certificaat',
  praktijkverklaring: 'praktijkverklaring',
  'vaste-baan': 'vaste baan',
  'begeleiding-op-maat': 'begeleiding op maat',
  'fysieke-toegankelijkheid': 'fysieke toegankelijkheid',
};

export interface RawKenmerk {
  readonly id: string;
  readonly naam: string;
  readonly omschrijving: string;
}

/** @returns the features that are known, in the order of KENMERKEN and each once, and how many are not */
export function readKenmerken(raw: readonly RawKenmerk[]): { kenmerken: Kenmerk[]; onbekend: number } {
  const found = new Set<Kenmerk>();
  let onbekend = 0;
  for (const one of raw) {
    const ids = [one.id, one.naam].map((text) => text.toLowerCase());
    const words = ` ${fold(`${one.id}. ${one.naam}. ${one.omschrijving}`)} `;
    if (words.trim() === '') continue;
    const kenmerk = KENMERKEN.find(
      (known) => ids.includes(KENMERK_IDS[known]) || words.includes(` ${WORDS[known]} `),
    );
    if (kenmerk === undefined) onbekend += 1;
    else found.add(kenmerk);
  }
  return { kenmerken: KENMERKEN.filter((kenmerk) => found.has(kenmerk)), onbekend };
}
