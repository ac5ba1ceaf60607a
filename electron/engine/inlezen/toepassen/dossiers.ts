/**
 * Whole dossiers replace what was known of their kwalificaties: names, levels, kerntaken and werkprocessen. Where the
 * file is silent, what was known stays. An older file does not bring back what a later list ended.
 */
import { fold, titelSleutel } from '../../../../shared/text/fold';
import type { RijKwalificatie } from '../../importers/types';
import type { Apply, ApplyContext } from './apply';
import type { Row, WorkDatabase } from './work-database';

/** Straight from the official file. */
const KWALITEIT = 'A';

export const applyDossiers: Apply<'dossiers'> = (database, lading, context) => {
  const sectors = sectorNames(database);
  const isNewer = lading.editie > context.statusDag;
  for (const row of lading.kwalificaties) {
    const known = database.rows('SELECT * FROM kwalificatie WHERE crebo = ?', [row.crebo])[0];
    const status = statusOf(row, known, isNewer, context);
    writeKwalificatie(database, row, known, sectors, { status, editie: lading.editie, bron: context.bron });
  }
  const crebos = lading.kwalificaties.map(({ crebo }) => [crebo]);
  database.runEach('DELETE FROM kerntaak WHERE crebo = ?', crebos);
  database.runEach('DELETE FROM werkproces WHERE crebo = ?', crebos);
  database.runEach(
    'INSERT INTO kerntaak VALUES (?, ?, ?, ?, ?)',
    lading.kerntaken.map(({ crebo, code, titel }) => [crebo, code, titel, context.bron, KWALITEIT]),
  );
  database.runEach(
    `INSERT INTO titel VALUES (?, ?, '') ON CONFLICT (sleutel) DO NOTHING`,
    lading.werkprocessen.map(({ titel }) => [titelSleutel(titel), titel]),
  );
  database.runEach(
    'INSERT INTO werkproces VALUES (?, ?, ?, ?, ?, ?, ?)',
    lading.werkprocessen.map(({ crebo, code, kerntaak, titel }) => [
      crebo,
      code,
      kerntaak,
      titel,
      titelSleutel(titel),
      context.bron,
      KWALITEIT,
    ]),
  );
};

function statusOf(
  row: RijKwalificatie,
  known: Row | undefined,
  isNewer: boolean,
  context: ApplyContext,
): string {
  if (row.eindeInstroom !== '' && row.eindeInstroom < context.dag) return 'oud';
  if (isNewer || known === undefined) return 'actueel';
  const status = String(known['status']);
  if (status === 'oud') {
    context.opmerking(
      'Deze kwalificatie blijft "niet meer te starten". Een nieuwere lijst zegt dat, en dit bestand is ouder.',
    );
  }
  return status === 'onbekend' ? 'actueel' : status;
}

function writeKwalificatie(
  database: WorkDatabase,
  row: RijKwalificatie,
  known: Row | undefined,
  sectors: ReadonlyMap<string, string>,
  given: { readonly status: string; readonly editie: string; readonly bron: string },
): void {
  const or = (value: string, column: string): string => value || String(known?.[column] ?? '');
  const sector = row.niveau === 1 && /^bovensectoraal$/iu.test(row.sector) ? 'Entree' : row.sector;
  database.run(
    `INSERT OR REPLACE INTO kwalificatie
       (crebo, naam, niveau, dossiercrebo, dossier, sector, soort, beroepsvereisten, leerwegen, editie,
        geldig_van, einde_instroom, status, bron, kwaliteit)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.crebo,
      row.naam,
      row.niveau,
      or(row.dossiercrebo, 'dossiercrebo'),
      or(row.dossier, 'dossier'),
      or(sectors.get(fold(sector)) ?? sector, 'sector'),
      or(row.soort, 'soort'),
      String(known?.['beroepsvereisten'] ?? '') || row.beroepsvereisten,
      String(known?.['leerwegen'] ?? ''),
      (row.geldigVan || given.editie).slice(0, 4),
      row.geldigVan,
      row.eindeInstroom,
      given.status,
      given.bron,
      KWALITEIT,
    ],
  );
}

/** Sectors as they are spelled here, by their name without case and accents. */
function sectorNames(database: WorkDatabase): Map<string, string> {
  const names = database.texts(`SELECT DISTINCT sector FROM kwalificatie WHERE sector <> '' ORDER BY sector`);
  return new Map(names.map((naam) => [fold(naam), naam]));
}
