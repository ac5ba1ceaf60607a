/** Engines on the real reference data from which the mapping of some titles was taken away. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { createEngine } from '../../../electron/engine';
import type { ChannelName, Invoer, Uitvoer } from '../../../shared/contract/channels';
import type { Result } from '../../../shared/contract/result';
import { DATA_DIR } from '../open-test-engine';
import { testMachine } from '../test-machine';

interface OpenedEngine {
  readonly call: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Uitvoer<C>>;
  readonly tryCall: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Result<Uitvoer<C>>>;
  readonly close: () => Promise<void>;
}

export interface Workplace {
  readonly dataDir: string;
  readonly userDir: string;
  /** Opens the engine anew on the same folders, as the next start of the app does. */
  readonly start: () => Promise<OpenedEngine>;
  readonly remove: () => Promise<void>;
}

/** @param sleutels titles whose mapping is taken away */
export async function workplaceWithout(sleutels: readonly string[]): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'kompas-koppelen-'));
  const dataDir = join(folder, 'data');
  const userDir = join(folder, 'gebruiker');
  await mkdir(dataDir);
  const bytes = await withoutMappings(await readFile(join(DATA_DIR, 'reference.sqlite')), sleutels);
  const manifest = JSON.parse(await readFile(join(DATA_DIR, 'manifest.json'), 'utf8')) as object;
  const hash = createHash('sha256').update(bytes).digest('hex');
  await writeFile(join(dataDir, 'reference.sqlite'), bytes);
  await writeFile(join(dataDir, 'manifest.json'), JSON.stringify({ ...manifest, hash }));
  await copyFile(join(DATA_DIR, 'voorbeeld-leerbanen.jsonl'), join(dataDir, 'voorbeeld-leerbanen.jsonl'));
  return {
    dataDir,
    userDir,
    start: () => open(dataDir, userDir),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function withoutMappings(bytes: Uint8Array, sleutels: readonly string[]): Promise<Uint8Array> {
  const SQL = await initSqlJs();
  const database = new SQL.Database(bytes);
  try {
    for (const sleutel of sleutels) {
      database.run('DELETE FROM taak_titel WHERE sleutel = ?', [sleutel]);
      if (database.getRowsModified() === 0) throw new Error(`the data maps no title "${sleutel}"`);
    }
    return database.export();
  } finally {
    database.close();
  }
}

async function open(dataDir: string, userDir: string): Promise<OpenedEngine> {
  const engine = await createEngine({
    dataDir,
    userDir,
    host: 'terminal',
    kanPdfBewaren: false,
    versie: '0.0.0-test',
    ...testMachine(),
    onGebeurtenis: () => undefined,
  });
  const tryCall: OpenedEngine['tryCall'] = async (name, input) => (await engine.call(name, input)) as never;
  return {
    tryCall,
    call: async (name, input) => {
      const result = await tryCall(name, input);
      if (result.ok) return result.value;
      throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    },
    close: () => engine.close(),
  };
}
