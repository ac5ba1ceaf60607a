/** What stands on the map. */
import type { Punt } from './projection';

/** A place of the list. */
export interface Mark extends Punt {
  readonly id: string;
  /** As in the list, from 1. */
  readonly nummer: number;
  readonly plaats: string;
}

/** Where the person lives: the middle of the postcode. */
export interface Here extends Punt {
  readonly plaats: string;
}

/** What the map is drawn from. */
export interface PlaceMapProps {
  readonly label: string;
  readonly hier: Here | undefined;
  /** Kilometres that are searched; null: no limit. */
  readonly km: number | null;
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}
