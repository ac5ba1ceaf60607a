/** The facts that invented leerbanen rest on: real postcodes, kwalificaties and werkprocessen. */

/** Numbers may come as text, as they stand in the CSV files. */
export interface VoorbeeldFeiten {
  readonly pc4: readonly {
    readonly pc4: string;
    readonly plaats: string;
    /** Degrees, the middle of the postcode. */
    readonly lat: number | string;
    readonly lon: number | string;
    /** Code of the gemeente. */
    readonly gemeente: string;
  }[];
  /** Only those with status `actueel` are used. */
  readonly kwalificaties: readonly {
    readonly crebo: string;
    readonly naam: string;
    readonly niveau: number | string;
    readonly sector: string;
    /** 'BOL/BBL', 'BOL', 'BBL', or '' when not known. */
    readonly leerwegen: string;
    readonly status: string;
  }[];
  readonly kerntaken: readonly { readonly crebo: string; readonly code: string; readonly titel: string }[];
  readonly werkprocessen: readonly {
    readonly crebo: string;
    readonly code: string;
    /** Code of the kerntaak. */
    readonly kerntaak: string;
    readonly titel: string;
  }[];
}

export type VoorbeeldPc4 = VoorbeeldFeiten['pc4'][number];
export type VoorbeeldKwalificatie = VoorbeeldFeiten['kwalificaties'][number];
