/** An engine on the real reference data, with a folder of its own, a fixed clock and fixed dice. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChannelName, Invoer, Uitvoer, Voortgang } from '../../shared/contract/channels';
import type { Result } from '../../shared/contract/result';
import { createEngine, type Engine } from '../../electron/engine';

export const DATA_DIR = join(import.meta.dirname, '..', '..', 'data', 'dist');
const TODAY = new Date('2026-03-14T10:00:00Z');

export interface TestEngine {
  readonly engine: Engine;
  readonly voortgang: Voortgang[];
  readonly userDir: string;
  readonly call: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Uitvoer<C>>;
  readonly tryCall: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Result<Uitvoer<C>>>;
  readonly close: () => Promise<void>;
}

export async function openTestEngine(): Promise<TestEngine> {
  const userDir = await mkdtemp(join(tmpdir(), 'kompas-test-'));
  const voortgang: Voortgang[] = [];
  let dice = 0;
  const engine = await createEngine({
    dataDir: DATA_DIR,
    userDir,
    host: 'terminal',
    kanPdfBewaren: false,
    versie: '0.0.0-test',
    now: () => TODAY,
    random: () => (dice = (dice + 0.37) % 1),
    onVoortgang: (step) => voortgang.push(step),
  });
  const tryCall: TestEngine['tryCall'] = async (name, input) => (await engine.call(name, input)) as never;
  return {
    engine,
    voortgang,
    userDir,
    tryCall,
    call: async (name, input) => {
      const result = await tryCall(name, input);
      if (result.ok) return result.value;
      throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    },
    close: async () => {
      await engine.close();
      await rm(userDir, { recursive: true, force: true });
    },
  };
}
