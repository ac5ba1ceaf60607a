/** What an entry is about, and how one is put in or taken out. */
import type {
  Correctie,
  LokaalInhoud,
  LoketNotitie,
  StatusNotitie,
  WisLokaal,
} from '../contract/lokaal-vorm';
import { assertNever } from '../domain/assert-never';

export type Entry = StatusNotitie | LoketNotitie | Correctie;

export const LEEG: LokaalInhoud = { statussen: [], loketten: [], correcties: [] };

/** Two entries with the same key are about the same thing: only one of them stays. */
export const ENTRY_KEYS = {
  statussen: ({ regeling }: Pick<StatusNotitie, 'regeling'>) => regeling,
  loketten: ({ regio, loket }: Pick<LoketNotitie, 'regio' | 'loket'>) => `${regio}|${loket}`,
  correcties: ({ regel }: Pick<Correctie, 'regel'>) => regel,
} as const;

/** Takes the place of what was there, also of an entry of a later day: who writes here knows what stands there. */
export function putStatus(inhoud: LokaalInhoud, entry: StatusNotitie): LokaalInhoud {
  return { ...inhoud, statussen: replace(inhoud.statussen, entry, ENTRY_KEYS.statussen) };
}

/** An entry without any text takes the notes away. */
export function putLoket(inhoud: LokaalInhoud, entry: LoketNotitie): LokaalInhoud {
  if (entry.notities === undefined && entry.openingstijden === undefined)
    return { ...inhoud, loketten: without(inhoud.loketten, ENTRY_KEYS.loketten(entry), ENTRY_KEYS.loketten) };
  return { ...inhoud, loketten: replace(inhoud.loketten, entry, ENTRY_KEYS.loketten) };
}

export function putCorrectie(inhoud: LokaalInhoud, entry: Correctie): LokaalInhoud {
  return { ...inhoud, correcties: replace(inhoud.correcties, entry, ENTRY_KEYS.correcties) };
}

/** @returns the contents without that entry; the same object when it was not there */
export function eraseEntry(inhoud: LokaalInhoud, which: WisLokaal): LokaalInhoud {
  switch (which.soort) {
    case 'status': {
      const statussen = without(inhoud.statussen, ENTRY_KEYS.statussen(which), ENTRY_KEYS.statussen);
      return statussen.length === inhoud.statussen.length ? inhoud : { ...inhoud, statussen };
    }
    case 'loket': {
      const loketten = without(inhoud.loketten, ENTRY_KEYS.loketten(which), ENTRY_KEYS.loketten);
      return loketten.length === inhoud.loketten.length ? inhoud : { ...inhoud, loketten };
    }
    case 'correctie': {
      const correcties = without(inhoud.correcties, ENTRY_KEYS.correcties(which), ENTRY_KEYS.correcties);
      return correcties.length === inhoud.correcties.length ? inhoud : { ...inhoud, correcties };
    }
    default:
      return assertNever(which);
  }
}

function without<E>(entries: readonly E[], key: string, keyOf: (entry: E) => string): E[] {
  return entries.filter((entry) => keyOf(entry) !== key);
}

function replace<E>(entries: readonly E[], entry: E, keyOf: (entry: E) => string): E[] {
  return [...without(entries, keyOf(entry), keyOf), entry].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
