/** The first shape of the kluis: conversations, anonymous counts, and what it remembers of the clock. */
import type { Migration } from './types';

export const gesprekken: Migration = {
  versie: 1,
  sql: `
    CREATE TABLE gesprek (
      code TEXT PRIMARY KEY NOT NULL,
      begonnen TEXT NOT NULL,
      gewijzigd TEXT NOT NULL,
      bewaar_tot TEXT NOT NULL,
      herkomst TEXT NOT NULL CHECK (herkomst IN ('hier', 'kopie', 'overgenomen')),
      afgerond INTEGER NOT NULL CHECK (afgerond IN (0, 1)),
      aantal_taken INTEGER NOT NULL,
      gekozen TEXT NOT NULL,
      inhoud TEXT NOT NULL
    );
    -- Everything that the list shows, in its order: it reads none of the conversations themselves.
    CREATE INDEX gesprek_lijst ON gesprek
      (gewijzigd DESC, code, begonnen, bewaar_tot, herkomst, afgerond, aantal_taken, gekozen);
    CREATE TABLE telling (
      dag TEXT NOT NULL,
      soort TEXT NOT NULL,
      waarde TEXT NOT NULL,
      aantal INTEGER NOT NULL CHECK (aantal > 0),
      PRIMARY KEY (dag, soort, waarde)
    ) WITHOUT ROWID;
    CREATE TABLE klok (
      een INTEGER PRIMARY KEY CHECK (een = 1),
      gezien INTEGER NOT NULL,
      klok INTEGER NOT NULL
    );
  `,
};
