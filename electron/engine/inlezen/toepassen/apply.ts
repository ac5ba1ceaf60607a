/** What applying one load to the database gets and may say; the same for every kind. */
import type { Datum } from '../../../../shared/domain/ids';
import type { Geladen } from '../../importers/types';
import type { WorkDatabase } from './work-database';

export type LadingSoort = Geladen['lading']['soort'];
export type LadingOf<S extends LadingSoort> = Extract<Geladen['lading'], { readonly soort: S }>;

export interface ApplyContext {
  /** Id of the row in `bron` that stands for this load. */
  readonly bron: string;
  /** The day on which somebody chose to use the load. */
  readonly dag: Datum;
  /** The day of what is known about which kwalificaties are offered; '' when there is none. */
  readonly statusDag: string;
  /** Something in the load that could not be used or needs attention, in Dutch. */
  readonly opmerking: (tekst: string) => void;
}

export type Apply<S extends LadingSoort> = (
  database: WorkDatabase,
  lading: LadingOf<S>,
  context: ApplyContext,
) => void;
