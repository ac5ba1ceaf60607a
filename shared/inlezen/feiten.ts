/** The facts of a reference database in the form in which two of them are compared: every fact under its key. */

export interface FeitKwalificatie {
  readonly naam: string;
  readonly niveau: number;
  readonly dossier: string;
  readonly soort: string;
  readonly actueel: boolean;
  /** '' when not known. */
  readonly geldigVan: string;
  readonly eindeInstroom: string;
}

export interface FeitWerkproces {
  readonly titel: string;
  readonly sleutel: string;
}

export interface Feiten {
  /** By crebo. */
  readonly kwalificaties: ReadonlyMap<string, FeitKwalificatie>;
  /** By `crebo/code`; the title. */
  readonly kerntaken: ReadonlyMap<string, string>;
  /** By crebo, then by code. */
  readonly werkprocessen: ReadonlyMap<string, ReadonlyMap<string, FeitWerkproces>>;
  /** By old crebo; the new ones, in order. */
  readonly opvolging: ReadonlyMap<string, string>;
  /** By `crebo/id`; the label. */
  readonly vaardigheden: ReadonlyMap<string, string>;
  /** By code; name and region. */
  readonly gemeenten: ReadonlyMap<string, string>;
  /** By four digits; place, coordinates and gemeente. */
  readonly postcodes: ReadonlyMap<string, string>;
  /** By id; the document as an object. */
  readonly regels: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}
