/**
 * Puts the notes of two laptops together. Per rule, desk or row the entry of the newest day stays; on the same day
 * the one that was written last. The same laws as of a set: order and repetition make no difference.
 */
import type { InvoerRapport, InvoerTelling, LokaalInhoud } from '../contract/lokaal-vorm';
import { sortKeys } from '../text/sort-keys';
import { ENTRY_KEYS, type Entry } from './entries';

export function mergeLokaal(a: LokaalInhoud, b: LokaalInhoud): LokaalInhoud {
  return {
    statussen: newest([...a.statussen, ...b.statussen], ENTRY_KEYS.statussen),
    loketten: newest([...a.loketten, ...b.loketten], ENTRY_KEYS.loketten),
    correcties: newest([...a.correcties, ...b.correcties], ENTRY_KEYS.correcties),
  };
}

/** What merging `other` into `own` does, per kind. */
export function countMerge(
  own: LokaalInhoud,
  other: LokaalInhoud,
): Pick<InvoerRapport, 'statussen' | 'loketten' | 'correcties'> {
  return {
    statussen: count(own.statussen, other.statussen, ENTRY_KEYS.statussen),
    loketten: count(own.loketten, other.loketten, ENTRY_KEYS.loketten),
    correcties: count(own.correcties, other.correcties, ENTRY_KEYS.correcties),
  };
}

function newest<E extends Entry>(entries: readonly E[], keyOf: (entry: E) => string): E[] {
  const best = new Map<string, E>();
  for (const entry of entries) {
    const known = best.get(keyOf(entry));
    if (known === undefined || rank(known) < rank(entry)) best.set(keyOf(entry), entry);
  }
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function count<E extends Entry>(
  own: readonly E[],
  other: readonly E[],
  keyOf: (entry: E) => string,
): InvoerTelling {
  const here = new Map(own.map((entry) => [keyOf(entry), rank(entry)]));
  const telling = { nieuw: 0, nieuwer: 0, gelijk: 0, ouder: 0 };
  for (const entry of newest(other, keyOf)) {
    const known = here.get(keyOf(entry));
    if (known === undefined) telling.nieuw += 1;
    else if (known === rank(entry)) telling.gelijk += 1;
    else telling[known < rank(entry) ? 'nieuwer' : 'ouder'] += 1;
  }
  return telling;
}

/** The day first, then the moment of writing, then the words, so that two that differ never tie. */
function rank(entry: Entry): string {
  return `${entry.datum} ${entry.gewijzigd} ${JSON.stringify(sortKeys(entry))}`;
}
