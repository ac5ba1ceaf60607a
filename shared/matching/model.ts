/** The facts that matching works on, as plain rows and as an index built once from them. */
import type { Crebo, TaakId, TitelSleutel } from '../domain/ids';

/** Where a part of a kwalificatie comes from. */
export type OnderdeelSoort = 'basisdeel' | 'profieldeel' | 'eigen-inschatting';

/** One thing a kwalificatie asks: a werkproces, or a taak where the werkprocessen are not known. */
export interface Onderdeel {
  readonly sleutel: TitelSleutel;
  /** Official code such as `B1-K1-W2`; for an own estimate `taak:<id>`. */
  readonly code: string;
  readonly soort: OnderdeelSoort;
}

export interface MatchKwalificatie {
  readonly crebo: Crebo;
  /** Dossier code; kwalificaties with the same one are sisters. */
  readonly dossier: string;
  readonly sector: string;
  readonly niveau: number;
  readonly actueel: boolean;
  readonly onderdelen: readonly Onderdeel[];
}

/** A task card as far as matching needs it: the titles it shows, in the core or in part. */
export interface MatchTaak {
  readonly id: TaakId;
  readonly thema: string;
  readonly kern: readonly TitelSleutel[];
  readonly deel: readonly TitelSleutel[];
}

export interface MatchRows {
  readonly kwalificaties: readonly MatchKwalificatie[];
  readonly taken: readonly MatchTaak[];
}

/** A part with its share of the whole, in whole units (see UNITS). */
export interface GewogenOnderdeel extends Onderdeel {
  /** Index of the title. */
  readonly titel: number;
  /** Units of the whole; all parts and the unknown rest add up to UNITS. */
  readonly eenheden: number;
  /** Number of the group of sisters: the same title in the same dossier is one group. */
  readonly groep: number;
}

export interface ModelKwalificatie extends Omit<MatchKwalificatie, 'onderdelen'> {
  readonly index: number;
  readonly onderdelen: readonly GewogenOnderdeel[];
  /** Units of a profieldeel that sisters have and that is not known of this one. */
  readonly onbekendeEenheden: number;
  /** True when tasks of our own estimate stand in for werkprocessen. */
  readonly isSchatting: boolean;
}

/** How a task card touches one kwalificatie. */
export interface Raakvlak {
  readonly kwalificatie: number;
  /** Number of parts of the kwalificatie of which this taak is the core, or a part. */
  readonly kern: number;
  readonly deel: number;
}

export interface ModelTaak extends MatchTaak {
  readonly kernTitels: readonly number[];
  readonly deelTitels: readonly number[];
  /** How many of them are gangbaar (see MatchModel). */
  readonly gangbaar: { readonly kern: number; readonly deel: number };
  readonly raakvlakken: readonly Raakvlak[];
}

export interface MatchModel {
  /** How many groups of sisters there are (see GewogenOnderdeel). */
  readonly groepen: number;
  readonly kwalificaties: readonly ModelKwalificatie[];
  readonly opCrebo: ReadonlyMap<Crebo, ModelKwalificatie>;
  readonly taken: readonly ModelTaak[];
  readonly opTaak: ReadonlyMap<TaakId, ModelTaak>;
  readonly titels: readonly TitelSleutel[];
  readonly opTitel: ReadonlyMap<TitelSleutel, number>;
  /** Weight of each title, 0 to 1: 1 is asked by one kwalificatie, low is asked by many. */
  readonly gewicht: readonly number[];
  /** For each title whether it is a werkproces of an actuele kwalificatie: what people can do by chance. */
  readonly gangbaar: readonly boolean[];
  /** For each title the kwalificaties (by index) that ask it. */
  readonly gevraagdDoor: readonly (readonly number[])[];
}

/**
 * Coverage is counted in whole units, so that sums are exact and the shown
 * contributions add up to the shown figure to the last digit.
 */
export const UNITS = 1_000_000;
