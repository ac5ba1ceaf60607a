-- reference.sqlite: facts only, read-only in the app. Built by `npm run data` from data/sources.
-- Every table that holds facts of others names its source (bron) and quality mark (kwaliteit).

CREATE TABLE bron (
  id TEXT PRIMARY KEY,              -- short name used in the other tables
  titel TEXT NOT NULL,              -- for people
  uitgever TEXT NOT NULL,           -- SBB, CBS, ESCO, CompetentNL, GeoNames, eigen werk …
  editie TEXT NOT NULL,             -- day or edition of the source; '' when not known
  licentie TEXT NOT NULL            -- 'niet vastgesteld' when it was not seen
) WITHOUT ROWID;

CREATE TABLE kwalificatie (
  crebo TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  niveau INTEGER NOT NULL CHECK (niveau BETWEEN 1 AND 4),
  dossiercrebo TEXT NOT NULL,       -- '' when not known
  dossier TEXT NOT NULL,
  sector TEXT NOT NULL,
  soort TEXT NOT NULL,
  beroepsvereisten TEXT NOT NULL,
  leerwegen TEXT NOT NULL,
  editie TEXT NOT NULL,
  geldig_van TEXT NOT NULL,         -- first day (jjjj-mm-dd); '' when not known
  einde_instroom TEXT NOT NULL,     -- last day on which somebody may start; '' when open or not known
  status TEXT NOT NULL CHECK (status IN ('actueel', 'oud', 'onbekend')),
  bron TEXT NOT NULL REFERENCES bron (id),
  kwaliteit TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE kerntaak (
  crebo TEXT NOT NULL REFERENCES kwalificatie (crebo),
  code TEXT NOT NULL,
  titel TEXT NOT NULL,              -- '' when not known
  bron TEXT NOT NULL REFERENCES bron (id),
  kwaliteit TEXT NOT NULL,
  PRIMARY KEY (crebo, code)
) WITHOUT ROWID;

-- One row for each different werkproces title; `sleutel` is the title without case, accents and punctuation.
CREATE TABLE titel (
  sleutel TEXT PRIMARY KEY,
  titel TEXT NOT NULL,
  zin TEXT NOT NULL                 -- the title in plain words (own writing), '' when not written
) WITHOUT ROWID;

CREATE TABLE werkproces (
  crebo TEXT NOT NULL REFERENCES kwalificatie (crebo),
  code TEXT NOT NULL,
  kerntaak TEXT NOT NULL,
  titel TEXT NOT NULL,
  sleutel TEXT NOT NULL REFERENCES titel (sleutel),
  bron TEXT NOT NULL REFERENCES bron (id),
  kwaliteit TEXT NOT NULL,
  PRIMARY KEY (crebo, code)
) WITHOUT ROWID;

-- Groups of task cards, with the name a person sees.
CREATE TABLE thema (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE taak (
  id TEXT PRIMARY KEY,
  zin TEXT NOT NULL,
  voorbeeld TEXT NOT NULL,
  plek TEXT NOT NULL CHECK (plek IN ('binnen', 'buiten', 'beide')),
  met TEXT NOT NULL CHECK (met IN ('mensen', 'dingen', 'papier', 'computer', 'natuur')),
  thema TEXT NOT NULL REFERENCES thema (id)
) WITHOUT ROWID;

CREATE TABLE taak_woord (
  taak TEXT NOT NULL REFERENCES taak (id),
  woord TEXT NOT NULL,              -- everyday word or phrase
  PRIMARY KEY (taak, woord)
) WITHOUT ROWID;

CREATE TABLE taak_titel (
  taak TEXT NOT NULL REFERENCES taak (id),
  sleutel TEXT NOT NULL REFERENCES titel (sleutel),
  sterkte TEXT NOT NULL CHECK (sterkte IN ('kern', 'deel')),
  PRIMARY KEY (taak, sleutel)
) WITHOUT ROWID;

-- Own estimate for kwalificaties of which fewer than three werkprocessen are known.
CREATE TABLE taak_kwalificatie (
  taak TEXT NOT NULL REFERENCES taak (id),
  crebo TEXT NOT NULL REFERENCES kwalificatie (crebo),
  sterkte TEXT NOT NULL CHECK (sterkte IN ('kern', 'deel')),
  PRIMARY KEY (taak, crebo)
) WITHOUT ROWID;

CREATE TABLE vaardigheid (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  soort TEXT NOT NULL CHECK (soort IN ('kunnen', 'kennis')),
  bron TEXT NOT NULL REFERENCES bron (id)
) WITHOUT ROWID;

CREATE TABLE kwalificatie_vaardigheid (
  crebo TEXT NOT NULL REFERENCES kwalificatie (crebo),
  vaardigheid TEXT NOT NULL REFERENCES vaardigheid (id),
  PRIMARY KEY (crebo, vaardigheid)
) WITHOUT ROWID;

CREATE TABLE taak_vaardigheid (
  taak TEXT NOT NULL REFERENCES taak (id),
  vaardigheid TEXT NOT NULL REFERENCES vaardigheid (id),
  PRIMARY KEY (taak, vaardigheid)
) WITHOUT ROWID;

-- Professions are for finding only.
CREATE TABLE beroep (
  id INTEGER PRIMARY KEY,
  uri TEXT NOT NULL UNIQUE,
  isco TEXT NOT NULL,
  naam TEXT NOT NULL
);

CREATE TABLE beroep_naam (
  beroep INTEGER NOT NULL REFERENCES beroep (id),
  naam TEXT NOT NULL,
  PRIMARY KEY (beroep, naam)
) WITHOUT ROWID;

-- What people in a group of professions (ISCO-08 unit group) typically do, the most typical first.
CREATE TABLE isco_taak (
  isco TEXT NOT NULL,
  plaats INTEGER NOT NULL CHECK (plaats BETWEEN 1 AND 6),
  taak TEXT NOT NULL REFERENCES taak (id),
  PRIMARY KEY (isco, plaats),
  UNIQUE (isco, taak)
) WITHOUT ROWID;

-- The same for one profession, in the place of what its group does.
CREATE TABLE beroep_taak (
  beroep INTEGER NOT NULL REFERENCES beroep (id),
  plaats INTEGER NOT NULL CHECK (plaats BETWEEN 1 AND 6),
  taak TEXT NOT NULL REFERENCES taak (id),
  PRIMARY KEY (beroep, plaats),
  UNIQUE (beroep, taak)
) WITHOUT ROWID;

CREATE TABLE opvolging (
  oud TEXT NOT NULL,                -- may be a crebo of long ago that has no row of its own
  nieuw TEXT NOT NULL REFERENCES kwalificatie (crebo),
  bron TEXT NOT NULL REFERENCES bron (id),
  methode TEXT NOT NULL,            -- how the succession was reasoned
  PRIMARY KEY (oud, nieuw)
) WITHOUT ROWID;

CREATE TABLE keuzedeel (
  code TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  bron TEXT NOT NULL REFERENCES bron (id),
  kwaliteit TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE keuzedeel_kwalificatie (
  keuzedeel TEXT NOT NULL REFERENCES keuzedeel (code),
  crebo TEXT NOT NULL REFERENCES kwalificatie (crebo),
  PRIMARY KEY (keuzedeel, crebo)
) WITHOUT ROWID;

CREATE TABLE certificaat (
  code TEXT NOT NULL,
  naam TEXT NOT NULL,               -- '' when not known
  crebo TEXT NOT NULL REFERENCES kwalificatie (crebo),
  bron TEXT NOT NULL REFERENCES bron (id),
  kwaliteit TEXT NOT NULL,
  PRIMARY KEY (code, crebo)
) WITHOUT ROWID;

CREATE TABLE certificaat_werkproces (
  certificaat TEXT NOT NULL,
  crebo TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (certificaat, crebo, code)
) WITHOUT ROWID;

CREATE TABLE arbeidsmarktregio (
  code TEXT PRIMARY KEY,
  naam TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE gemeente (
  code TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  regio TEXT NOT NULL REFERENCES arbeidsmarktregio (code)
) WITHOUT ROWID;

CREATE TABLE pc4 (
  pc4 TEXT PRIMARY KEY,
  plaats TEXT NOT NULL,
  lat REAL NOT NULL CHECK (lat BETWEEN 50.7 AND 53.7),
  lon REAL NOT NULL CHECK (lon BETWEEN 3.2 AND 7.3),
  gemeente TEXT NOT NULL REFERENCES gemeente (code),
  kwaliteit TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE loket (
  regio TEXT REFERENCES arbeidsmarktregio (code), -- NULL: for the whole country
  soort TEXT NOT NULL,
  naam TEXT NOT NULL,
  plaats TEXT NOT NULL,
  website TEXT NOT NULL,
  bron TEXT NOT NULL REFERENCES bron (id),
  kwaliteit TEXT NOT NULL
);

-- Routes, schemes, referrals: one JSON document a row, in the form of shared/rules/regeling-schema.ts.
CREATE TABLE regeling (
  id TEXT PRIMARY KEY,
  soort TEXT NOT NULL,
  document TEXT NOT NULL
) WITHOUT ROWID;

-- Outlines for the offline map: one row a region, simplified, [lon, lat] pairs as JSON rings.
CREATE TABLE omtrek (
  regio TEXT PRIMARY KEY REFERENCES arbeidsmarktregio (code),
  ringen TEXT NOT NULL
) WITHOUT ROWID;

-- Search: one document a row; `soort` and `ref` say what it leads to. `gewoon` holds folded words,
-- `stam` the same words stemmed (Dutch snowball), in the same order.
CREATE VIRTUAL TABLE zoek USING fts4 (
  soort, ref, gewoon, stam,
  notindexed=soort, notindexed=ref,
  tokenize=unicode61 "remove_diacritics=2", prefix="2,3,4"
);

-- Every different folded word of the search documents with its stem and in how many documents it stands.
CREATE TABLE zoekwoord (
  woord TEXT PRIMARY KEY,
  stam TEXT NOT NULL,
  documenten INTEGER NOT NULL
) WITHOUT ROWID;
