/** Opens reference.sqlite with sql.js, after its hash was checked against the manifest. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { EngineError } from '../engine-error';
import { loadReference } from './load';
import type { LinkableReference, Manifest, Query } from './types';

/**
 * @param dataDir folder with reference.sqlite and manifest.json
 * @throws EngineError `gegevens-beschadigd` when a file is missing or does not match its hash
 */
export async function openReference(dataDir: string): Promise<LinkableReference> {
  const [bytes, manifest] = await Promise.all([read(dataDir, 'reference.sqlite'), readManifest(dataDir)]);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== manifest.hash) {
    throw new EngineError('gegevens-beschadigd', {
      detail: `reference.sqlite has hash ${hash}, not ${manifest.hash}`,
    });
  }
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
  return loadReference(query, manifest);
}

async function read(dataDir: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(join(dataDir, name));
  } catch (error) {
    throw new EngineError('gegevens-beschadigd', { detail: `${name} can not be read: ${String(error)}` });
  }
}

async function readManifest(dataDir: string): Promise<Manifest> {
  const text = new TextDecoder().decode(await read(dataDir, 'manifest.json'));
  return JSON.parse(text) as Manifest;
}
