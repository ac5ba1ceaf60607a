/** A bridge to a whole engine with its own folder, events included, as a host would give it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Machine } from '../../../electron/engine';
import type { Bridge } from '../../../shared/contract/bridge';
import type { Gebeurtenis } from '../../../shared/contract/channels';
import { DATA_DIR } from '../../engine/open-test-engine';
import { testMachine } from '../../engine/test-machine';

export interface EngineBridge {
  readonly bridge: Bridge;
  readonly close: () => Promise<void>;
}

/** @param machine what is different on this machine */
export async function engineBridge(machine: Partial<Machine> = {}): Promise<EngineBridge> {
  const userDir = await mkdtemp(join(tmpdir(), 'kompas-bridge-'));
  const listeners = new Set<(gebeurtenis: Gebeurtenis) => void>();
  const engine = await createEngine({
    dataDir: DATA_DIR,
    userDir,
    host: 'terminal',
    kanPdfBewaren: false,
    versie: '0.0.0-test',
    ...testMachine(machine),
    onGebeurtenis: (gebeurtenis) => {
      for (const listener of listeners) listener(gebeurtenis);
    },
  });
  return {
    bridge: {
      call: engine.call as Bridge['call'],
      on: (_event, listener) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
    close: async () => {
      await engine.close();
      await rm(userDir, { recursive: true, force: true });
    },
  };
}
