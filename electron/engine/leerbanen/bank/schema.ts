/**
 * The form of leerbanen.sqlite: what the adviser loaded of leerbanen and of erkenningen. Small on purpose, since
 * sql.js holds it in memory: texts that return are kept once, days of erkenningen are numbers, and erkenningen stand
 * in the order in which they are looked for. It holds no persons, no streets and no house numbers.
 */

/** Written in the head of the file: how the app knows its own file, and which form it has. */
export const APPLICATION_ID = 0x4c4b6c62;
export const VERSION = 1;

/** Two parts that are loaded apart; the tables of one never point at the other. */
export const DELEN = ['leerbanen', 'erkenningen'] as const;
export type Deel = (typeof DELEN)[number];

const lists = (part: string): string => `
-- Werkprocessen as a source lists them: JSON, [[code, title], …].
CREATE TABLE ${part}_lijst (
  nr INTEGER PRIMARY KEY,
  werkprocessen TEXT NOT NULL
);
-- Which of a list can be learned: '1' or '0' for each, in its order.
CREATE TABLE ${part}_aanbod (
  nr INTEGER PRIMARY KEY,
  lijst INTEGER NOT NULL,
  uitvoerbaar TEXT NOT NULL
);`;

export const TABLES: Readonly<Record<Deel, readonly string[]>> = {
  leerbanen: ['aanbieder', 'leerbaan', 'leerbaan_lijst', 'leerbaan_aanbod'],
  erkenningen: ['leerbedrijf', 'erkenning', 'gelijkwaardig', 'erkenning_lijst', 'erkenning_aanbod'],
};

export const SCHEMA = `
PRAGMA application_id = ${String(APPLICATION_ID)};
PRAGMA user_version = ${String(VERSION)};

-- A part that was loaded; absent when it was not.
CREATE TABLE deel (
  naam TEXT PRIMARY KEY,
  bestand TEXT NOT NULL,           -- name of the file, for people
  aantal INTEGER NOT NULL,         -- leerbanen, or erkenningen
  voorbeeld INTEGER NOT NULL,      -- 1 when any of them is invented
  geladen TEXT NOT NULL            -- day on which the user loaded it, jjjj-mm-dd; '' for what the app brings
) WITHOUT ROWID;

-- A leerbedrijf that offers places, in one place.
CREATE TABLE aanbieder (
  nr INTEGER PRIMARY KEY,
  bedrijf INTEGER NOT NULL,        -- lowest nr of the same leerbedrijf, whatever the place
  id TEXT NOT NULL,                -- leerbedrijfId, '' when not named
  naam TEXT NOT NULL,
  plaats TEXT NOT NULL
);
CREATE TABLE leerbaan (
  nr INTEGER PRIMARY KEY,
  volgorde INTEGER NOT NULL,       -- place in the order of ids
  id TEXT NOT NULL,
  crebo INTEGER NOT NULL,          -- as the source names it
  titel TEXT NOT NULL,             -- '' when the source names none
  aanbieder INTEGER NOT NULL,
  pc4 INTEGER,
  lat REAL,
  lon REAL,
  leerweg INTEGER NOT NULL,        -- 0 bbl, 1 bol, 2 overig
  start INTEGER,                   -- days since 1970-01-01
  dagen REAL,
  kenmerken INTEGER NOT NULL,      -- one bit each, in the order of KENMERKEN
  bedrag_van REAL,
  bedrag_tot REAL,
  gewijzigd INTEGER,               -- days since 1970-01-01
  aanbod INTEGER NOT NULL,         -- 0 when the source does not tell
  voorbeeld INTEGER NOT NULL
);
${lists('leerbaan')}

CREATE TABLE leerbedrijf (
  nr INTEGER PRIMARY KEY,
  id TEXT NOT NULL,                -- leerbedrijfId, or else its name and place
  naam TEXT NOT NULL,
  plaats TEXT NOT NULL,
  pc4 INTEGER,
  lat REAL,
  lon REAL,
  cel INTEGER NOT NULL             -- where it stands, roughly: see cel.ts
);
CREATE TABLE erkenning (
  crebo INTEGER NOT NULL,          -- as the source names it
  cel INTEGER NOT NULL,
  leerbedrijf INTEGER NOT NULL,
  van INTEGER,                     -- first and last day, days since 1970-01-01
  tot INTEGER,
  aanbod INTEGER NOT NULL,         -- 0 when the source does not tell
  PRIMARY KEY (crebo, cel, leerbedrijf)
) WITHOUT ROWID;
-- Who is erkend for the one is erkend for the other too.
CREATE TABLE gelijkwaardig (
  crebo INTEGER NOT NULL,
  ander INTEGER NOT NULL,
  PRIMARY KEY (crebo, ander)
) WITHOUT ROWID;
${lists('erkenning')}
`;

/** Made when all rows are there: that is quicker than keeping them up to date. */
export const INDEXES: Readonly<Record<Deel, readonly string[]>> = {
  leerbanen: [
    'CREATE INDEX leerbaan_crebo ON leerbaan (crebo)',
    'CREATE UNIQUE INDEX leerbaan_id ON leerbaan (id)',
  ],
  erkenningen: ['CREATE UNIQUE INDEX leerbedrijf_id ON leerbedrijf (id)'],
};
