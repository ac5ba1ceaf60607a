/** The reference data as the engine holds it in memory, loaded once from reference.sqlite. */
import type { Crebo, Datum, Pc4, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import type { Dekking, KwalificatieKort, Werkproces } from '../../../shared/domain/kwalificatie';
import type { Herkomst } from '../../../shared/domain/kwalificatie';
import type { Taak } from '../../../shared/domain/taak';
import type { MatchModel } from '../../../shared/matching/model';

export interface RefKwalificatie extends KwalificatieKort {
  readonly dossiercrebo: string;
  readonly soort: string;
  readonly leerwegen: string;
  readonly editie: string;
  /** First day, and last day on which somebody may start; absent when not known. */
  readonly geldigVan?: Datum;
  readonly eindeInstroom?: Datum;
  readonly actueel: boolean;
  readonly dekking: Dekking;
  readonly herkomst: Herkomst;
  readonly werkprocessen: readonly Werkproces[];
  readonly vaardigheden: readonly string[];
}

export interface RefTaak extends Taak {
  readonly woorden: readonly string[];
  readonly kern: readonly TitelSleutel[];
  readonly deel: readonly TitelSleutel[];
}

export interface RefPlaats {
  readonly pc4: Pc4;
  readonly plaats: string;
  readonly gemeente: string;
  readonly regioCode: string;
  readonly regio: string;
  readonly lat: number;
  readonly lon: number;
}

export interface RefTitel {
  readonly sleutel: TitelSleutel;
  readonly titel: string;
  readonly zin: string;
}

/** Read access to the facts; `query` is for features that have their own tables. */
export interface Reference {
  readonly kwalificaties: ReadonlyMap<Crebo, RefKwalificatie>;
  readonly taken: ReadonlyMap<TaakId, RefTaak>;
  readonly titels: ReadonlyMap<TitelSleutel, RefTitel>;
  readonly plaatsen: ReadonlyMap<Pc4, RefPlaats>;
  /** Old crebo to the one that followed it up, where the data has exactly one. */
  readonly opvolging: ReadonlyMap<Crebo, Crebo>;
  readonly model: MatchModel;
  /** Titles that the app linked to their taken by itself and that nobody confirmed yet. */
  readonly automatisch: ReadonlySet<TitelSleutel>;
  readonly manifest: Manifest;
  readonly query: Query;
}

/** The taken of one title that has no mapping in the reference data. */
export interface TitleLink {
  readonly sleutel: TitelSleutel;
  readonly kern: readonly TaakId[];
  readonly deel: readonly TaakId[];
  /** False once somebody confirmed it. */
  readonly automatisch: boolean;
}

/** Reference data of which the titles without mapping can be linked while the app runs. */
export interface LinkableReference extends Reference {
  /** The taken with their mapping as it was loaded, without links. */
  readonly loadedTaken: ReadonlyMap<TaakId, RefTaak>;
  /** Puts these links in the place of earlier ones; `taken`, `model` and `automatisch` change at once. */
  readonly useLinks: (links: readonly TitleLink[]) => void;
}

/** Runs a read-only query; rows come as plain objects. */
export type Query = (
  sql: string,
  params?: readonly (string | number)[],
) => Record<string, string | number | null>[];

/** manifest.json, written beside the database by the data build. */
export interface Manifest {
  /** SHA-256 of reference.sqlite, hex. */
  readonly hash: string;
  readonly sets: readonly {
    readonly id: string;
    readonly naam: string;
    readonly aantal: number;
    /** Day (jjjj-mm-dd) or edition; '' when not known. */
    readonly editie: string;
    readonly bron: string;
    readonly licentie: string;
    readonly voorbeeld: boolean;
  }[];
  /** What is known to be missing, in Dutch. */
  readonly ontbreekt: readonly string[];
  readonly aantallen: Readonly<Record<string, number>>;
}
