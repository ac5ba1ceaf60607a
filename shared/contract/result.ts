/** The one shape of every answer of the engine: errors are values with a code. */
import { z } from 'zod';

/** What can go wrong at the boundary. The interface turns a code into a Dutch sentence. */
export const FoutCode = z.enum([
  'onbekend-kanaal',
  'ongeldige-invoer',
  'niet-gevonden',
  'geen-gesprek',
  'onleesbaar-bestand',
  'geannuleerd',
  'niet-in-deze-host',
  /** The host ended or does not know this page any more (browser host only); what was not saved is gone. */
  'geen-verbinding',
  'gegevens-beschadigd',
  'kluis-op-slot',
  /** The kluis is held by another running copy of the app. */
  'kluis-bezet',
  'kluis-beschadigd',
  /** `detail` is the number of milliseconds before another try. */
  'verkeerde-wachtzin',
  'zwakke-wachtzin',
  /** A kluis is there already, or none is there. */
  'kluis-bestaat',
  'geen-kluis',
  /** The change is made but could not be written to disk; `detail` is one of OPSLAG_REDENEN. */
  'niet-opgeslagen',
  /** The candidate has not said yes. */
  'geen-toestemming',
  'verkeerde-woorden',
  /** A file of a newer or unknown version. */
  'onbekende-versie',
  /** The end date of a hand-over has passed. */
  'verlopen',
  /** The werkplaats is on: only what a candidate needs is answered. */
  'werkplaats-aan',
  /** `detail` is the number of milliseconds before another try. */
  'verkeerde-pin',
  /** A code in which a word is wrong, or of which a part is missing; `detail` is the place of the word, from 1. */
  'onleesbare-code',
  /** A code of words that was made with other data than here. */
  'andere-gegevens',
  'interne-fout',
]);
export type FoutCode = z.infer<typeof FoutCode>;

export interface Fout {
  readonly code: FoutCode;
  /** Where the input is wrong: `profiel.postcode`. */
  readonly veld?: string;
  /** What happened, for a log or a developer; never shown to a candidate as it is. */
  readonly detail?: string;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Fout };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: FoutCode, extra: Omit<Fout, 'code'> = {}): Result<never> => ({
  ok: false,
  error: { code, ...extra },
});
