/** Counts over an applied database: for the manifest, and for the sentences about what is missing. */
import type { Tellingen } from '../../../../shared/gegevens/missing';
import type { WorkDatabase } from './work-database';

const ACTUEEL = `SELECT crebo, (SELECT count(*) FROM werkproces w WHERE w.crebo = k.crebo) AS alle,
    (SELECT count(*) FROM werkproces w WHERE w.crebo = k.crebo AND w.code LIKE 'P%') AS profiel
  FROM kwalificatie k WHERE status = 'actueel'`;

/** Each as the data build counts it over its sources (data/build/write/coverage.ts and missing.ts). */
const QUERIES: Readonly<Record<keyof Tellingen, string>> = {
  actueel: `SELECT count(*) FROM kwalificatie WHERE status = 'actueel'`,
  zonder: `SELECT count(*) FROM (${ACTUEEL}) WHERE alle = 0`,
  teWeinig: `SELECT count(*) FROM (${ACTUEEL}) WHERE alle < 3`,
  alleenBasisdeel: `SELECT count(*) FROM (${ACTUEEL}) WHERE alle >= 3 AND profiel = 0`,
  zonderProfielnummer: `SELECT count(*) FROM werkproces WHERE code LIKE 'P0-%'`,
  kerntakenZonderTitel: `SELECT count(*) FROM kerntaak WHERE titel = ''`,
  titels: 'SELECT count(*) FROM titel',
  titelsZonderTaak: `SELECT count(*) FROM titel
    WHERE sleutel NOT IN (SELECT sleutel FROM taak_titel WHERE sterkte = 'kern')`,
  kwalificaties: 'SELECT count(*) FROM kwalificatie',
  metIngangsdatum: `SELECT count(*) FROM kwalificatie WHERE geldig_van <> ''`,
  officieelVan2026: `SELECT count(*) FROM kwalificatie WHERE geldig_van >= '2026'`,
  opvolgingAfgeleid: `SELECT count(*) FROM opvolging WHERE methode <> 'officieel'`,
  metVaardigheid: 'SELECT count(DISTINCT crebo) FROM kwalificatie_vaardigheid',
  keuzedelen: 'SELECT count(*) FROM keuzedeel',
  certificaten: 'SELECT count(DISTINCT code) FROM certificaat',
};

export function tellingen(database: WorkDatabase): Tellingen {
  const counts = Object.entries(QUERIES).map(([name, sql]) => [name, Number(database.texts(sql)[0])]);
  return Object.fromEntries(counts) as Record<keyof Tellingen, number>;
}

/** @param tables names as the manifest counts them */
export function rowCounts(database: WorkDatabase, tables: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    tables.map((table) => [table, Number(database.texts(`SELECT count(*) FROM "${table}"`)[0])]),
  );
}
