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
