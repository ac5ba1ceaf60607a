/** The manifest that belongs to an applied database: its sets with their counts, editions and sources. */
import { ontbrekend } from '../../../../shared/gegevens/missing';
import type { Geladen } from '../../importers/types';
import type { Manifest } from '../../reference/types';
import type { LadingSoort } from './apply';
import { rowCounts, tellingen } from './counts';
import type { WorkDatabase } from './work-database';

type SetRegel = Manifest['sets'][number];

/** How a set is counted, and in which table every row names its source. */
const COUNTED: Readonly<Record<string, { readonly telling: string; readonly bronnen?: string }>> = {
  kwalificaties: { telling: 'SELECT count(*) FROM kwalificatie', bronnen: 'kwalificatie' },
  kerntaken: { telling: 'SELECT count(*) FROM kerntaak', bronnen: 'kerntaak' },
  werkprocessen: { telling: 'SELECT count(*) FROM werkproces', bronnen: 'werkproces' },
  opvolging: { telling: 'SELECT count(*) FROM opvolging', bronnen: 'opvolging' },
  vaardigheden: { telling: 'SELECT count(*) FROM vaardigheid', bronnen: 'vaardigheid' },
  'kwalificatie-vaardigheden': { telling: 'SELECT count(*) FROM kwalificatie_vaardigheid' },
  arbeidsmarktregios: { telling: 'SELECT count(*) FROM arbeidsmarktregio' },
  gemeenten: { telling: 'SELECT count(*) FROM gemeente' },
  pc4: { telling: 'SELECT count(*) FROM pc4' },
  regelingen: { telling: `SELECT count(*) FROM regeling WHERE soort NOT IN ('vraag', 'begrip')` },
  werkprocestitels: { telling: `SELECT count(*) FROM titel WHERE zin <> ''` },
  'eigen-inschatting': { telling: 'SELECT count(DISTINCT crebo) FROM taak_kwalificatie' },
};

/** Sets of which a load of this kind gives the edition, since it holds the whole set. */
const WHOLE: Readonly<Partial<Record<LadingSoort, readonly string[]>>> = {
  crebolijst: ['kwalificaties'],
  koppeltabel: ['opvolging'],
  vaardigheden: ['vaardigheden', 'kwalificatie-vaardigheden'],
  gemeenten: ['arbeidsmarktregios', 'gemeenten'],
  postcodes: ['pc4'],
  regels: ['regelingen'],
};
/** Sets that dossiers fill; they give the edition once most actuele kwalificaties came from one load. */
const FROM_DOSSIERS = ['kwalificaties', 'kerntaken', 'werkprocessen'];
const MOST = 0.8;

/** @param hash of the finished database @param geladen the loads in their order; `geladen-1` is the first */
export function appliedManifest(
  database: WorkDatabase,
  base: Manifest,
  hash: string,
  geladen: readonly Geladen[],
): Manifest {
  const counts = tellingen(database);
  const edities = editions(database, geladen, counts.actueel);
  const tables = Object.keys(base.aantallen).filter((name) => name !== 'kwalificatie_actueel');
  return {
    hash,
    sets: base.sets.map((set) => renewed(database, set, edities.get(set.id))),
    ontbreekt: ontbrekend(counts),
    aantallen: { ...rowCounts(database, tables), kwalificatie_actueel: counts.actueel },
  };
}

function renewed(database: WorkDatabase, set: SetRegel, load: Edition | undefined): SetRegel {
  const counted = COUNTED[set.id];
  if (!counted) return set;
  const bronnen = counted.bronnen === undefined ? load && [load] : sourcesOf(database, counted.bronnen);
  return {
    ...set,
    aantal: Number(database.texts(counted.telling)[0]),
    editie: load && load.editie !== '' ? load.editie : set.editie,
    ...(bronnen && {
      bron: [...new Set(bronnen.map(({ uitgever }) => uitgever))].join(', '),
      licentie: [...new Set(bronnen.map(({ licentie }) => licentie))].join('; '),
    }),
  };
}

interface Edition {
  readonly editie: string;
  readonly uitgever: string;
  readonly licentie: string;
}

/** The load that gives each set its edition; a later load wins. */
function editions(
  database: WorkDatabase,
  geladen: readonly Geladen[],
  actueel: number,
): Map<string, Edition> {
  const found = new Map<string, Edition>();
  for (const [index, { lading }] of geladen.entries()) {
    const id = `geladen-${String(index + 1)}`;
    const [row] = database.rows('SELECT editie, uitgever, licentie FROM bron WHERE id = ?', [id]);
    if (!row) continue;
    const edition = row as unknown as Edition;
    const here = `SELECT count(*) FROM kwalificatie WHERE status = 'actueel' AND bron = ?`;
    const isMost = lading.soort === 'dossiers' && Number(database.texts(here, [id])[0]) >= MOST * actueel;
    for (const set of isMost ? FROM_DOSSIERS : (WHOLE[lading.soort] ?? [])) found.set(set, edition);
  }
  return found;
}

/** Sources of the rows of a table, the one that occurs most first. */
function sourcesOf(database: WorkDatabase, table: string): Edition[] {
  return database.rows(
    `SELECT b.editie, b.uitgever, b.licentie FROM bron b JOIN "${table}" t ON t.bron = b.id
      GROUP BY b.id ORDER BY count(*) DESC, b.id`,
  ) as unknown as Edition[];
}
