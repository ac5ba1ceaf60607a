/** Where the reading of a file stands, for every screen that says so. */
import type { InleesRapport } from '../../../shared/contract/inlezen-vorm';
import type { Fout } from '../../../shared/contract/result';

/** How a reading ended without data that can be used. In all of these cases nothing changed. */
export type Afloop =
  /** Somebody pressed stop. */
  | { readonly wat: 'gestopt' }
  /** Another window began something else with the same core. */
  | { readonly wat: 'ander-venster' }
  /** The page began anew while a file was read, or while a report waited for an answer. */
  | { readonly wat: 'afgebroken' }
  | { readonly wat: 'te-groot' }
  /** The computer could not read the file from its disk. */
  | { readonly wat: 'leesfout' }
  /** The answer to the report was no. */
  | { readonly wat: 'niet-gebruikt' }
  | { readonly wat: 'fout'; readonly fout: Fout };

export type ReadingState =
  | { readonly fase: 'rust'; readonly afloop: Afloop | null }
  | {
      readonly fase: 'lezen';
      readonly bestand: string;
      /** From 0 to 1; never goes back. */
      readonly deel: number;
      /** Milliseconds; null while it can not be told. */
      readonly over: number | null;
      /** Stop was pressed, and the core has not answered yet. */
      readonly stopt: boolean;
    }
  | {
      readonly fase: 'rapport';
      readonly rapport: InleesRapport;
      /** It is being put in use. */
      readonly bezig: boolean;
      readonly fout: Fout | null;
    }
  /** It is in use now. */
  | { readonly fase: 'klaar'; readonly rapport: InleesRapport }
  /** What was in use before is in use again. */
  | { readonly fase: 'terug' };
