/**
 * What the values in a database of leerbanen may be, as SQL. A package can come from anyone: SQLite takes a text where
 * a number belongs, and the app would only stumble over it when somebody asks for that leerbaan.
 */
import type { SqlBank } from '../../leerbanen/bank/sql-bank';

/** The years 0000 to 9999, as days since 1970-01-01. */
const isDay = (column: string): string => `${column} BETWEEN -719528 AND 2932896`;
const isPoint = ['lat BETWEEN -90 AND 90', 'lon BETWEEN -180 AND 180'];
const isCrebo = (column: string): string => `${column} BETWEEN 0 AND 99999`;
const isPc4 = 'pc4 BETWEEN 0 AND 9999';
const isIn = (column: string, table: string): string => `${column} IN (SELECT nr FROM ${table})`;
const isOffer = (table: string): string => `aanbod = 0 OR ${isIn('aanbod', table)}`;

/** Whole lists: `[[code, title], …]`, and a sign for each of them. */
const isList = `json_valid(werkprocessen) AND json_type(werkprocessen) = 'array' AND NOT EXISTS (
    SELECT 1 FROM json_each(werkprocessen) AS one
     WHERE one.type <> 'array' OR json_type(one.value, '$[0]') IS NOT 'text' OR json_type(one.value, '$[1]') IS NOT 'text'
  )`;
const isChoice = (list: string): string =>
  `uitvoerbaar NOT GLOB '*[^01]*' AND length(uitvoerbaar) =
    (SELECT json_array_length(werkprocessen) FROM ${list} WHERE nr = lijst)`;

/** Empty cells count as right here: whether a cell may be empty stands in the schema. */
const RULES: readonly (readonly [table: string, rules: readonly string[]])[] = [
  [
    'deel',
    ["naam IN ('leerbanen', 'erkenningen')", 'aantal >= 0', "geladen = '' OR date(geladen) IS geladen"],
  ],
  ['leerbaan_lijst', [isList]],
  ['erkenning_lijst', [isList]],
  ['leerbaan_aanbod', [isIn('lijst', 'leerbaan_lijst'), isChoice('leerbaan_lijst')]],
  ['erkenning_aanbod', [isIn('lijst', 'erkenning_lijst'), isChoice('erkenning_lijst')]],
  ['aanbieder', [isIn('bedrijf', 'aanbieder')]],
  [
    'leerbaan',
    [
      isCrebo('crebo'),
      isIn('aanbieder', 'aanbieder'),
      isPc4,
      ...isPoint,
      'leerweg BETWEEN 0 AND 9',
      isDay('start'),
      isDay('gewijzigd'),
      'dagen BETWEEN 0 AND 7',
      'kenmerken BETWEEN 0 AND 255',
      isOffer('leerbaan_aanbod'),
    ],
  ],
  ['leerbedrijf', [isPc4, ...isPoint, 'cel BETWEEN 0 AND 20000']],
  [
    'erkenning',
    [
      isCrebo('crebo'),
      'cel BETWEEN 0 AND 20000',
      isIn('leerbedrijf', 'leerbedrijf'),
      isDay('van'),
      isDay('tot'),
      isOffer('erkenning_aanbod'),
    ],
  ],
  ['gelijkwaardig', [isCrebo('crebo'), isCrebo('ander')]],
];

const TYPES: Readonly<Record<string, string>> = {
  INTEGER: "'integer', 'null'",
  REAL: "'real', 'integer', 'null'",
  TEXT: "'text'",
};

/** @param adem lets others go first: a table can have millions of rows */
export async function hasSoundValues(sql: SqlBank, adem: () => Promise<void>): Promise<boolean> {
  for (const [table, rules] of RULES) {
    const columns = sql.all(`SELECT name, type FROM pragma_table_info('${table}')`);
    const typed = columns.map(([naam, type]) => `typeof(${String(naam)}) IN (${TYPES[String(type)] ?? ''})`);
    for (const rule of [typed.join(' AND '), ...rules]) {
      if (sql.all(`SELECT 1 FROM ${table} WHERE NOT (${rule}) LIMIT 1`).length > 0) return false;
      await adem();
    }
  }
  return true;
}
