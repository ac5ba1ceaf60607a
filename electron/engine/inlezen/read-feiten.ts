/** Reads the facts of a reference database in the form in which they are compared. */
import type { FeitKwalificatie, Feiten, FeitWerkproces } from '../../../shared/inlezen/feiten';
import type { Query } from '../reference/types';

type Row = ReturnType<Query>[number];

export function readFeiten(query: Query): Feiten {
  const text = (row: Row, column: string): string => String(row[column]);
  const map = (sql: string): Map<string, string> =>
    new Map(query(sql).map((row) => [text(row, 'sleutel'), text(row, 'waarde')]));
  return {
    kwalificaties: new Map(
      query('SELECT * FROM kwalificatie ORDER BY crebo').map((row): [string, FeitKwalificatie] => [
        text(row, 'crebo'),
        {
          naam: text(row, 'naam'),
          niveau: Number(row['niveau']),
          dossier: text(row, 'dossier'),
          soort: text(row, 'soort'),
          actueel: row['status'] === 'actueel',
          geldigVan: text(row, 'geldig_van'),
          eindeInstroom: text(row, 'einde_instroom'),
        },
      ]),
    ),
    kerntaken: map(`SELECT crebo || '/' || code AS sleutel, titel AS waarde FROM kerntaak`),
    werkprocessen: readWerkprocessen(query),
    opvolging: map(
      `SELECT oud AS sleutel, group_concat(nieuw || ' ' || methode, ', ') AS waarde
         FROM (SELECT oud, nieuw, methode FROM opvolging ORDER BY oud, nieuw) GROUP BY oud`,
    ),
    vaardigheden: map(
      `SELECT kv.crebo || '/' || kv.vaardigheid AS sleutel, v.label AS waarde
         FROM kwalificatie_vaardigheid kv JOIN vaardigheid v ON v.id = kv.vaardigheid`,
    ),
    gemeenten: map(
      `SELECT g.code AS sleutel, g.naam || ', ' || g.regio || ' ' || r.naam AS waarde
         FROM gemeente g JOIN arbeidsmarktregio r ON r.code = g.regio`,
    ),
    postcodes: map(
      `SELECT pc4 AS sleutel, plaats || ', ' || lat || ', ' || lon || ', ' || gemeente AS waarde FROM pc4`,
    ),
    regels: new Map(
      query('SELECT id, document FROM regeling ORDER BY id').map((row) => [
        text(row, 'id'),
        JSON.parse(text(row, 'document')) as Record<string, unknown>,
      ]),
    ),
  };
}

function readWerkprocessen(query: Query): Map<string, Map<string, FeitWerkproces>> {
  const all = new Map<string, Map<string, FeitWerkproces>>();
  for (const row of query('SELECT crebo, code, titel, sleutel FROM werkproces ORDER BY crebo, code')) {
    const crebo = String(row['crebo']);
    const own = all.get(crebo) ?? new Map<string, FeitWerkproces>();
    own.set(String(row['code']), { titel: String(row['titel']), sleutel: String(row['sleutel']) });
    all.set(crebo, own);
  }
  return all;
}
