/**
 * What follows from the facts is made to follow again after a load: titles that nothing uses any more go, the own
 * estimate goes where the official werkprocessen are known, and the search documents tell what is there now.
 */
import { kwalificatieTeksten, titelTeksten } from '../../../../shared/gegevens/search-texts';
import { stem, words } from '../../../../shared/text/stem';
import type { WorkDatabase } from './work-database';

/** With this many werkprocessen a kwalificatie needs no own estimate (as matching has it). */
const GENOEG_WERKPROCESSEN = 3;

export function dropWhatNothingUses(database: WorkDatabase): void {
  const unused = 'sleutel NOT IN (SELECT sleutel FROM werkproces)';
  database.run(`DELETE FROM taak_titel WHERE ${unused}`);
  database.run(`DELETE FROM titel WHERE ${unused}`);
  database.run(
    `DELETE FROM taak_kwalificatie WHERE crebo IN
       (SELECT crebo FROM werkproces GROUP BY crebo HAVING count(*) >= ?)`,
    [GENOEG_WERKPROCESSEN],
  );
}

interface Document {
  readonly soort: 'titel' | 'kwalificatie';
  readonly ref: string;
  readonly woorden: string;
}

/** Writes the documents of titles and kwalificaties that changed, and counts the words anew where they did. */
export function renewSearchDocuments(database: WorkDatabase): void {
  const before = new Map(
    database
      .rows(`SELECT docid, soort, ref, gewoon FROM zoek WHERE soort IN ('titel', 'kwalificatie')`)
      .map((row) => [`${String(row['soort'])} ${String(row['ref'])}`, row]),
  );
  const now = documents(database);
  const same = new Set(
    now.flatMap(({ soort, ref, woorden }) =>
      before.get(`${soort} ${ref}`)?.['gewoon'] === woorden ? [`${soort} ${ref}`] : [],
    ),
  );
  const gone = [...before].filter(([key]) => !same.has(key)).map(([, row]) => row);
  const added = now.filter(({ soort, ref }) => !same.has(`${soort} ${ref}`));
  if (gone.length + added.length === 0) return;
  countWords(
    database,
    gone.map((row) => String(row['gewoon'])),
    -1,
  );
  database.runEach(
    'DELETE FROM zoek WHERE docid = ?',
    gone.map((row) => [row['docid'] ?? 0]),
  );
  countWords(
    database,
    added.map(({ woorden }) => woorden),
    1,
  );
  database.run('DELETE FROM zoekwoord WHERE documenten <= 0');
  const stems = new Map(
    database
      .rows('SELECT woord, stam FROM zoekwoord')
      .map((row) => [String(row['woord']), String(row['stam'])]),
  );
  database.runEach(
    'INSERT INTO zoek (soort, ref, gewoon, stam) VALUES (?, ?, ?, ?)',
    added.map(({ soort, ref, woorden }) => {
      const stammen = woorden.split(' ').map((woord) => stems.get(woord) ?? woord);
      return [soort, ref, woorden, stammen.join(' ')];
    }),
  );
  database.run("INSERT INTO zoek (zoek) VALUES ('optimize')");
}

function documents(database: WorkDatabase): Document[] {
  const document = (soort: Document['soort'], ref: string, teksten: readonly string[]): Document => ({
    soort,
    ref,
    woorden: teksten.flatMap(words).join(' '),
  });
  const text = (row: Readonly<Record<string, unknown>>, column: string): string => String(row[column]);
  return [
    ...database
      .rows('SELECT sleutel, titel, zin FROM titel ORDER BY sleutel')
      .map((row) =>
        document('titel', text(row, 'sleutel'), titelTeksten(text(row, 'titel'), text(row, 'zin'))),
      ),
    ...database
      .rows('SELECT crebo, naam, dossier FROM kwalificatie ORDER BY crebo')
      .map((row) =>
        document(
          'kwalificatie',
          text(row, 'crebo'),
          kwalificatieTeksten(text(row, 'naam'), text(row, 'dossier')),
        ),
      ),
  ];
}

/** @param step 1 for documents that come, -1 for documents that go */
function countWords(database: WorkDatabase, texts: readonly string[], step: 1 | -1): void {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.split(' ')))
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + step);
  }
  database.runEach(
    `INSERT INTO zoekwoord (woord, stam, documenten) VALUES (?, ?, ?)
     ON CONFLICT (woord) DO UPDATE SET documenten = documenten + excluded.documenten`,
    [...counts].map(([word, count]) => [word, stem(word), count]),
  );
}
