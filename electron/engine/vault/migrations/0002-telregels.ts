/**
 * Counts by which a person is recognised wherever the conversation ends. What was counted before has no such mark:
 * each of it becomes an entry with a random token.
 */
import type { Migration } from './types';

export const telregels: Migration = {
  versie: 2,
  sql: `
    -- In the order of the tokens, which tells nothing of who came first.
    CREATE TABLE telregel (
      token TEXT PRIMARY KEY NOT NULL,
      evenement TEXT,
      dag TEXT NOT NULL,
      soort TEXT NOT NULL,
      waarden TEXT NOT NULL,
      stand INTEGER NOT NULL CHECK (stand > 0)
    ) WITHOUT ROWID;
    INSERT INTO telregel (token, evenement, dag, soort, waarden, stand)
      WITH RECURSIVE een (dag, soort, waarde, over) AS (
        SELECT dag, soort, waarde, aantal FROM telling
        UNION ALL
        SELECT dag, soort, waarde, over - 1 FROM een WHERE over > 1
      )
      SELECT lower(hex(randomblob(16))), NULL, dag, soort, json_array(waarde), 1 FROM een;
    DROP TABLE telling;
  `,
};
