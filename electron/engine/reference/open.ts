/** Opens a reference database with sql.js: the app's own, or the one of an edition. */
import { readOwnData, type OwnData } from '../edities/own-data';
import { sharedSql } from '../sql/library';
import { rowsOf } from '../sql/rows-of';
import { loadReference } from './load';
import type { LinkableReference, Query } from './types';

/** Reference data that lets go of its database when it is no longer used. */
export interface OpenReference extends LinkableReference {
  readonly close: () => void;
}

/**
 * @param dataDir folder with reference.sqlite and manifest.json
 * @throws EngineError `gegevens-beschadigd` when a file is missing or does not match its hash
 */
export async function openReference(dataDir: string): Promise<OpenReference> {
  return openReferenceData(await readOwnData(dataDir));
}

/** @param data of which the bytes were proven @throws Error when it is not a reference database of this form */
export async function openReferenceData({ bytes, manifest }: OwnData): Promise<OpenReference> {
  const { Database } = await sharedSql();
  const database = new Database(bytes);
  const query: Query = (sql, params = []) => rowsOf(database, sql, params) as ReturnType<Query>;
  const close = (): void => {
    database.close();
  };
  try {
    // The layer of links has getters, so it is not copied.
    return Object.assign(loadReference(query, manifest), { close });
  } catch (error) {
    close();
    throw error;
  }
}
