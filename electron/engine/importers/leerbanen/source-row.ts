/** One row of a source file, whatever its form, on its way to being a leerbaan or a leerbedrijf. */
import type { Vindplek } from '../../../../shared/contract/inlezen-vorm';

/** What can not be read is not kept, since it may hold the name of a person. */
export type BronRij =
  | { readonly plek: Vindplek; readonly waarde: unknown }
  /** With the reason in Dutch. */
  | { readonly plek: Vindplek; readonly onleesbaar: string };

/** The rows of one piece of the file. */
export interface LeesStap {
  /** Bytes of the file that were read so far. */
  readonly gelezen: number;
  readonly rijen: readonly BronRij[];
}
