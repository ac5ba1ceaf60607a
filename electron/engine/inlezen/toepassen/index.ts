/**
 * Makes the reference database of an edition: the app's own data with every load applied, in order. The same loads
 * on the same data give the same bytes, on every machine.
 */
import type { Geladen } from '../../importers/types';
import type { Manifest, Query } from '../../reference/types';
import { sha256 } from '../../sha256';
import type { Apply, ApplyContext, LadingSoort } from './apply';
import { addBron } from './bronnen';
import { applyCrebolijst } from './crebolijst';
import { dropWhatNothingUses, renewSearchDocuments } from './derive';
import { applyDossiers } from './dossiers';
import { applyGemeenten } from './gemeenten';
import { applyKoppeltabel } from './koppeltabel';
import { appliedManifest } from './manifest';
import { applyPostcodes } from './postcodes';
import { applyRegels } from './regels';
import { applyVaardigheden } from './vaardigheden';
import { WorkDatabase } from './work-database';

export interface Basis {
  /** The app's own reference database. */
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
}

export interface ApplyHelp {
  /** Lets other work go first. @throws EngineError `geannuleerd` */
  readonly adem: () => Promise<void>;
  /** One load, or one of STAPPEN, is done. */
  readonly stap: () => void;
  /** Remarks of the last load only: those of earlier loads were shown when they were read. */
  readonly opmerking: (tekst: string) => void;
  /** Looks at the result before it is closed. */
  readonly bekijk?: (query: Query) => void;
}

export interface Applied {
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
}

/** Steps after the loads themselves: derived facts, search, clean-up, copy. */
export const STAPPEN = 4;

const LOADS: { readonly [S in LadingSoort]?: Apply<S> } = {
  dossiers: applyDossiers,
  crebolijst: applyCrebolijst,
  koppeltabel: applyKoppeltabel,
  vaardigheden: applyVaardigheden,
  gemeenten: applyGemeenten,
  postcodes: applyPostcodes,
  regels: applyRegels,
};

/** Whether a load changes the reference database; leerbanen and erkenningen have a database of their own. */
export function changesReference(soort: string): boolean {
  return soort in LOADS;
}

/**
 * @throws EngineError `onleesbaar-bestand` when a load does not fit, `geannuleerd`
 * @throws Error when the result breaks the schema: then nothing of it may be used
 */
export async function applyLoads(
  basis: Basis,
  geladen: readonly Geladen[],
  help: ApplyHelp,
): Promise<Applied> {
  const loads = geladen.filter(({ lading }) => changesReference(lading.soort));
  const database = await WorkDatabase.open(basis.bytes);
  try {
    database.run('BEGIN');
    let statusDag = dayOf(basis.manifest.sets.find(({ id }) => id === 'kwalificaties')?.editie ?? '');
    for (const [index, one] of loads.entries()) {
      const isLast = index === loads.length - 1;
      const bron = addBron(database, one, index + 1);
      const opmerking = isLast ? help.opmerking : (): void => undefined;
      applyOne(database, one.lading, { bron, dag: one.gelezenOp, statusDag, opmerking });
      if (one.lading.soort === 'crebolijst') {
        const day = dayOf(one.lading.geldigVan || one.lading.editie);
        if (day > statusDag) statusDag = day;
      }
      help.stap();
      await help.adem();
    }
    return await finish(database, basis, loads, help);
  } finally {
    database.close();
  }
}

function applyOne(database: WorkDatabase, lading: Geladen['lading'], context: ApplyContext): void {
  const apply = LOADS[lading.soort] as
    ((database: WorkDatabase, lading: Geladen['lading'], context: ApplyContext) => void) | undefined;
  apply?.(database, lading, context);
}

async function finish(
  database: WorkDatabase,
  basis: Basis,
  geladen: readonly Geladen[],
  { adem, stap, bekijk }: ApplyHelp,
): Promise<Applied> {
  const step = async (work: () => void): Promise<void> => {
    work();
    stap();
    await adem();
  };
  await step(() => {
    dropWhatNothingUses(database);
  });
  await step(() => {
    renewSearchDocuments(database);
  });
  assertWhole(database);
  database.run('COMMIT');
  await step(() => {
    database.run('ANALYZE');
    database.run('VACUUM');
  });
  const draft = appliedManifest(database, basis.manifest, '', geladen);
  await adem();
  let bytes: Uint8Array = new Uint8Array();
  await step(() => {
    bekijk?.(database.rows);
    bytes = database.export();
  });
  return { bytes, manifest: { ...draft, hash: sha256(bytes) } };
}

/** @throws Error when a row points to nothing */
function assertWhole(database: WorkDatabase): void {
  const [broken] = database.rows('PRAGMA foreign_key_check');
  if (broken) throw new Error(`after a load, ${JSON.stringify(broken)} points to nothing`);
}

/** '' for an edition that is no day. */
function dayOf(editie: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(editie) ? editie : '';
}
