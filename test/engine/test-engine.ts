/** How a test talks to an engine: with the types of the contract. */
import { rm } from 'node:fs/promises';
import type { Engine } from '../../electron/engine';
import type { ChannelName, Gebeurtenis, Invoer, Uitvoer } from '../../shared/contract/channels';
import type { Result } from '../../shared/contract/result';

export interface TestEngine {
  readonly engine: Engine;
  readonly gebeurtenis: Gebeurtenis[];
  readonly userDir: string;
  readonly call: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Uitvoer<C>>;
  readonly tryCall: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Result<Uitvoer<C>>>;
  readonly close: () => Promise<void>;
}

/** Calls with the types of the contract; `call` throws what comes back as an error. */
export function testEngineOf(engine: Engine, userDir: string, gebeurtenis: Gebeurtenis[]): TestEngine {
  const tryCall: TestEngine['tryCall'] = async (name, input) => (await engine.call(name, input)) as never;
  return {
    engine,
    gebeurtenis,
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
