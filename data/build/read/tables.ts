/** The CSV files of data/sources with their columns: the header of a file must be exactly this. */

export const TABELLEN = {
  bronnen: ['id', 'titel', 'uitgever', 'editie', 'licentie'],
  kwalificaties: [
    'crebo',
    'naam',
    'niveau',
    'dossiercrebo',
    'dossier',
    'sector',
    'soort',
    'beroepsvereisten',
    'leerwegen',
    'editie',
    'status',
    'bron',
    'vindplaats',
    'kwaliteit',
  ],
  kerntaken: ['crebo', 'code', 'titel', 'bron', 'vindplaats', 'kwaliteit'],
  werkprocessen: ['crebo', 'code', 'kerntaak', 'titel', 'bron', 'vindplaats', 'kwaliteit'],
  opvolging: ['oud', 'nieuw', 'methode', 'bron', 'vindplaats', 'kwaliteit'],
  'bekend-dubbel': ['oud', 'nieuw', 'reden'],
  vaardigheden: ['id', 'label', 'soort', 'bron', 'kwaliteit'],
  'kwalificatie-vaardigheden': ['crebo', 'vaardigheid', 'relatie', 'bron', 'kwaliteit'],
  beroepen: ['id', 'isco', 'naam', 'bron', 'kwaliteit'],
  'beroep-namen': ['beroep', 'naam', 'bron', 'kwaliteit'],
  'isco-taken': ['isco', 'taken'],
  'beroep-taken': ['beroep', 'taken'],
  keuzedelen: ['code', 'naam', 'bron', 'vindplaats', 'kwaliteit'],
  'keuzedeel-kwalificaties': ['keuzedeel', 'crebo', 'bron', 'vindplaats', 'kwaliteit'],
  certificaten: ['code', 'crebo', 'naam', 'bron', 'vindplaats', 'kwaliteit'],
  'certificaat-werkprocessen': ['certificaat', 'crebo', 'code', 'bron', 'vindplaats', 'kwaliteit'],
  arbeidsmarktregios: ['code', 'naam', 'bron', 'kwaliteit'],
  gemeenten: ['code', 'naam', 'regio', 'bron', 'kwaliteit'],
  pc4: ['pc4', 'plaats', 'lat', 'lon', 'gemeente', 'methode', 'bron', 'kwaliteit'],
  loketten: ['regio', 'soort', 'naam', 'plaats', 'website', 'bron', 'vindplaats', 'kwaliteit'],
  themas: ['thema', 'naam'],
  werkprocestitels: ['titel', 'zin', 'kern', 'deel'],
  'eigen-inschatting': ['crebo', 'kern', 'deel'],
  'verboden-woorden': ['woord', 'liever'],
  'gewone-woorden': ['woord', 'reden'],
  'spelling-goed': ['woord', 'reden'],
} as const;

export type TabelNaam = keyof typeof TABELLEN;
export type Kolom<T extends TabelNaam> = (typeof TABELLEN)[T][number];
/** A column of any of the tables. */
export type ElkeKolom = { readonly [T in TabelNaam]: Kolom<T> }[TabelNaam];

/** One row as text, with the line on which it stands in its file. */
export type Rij<T extends TabelNaam> = Readonly<Record<Kolom<T>, string>> & { readonly regel: number };
export type Rijen<T extends TabelNaam> = readonly Rij<T>[];
export type Tabellen = { readonly [T in TabelNaam]: Rijen<T> };

export const TABELNAMEN = Object.keys(TABELLEN) as TabelNaam[];
