/** A crebolijst adds kwalificaties, corrects names and levels, and says which have ended; it takes nothing away. */
import type { RijCrebo } from '../../importers/types';
import type { Apply, ApplyContext } from './apply';
import { addSuccessions } from './koppeltabel';
import type { Row, WorkDatabase } from './work-database';

/** From an official list, without its werkprocessen. */
const KWALITEIT = 'A';

export const applyCrebolijst: Apply<'crebolijst'> = (database, lading, context) => {
  const day = lading.geldigVan || lading.editie;
  const isNewer = day > context.statusDag;
  if (!isNewer) {
    context.opmerking(
      'Deze lijst is ouder dan wat de app al weet. Hij zegt dus niet wat je nu nog kunt starten.',
    );
  }
  const ended = new Set(lading.vervallen);
  for (const row of lading.kwalificaties) {
    const known = database.rows('SELECT * FROM kwalificatie WHERE crebo = ?', [row.crebo])[0];
    const status = !isNewer
      ? String(known?.['status'] ?? 'onbekend')
      : ended.has(row.crebo)
        ? 'oud'
        : 'actueel';
    if (known) correct(database, row, known, status, context);
    else add(database, row, { status, geldigVan: lading.geldigVan, editie: day }, context);
  }
  if (isNewer) {
    database.runEach(
      `UPDATE kwalificatie SET status = 'oud' WHERE crebo = ?`,
      [...ended].map((crebo) => [crebo]),
    );
  }
  addSuccessions(database, lading.opvolging, context);
};

/** The source changes only when a fact does. */
function correct(
  database: WorkDatabase,
  row: RijCrebo,
  known: Row,
  status: string,
  context: ApplyContext,
): void {
  const or = (value: string, column: string): string => value || String(known[column]);
  const after = {
    naam: row.naam,
    niveau: row.niveau,
    dossiercrebo: or(row.dossiercrebo, 'dossiercrebo'),
    dossier: or(row.dossier, 'dossier'),
    soort: or(row.soort, 'soort'),
    status,
  };
  if (Object.entries(after).every(([column, value]) => known[column] === value)) return;
  database.run(
    `UPDATE kwalificatie
        SET naam = ?, niveau = ?, dossiercrebo = ?, dossier = ?, soort = ?, status = ?, bron = ?, kwaliteit = ?
      WHERE crebo = ?`,
    [...Object.values(after), context.bron, KWALITEIT, row.crebo],
  );
}

function add(
  database: WorkDatabase,
  row: RijCrebo,
  given: { readonly status: string; readonly geldigVan: string; readonly editie: string },
  context: ApplyContext,
): void {
  const sisters = `SELECT sector FROM kwalificatie WHERE dossiercrebo = ? AND sector <> '' ORDER BY crebo LIMIT 1`;
  const sector = row.dossiercrebo === '' ? '' : (database.texts(sisters, [row.dossiercrebo])[0] ?? '');
  database.run(
    `INSERT INTO kwalificatie
       (crebo, naam, niveau, dossiercrebo, dossier, sector, soort, beroepsvereisten, leerwegen, editie,
        geldig_van, einde_instroom, status, bron, kwaliteit)
     VALUES (?, ?, ?, ?, ?, ?, ?, '', '', ?, '', '', ?, ?, ?)`,
    [
      row.crebo,
      row.naam,
      row.niveau,
      row.dossiercrebo,
      row.dossier,
      sector,
      row.soort,
      given.editie.slice(0, 4),
      given.status,
      context.bron,
      KWALITEIT,
    ],
  );
}
