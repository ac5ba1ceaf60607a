/** What can be found by typing: one document for each taak, title, kwalificatie and profession. */
import { kwalificatieTeksten, titelTeksten } from '../../../shared/gegevens/search-texts';
import { stem, words } from '../../../shared/text/stem';
import type { Sources } from '../read/sources';
import { compare, sortBy } from './order';
import type { Titel } from './titles';

export interface ZoekDocument {
  readonly soort: 'taak' | 'titel' | 'kwalificatie' | 'beroep';
  /** Taak id, key of the title, crebo, or number of the profession. */
  readonly ref: string;
  readonly woorden: readonly string[];
}

export interface ZoekWoord {
  readonly woord: string;
  readonly stam: string;
  /** In how many documents it stands. */
  readonly documenten: number;
}

/** @param beroepNummer number of each profession in the database, by its ESCO id */
export function searchDocuments(
  sources: Sources,
  titels: readonly Titel[],
  beroepNummer: ReadonlyMap<string, number>,
): ZoekDocument[] {
  const namen = new Map<string, string[]>();
  for (const { beroep, naam } of sortBy(sources['beroep-namen'], ({ naam }) => naam)) {
    namen.set(beroep, [...(namen.get(beroep) ?? []), naam]);
  }
  return [
    ...sortBy(sources.taken, ({ id }) => id).map((taak) =>
      document('taak', taak.id, [taak.zin, taak.voorbeeld, ...taak.woorden]),
    ),
    ...titels.map(({ sleutel, titel, zin }) => document('titel', sleutel, titelTeksten(titel, zin))),
    ...sortBy(sources.kwalificaties, ({ crebo }) => crebo).map(({ crebo, naam, dossier }) =>
      document('kwalificatie', crebo, kwalificatieTeksten(naam, dossier)),
    ),
    ...sortBy(sources.beroepen, ({ id }) => id).map(({ id, naam }) =>
      document('beroep', String(beroepNummer.get(id)), [naam, ...(namen.get(id) ?? [])]),
    ),
  ];
}

/** Every different word of the documents, sorted. */
export function searchWords(documenten: readonly ZoekDocument[]): ZoekWoord[] {
  const telling = new Map<string, number>();
  for (const { woorden } of documenten) {
    for (const woord of new Set(woorden)) telling.set(woord, (telling.get(woord) ?? 0) + 1);
  }
  return [...telling]
    .sort(([a], [b]) => compare(a, b))
    .map(([woord, aantal]) => ({ woord, stam: stem(woord), documenten: aantal }));
}

function document(soort: ZoekDocument['soort'], ref: string, teksten: readonly string[]): ZoekDocument {
  return { soort, ref, woorden: teksten.flatMap(words) };
}
