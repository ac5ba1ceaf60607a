/** What reading in needs of leerbanen: putting what was read together with what was in use, and counting. */
import type { Verschil } from '../../../shared/contract/inlezen-vorm';
import type { Datum } from '../../../shared/domain/ids';
import type { Leeshulp } from '../importers/types';

export interface LeerbanenPort {
  /**
   * Writes the leerbanen.sqlite of a new edition: what was read in place of the parts that it holds, and the other
   * parts of what was in use.
   * @param huidig path of the database in use; absent when none was loaded
   * @param nieuw path of what an importer made
   * @param doel path to write, not there yet
   * @returns new, changed, gone and same, per kind
   */
  readonly voegSamen: (work: {
    readonly huidig: string | undefined;
    readonly nieuw: string;
    readonly doel: string;
    /** Day of this load, kept with parts that have no day of an earlier load. */
    readonly vandaag: Datum;
    readonly hulp: Pick<Leeshulp, 'adem' | 'voortgang' | 'signal'>;
  }) => Promise<Verschil[]>;
}
