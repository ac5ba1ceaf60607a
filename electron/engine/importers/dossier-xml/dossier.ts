/** One dossier as it stands in the file, before codes are derived: text only, with where each part stands. */

/** A part with a number (`hoofdstuk`) and a title; `plek` is where it stands, for people. */
export interface Part {
  readonly hoofdstuk: string;
  readonly titel: string;
  readonly plek: string;
}

export interface Kerntaak extends Part {
  readonly werkprocessen: Part[];
}

export interface Crebo {
  readonly tekst: string;
  readonly geldigVan: string;
  readonly eindeInstroom: string;
  readonly plek: string;
}

export interface Profiel extends Part {
  readonly niveau: string;
  soort: string;
  beroepsvereisten: string;
  readonly crebos: Crebo[];
  readonly kerntaken: Kerntaak[];
}

export interface Dossier {
  readonly titel: string;
  readonly status: string;
  readonly beroepsvereisten: string;
  readonly plek: string;
  dossiercrebo: string;
  /** Number of the sectorkamer that holds the pen. */
  penvoerder: string;
  /** Last day on which it was established, as written. */
  vastgesteldOp: string;
  readonly kerntaken: Kerntaak[];
  readonly profielen: Profiel[];
}
