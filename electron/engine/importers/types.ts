/**
 * What an importer is: it recognises a file by its content and reads it into plain rows. It changes nothing:
 * applying rows to the data, comparing and switching are done elsewhere, the same for every kind.
 */
import type { Geweigerd, HANDTEKENINGEN, InleesSoort } from '../../../shared/contract/inlezen-vorm';
import type { Datum } from '../../../shared/domain/ids';
import type { RegelRecord } from '../../../shared/rules/regeling-schema';

/** A file on disk; always read as a stream, never whole unless its format leaves no choice. */
export interface Bronbestand {
  readonly pad: string;
  /** Name for people. */
  readonly naam: string;
  /** Bytes. */
  readonly grootte: number;
}

/** Help for an importer: it stops when told, says how far it is, and collects what it could not use. */
export interface Leeshulp {
  readonly signal: AbortSignal;
  /** @param gedaan of `totaal`, mostly bytes; called at least every few hundred milliseconds */
  readonly voortgang: (gedaan: number, totaal: number) => void;
  /** Lets other work go first and stops when cancelled. @throws EngineError `geannuleerd` */
  readonly adem: () => Promise<void>;
  /** A row that is not used; all are counted, the first thousand kept. */
  readonly weiger: (rij: Geweigerd) => void;
  /** A remark in Dutch; the same text is counted. */
  readonly opmerking: (tekst: string) => void;
  /** Empty folder for files that the reading makes (a database, unpacked parts); removed afterwards. */
  readonly map: string;
}

export interface RijKwalificatie {
  readonly crebo: string;
  readonly naam: string;
  readonly niveau: number;
  /** '' when the file does not tell. */
  readonly dossiercrebo: string;
  readonly dossier: string;
  /** '' when the file does not tell. */
  readonly sector: string;
  readonly soort: string;
  readonly beroepsvereisten: string;
  /** First day, and last day of enrolment, as `jjjj-mm-dd`; '' when not told. */
  readonly geldigVan: string;
  readonly eindeInstroom: string;
}
export interface RijKerntaak {
  readonly crebo: string;
  readonly code: string;
  readonly titel: string;
}
export interface RijWerkproces {
  readonly crebo: string;
  readonly code: string;
  readonly kerntaak: string;
  readonly titel: string;
}

/** What an importer read. Whole dossiers replace what was known of their kwalificaties; lists only add and correct. */
export type Lading =
  | {
      readonly soort: 'dossiers';
      readonly editie: string;
      readonly kwalificaties: readonly RijKwalificatie[];
      readonly kerntaken: readonly RijKerntaak[];
      readonly werkprocessen: readonly RijWerkproces[];
      /** What stands in the file, each counted once; a kerntaak of the basisdeel gives a row for every kwalificatie. */
      readonly aantallen: {
        readonly dossiers: number;
        readonly kwalificaties: number;
        readonly kerntaken: number;
        readonly werkprocessen: number;
      };
      readonly gelezen: number;
    }
  | {
      readonly soort: 'crebolijst';
      readonly editie: string;
      readonly geldigVan: string;
      readonly kwalificaties: readonly RijCrebo[];
      readonly opvolging: readonly RijOpvolging[];
      /** Crebo's that the file says have ended. */
      readonly vervallen: readonly string[];
      readonly gelezen: number;
    }
  | {
      readonly soort: 'koppeltabel';
      readonly editie: string;
      readonly opvolging: readonly RijOpvolging[];
      readonly gelezen: number;
    }
  | {
      /** Leerbanen and erkenningen can be too many for memory: the importer writes them into a database of its own. */
      readonly soort: 'leerbanen' | 'erkenningen';
      readonly editie: string;
      /** The finished sqlite file, in the form of electron/engine/leerbanen. */
      readonly databank: string;
      readonly voorbeeld: boolean;
      readonly aantallen: {
        readonly leerbanen: number;
        readonly leerbedrijven: number;
        readonly erkenningen: number;
      };
      readonly gelezen: number;
    }
  | {
      readonly soort: 'vaardigheden';
      readonly editie: string;
      readonly vaardigheden: readonly {
        readonly crebo: string;
        readonly id: string;
        readonly label: string;
        readonly soort: 'kunnen' | 'kennis';
      }[];
      readonly gelezen: number;
    }
  | {
      readonly soort: 'gemeenten';
      readonly editie: string;
      readonly gemeenten: readonly {
        readonly code: string;
        readonly naam: string;
        readonly regio: string;
        readonly regioNaam: string;
      }[];
      readonly gelezen: number;
    }
  | {
      readonly soort: 'postcodes';
      readonly editie: string;
      readonly postcodes: readonly {
        readonly pc4: string;
        readonly plaats: string;
        readonly lat: number;
        readonly lon: number;
        readonly gemeente: string;
      }[];
      readonly gelezen: number;
    }
  | {
      readonly soort: 'regels';
      readonly editie: string;
      /** Rules and the questions that they ask; empty when one of them has a fault. */
      readonly regels: readonly RegelRecord[];
      readonly gelezen: number;
    }
  | {
      /** What another installation loaded, in its order, so that the same data comes out here. */
      readonly soort: 'pakket';
      readonly editie: string;
      readonly delen: readonly Geladen[];
      /** Name that the maker gave; anyone can write any name, so it says something only with a good signature. */
      readonly maker: string;
      readonly gemaaktOp: Datum;
      readonly handtekening: (typeof HANDTEKENINGEN)[number];
      /** The key that signed it, to compare aloud before trusting it; null when nobody signed. */
      readonly sleutel: { readonly publiek: string; readonly vingerafdruk: string } | null;
      readonly gelezen: number;
    };

/** A load as an edition remembers it: the same loads in the same order on the same data give the same bytes. */
export interface Geladen {
  readonly lading: Exclude<Lading, { readonly soort: 'pakket' }>;
  /** Name of the file, for people. */
  readonly bestand: string;
  /** The day on which somebody chose to use it. */
  readonly gelezenOp: Datum;
}

export interface RijCrebo {
  readonly crebo: string;
  readonly naam: string;
  readonly niveau: number;
  readonly dossiercrebo: string;
  readonly dossier: string;
  readonly soort: string;
}
export interface RijOpvolging {
  readonly oud: string;
  readonly nieuw: string;
}

export interface Importer {
  readonly soort: InleesSoort;
  /** Whether the beginning of the file (at most 64 kB, or the list of names in a ZIP) is of this kind. */
  readonly herkent: (begin: Begin) => boolean;
  /** @throws EngineError `onleesbaar-bestand` with a Dutch sentence in `detail`, or `geannuleerd` */
  readonly lees: (bestand: Bronbestand, hulp: Leeshulp) => Promise<Lading>;
}

/** The beginning of a file, decoded as far as it is text. */
export interface Begin {
  readonly bytes: Uint8Array;
  /** Decoded text without byte order mark; '' for what is no text. */
  readonly tekst: string;
  /** Names in it when it is a ZIP, else empty. */
  readonly zipNamen: readonly string[];
  /** Of an XLSX: the first rows of each sheet, as text. */
  readonly bladen: readonly { readonly naam: string; readonly rijen: readonly (readonly string[])[] }[];
}
