/** Opens a reference database with sql.js: the app's own, or the one of an edition. */
import { createRequire } from 'node:module';
import initSqlJs from 'sql.js';
import { readOwnData, type OwnData } from '../edities/own-data';
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
  const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
  const SQL = await initSqlJs({ locateFile: () => wasm });
  const database = new SQL.Database(bytes);
  const query: Query = (sql, params = []) => {
    const statement = database.prepare(sql);
    try {
      statement.bind([...params]);
      const rows: ReturnType<Query> = [];
      while (statement.step()) rows.push(statement.getAsObject() as ReturnType<Query>[number]);
      return rows;
    } finally {
      statement.free();
    }
  };
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
