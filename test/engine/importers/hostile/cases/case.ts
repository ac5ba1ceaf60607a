/** A file that somebody could drop on the app, and what must come of it. */
import type { InleesSoort } from '../../../../../shared/contract/inlezen-vorm';

export type Expected =
  /** The whole file is refused, with this in the sentence. */
  | { readonly weigert: RegExp }
  /** It is read as this kind. */
  | {
      readonly leest: InleesSoort;
      /** Rows that are usable: kwalificaties, successions, places … */
      readonly rijen?: number;
      /** Fields of the refused rows, in their order. */
      readonly geweigerd?: readonly string[];
      /** Among the remarks. */
      readonly zegt?: RegExp;
    };

export interface HostileCase {
  readonly naam: string;
  readonly maak: () => Uint8Array | string;
  readonly verwacht: Expected;
}

export const hostile = (naam: string, maak: () => Uint8Array | string, verwacht: Expected): HostileCase => ({
  naam,
  maak,
  verwacht,
});
