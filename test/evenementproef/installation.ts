/** One laptop at the event: the whole engine on the real data, in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../electron/engine';
import { nodeMachine } from '../../electron/engine/node-machine';
import type { ChannelName, Invoer, Uitvoer } from '../../shared/contract/channels';

const DATA_DIR = join(import.meta.dirname, '..', '..', 'data', 'dist');
/** Keys that cost next to nothing: what is played is who is counted, not how hard it is to guess. */
const CHEAP = { N: 2 ** 4, r: 8, p: 1 };
const WACHTZIN = 'zeventien paarse ooievaars fluiten zacht';

export type Call = <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Uitvoer<C>>;

export interface Installation {
  readonly metKluis: boolean;
  /** @throws Error with the name of the channel and what came back */
  readonly call: Call;
  /** The app is closed and started again; a kluis is opened. Absent where that can not be played. */
  readonly restart?: () => Promise<void>;
}

export interface OwnInstallation extends Installation {
  readonly close: () => Promise<void>;
}

/** @param now the clock of all installations */
export async function openInstallation(metKluis: boolean, now: () => Date): Promise<OwnInstallation> {
  const userDir = await mkdtemp(join(tmpdir(), 'kompas-evenement-'));
  const open = (): Promise<Engine> =>
    createEngine({
      dataDir: DATA_DIR,
      userDir,
      host: 'terminal',
      kanPdfBewaren: false,
      versie: '0.0.0-proef',
      ...nodeMachine(),
      now,
      kosten: CHEAP,
      onGebeurtenis: () => undefined,
    });
  let engine = await open();
  const call: Call = async (name, input) => {
    const answer = await engine.call(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };
  await (metKluis
    ? call('kluis.maak', { wachtzin: WACHTZIN })
    : call('kluis.werkwijze', { werkwijze: 'zonder-bewaren' }));
  return {
    metKluis,
    call,
    restart: async () => {
      await engine.close();
      engine = await open();
      if (metKluis) await call('kluis.open', { wachtzin: WACHTZIN });
    },
    close: async () => {
      await engine.close();
      await rm(userDir, { recursive: true, force: true });
    },
  };
}
