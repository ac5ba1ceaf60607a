/** An engine on the real reference data, with a folder of its own, a fixed clock and fixed dice. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gebeurtenis } from '../../shared/contract/channels';
import { createEngine, type Machine } from '../../electron/engine';
import { testEngineOf, type TestEngine } from './test-engine';
import { testMachine } from './test-machine';

export type { TestEngine };

export const DATA_DIR = join(import.meta.dirname, '..', '..', 'data', 'dist');

/** @param machine what is different on this machine @param folder of an earlier engine; without it a new one */
export async function openTestEngine(machine: Partial<Machine> = {}, folder?: string): Promise<TestEngine> {
  const userDir = folder ?? (await mkdtemp(join(tmpdir(), 'kompas-test-')));
  const gebeurtenis: Gebeurtenis[] = [];
  const engine = await createEngine({
    dataDir: DATA_DIR,
    userDir,
    host: 'terminal',
    kanPdfBewaren: false,
    versie: '0.0.0-test',
    ...testMachine(machine),
    onGebeurtenis: (step) => gebeurtenis.push(step),
  });
  return testEngineOf(engine, userDir, gebeurtenis);
}
