/** Installations with the same clock, each with a folder and a kluis of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createEngine, type Engine, type EngineDeps } from '../../../electron/engine';
import { answer } from '../../../electron/engine/answer';
import { gesprekFeature } from '../../../electron/engine/gesprek/feature';
import { codeGegevens } from '../../../electron/engine/overdracht/code-data';
import { codeHandlers } from '../../../electron/engine/overdracht/code-handlers';
import { overdrachtGesprekken } from '../../../electron/engine/overdracht/gesprekken';
import { overdrachtHandlers } from '../../../electron/engine/overdracht/handlers';
import type { ChannelName, Invoer, Uitvoer } from '../../../shared/contract/channels';
import type { Result } from '../../../shared/contract/result';
import type { Gesprek, Wijziging } from '../../../shared/domain/gesprek';
import type { Crebo } from '../../../shared/domain/ids';
import type { FakeClock } from '../fake-clock';
import { smallKern } from '../small-kern';
import { DATA_DIR } from '../open-test-engine';
import { testMachine, WACHTZIN } from '../test-machine';

export const START = '2026-03-14T10:00:00Z';

export type Given = Uitvoer<'overdracht.maak'>;

export interface Desk {
  readonly tryCall: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Result<Uitvoer<C>>>;
  readonly call: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Uitvoer<C>>;
  readonly wijzig: (wijziging: Wijziging) => Promise<Gesprek>;
  /** Asks the candidate, and makes the file. */
  readonly give: () => Promise<Given>;
  readonly look: (given: Given) => Promise<Uitvoer<'overdracht.bekijk'>>;
  readonly take: (given: Given) => Promise<Gesprek>;
}

export interface DeskOptions {
  /** Dice of this laptop: the same dice give the same codes. */
  readonly random?: () => number;
  /** Without a kluis conversations live in memory. */
  readonly keeps?: boolean;
  /** The whole engine on the real data, in place of the part that keeps conversations. */
  readonly whole?: boolean;
}

export async function openDesk(clock: FakeClock, options: DeskOptions = {}): Promise<Desk> {
  const { random = Math.random, keeps = true, whole = false } = options;
  const userDir = await mkdtemp(join(tmpdir(), 'kompas-overdracht-'));
  const deps: EngineDeps = {
    dataDir: DATA_DIR,
    userDir,
    host: 'terminal',
    kanPdfBewaren: false,
    versie: '0.0.0-test',
    ...testMachine({ now: clock.now, setTimer: clock.setTimer, random }),
    onGebeurtenis: () => undefined,
  };
  const engine = whole ? await createEngine(deps) : await smallEngine(deps);
  onTestFinished(async () => {
    await engine.close();
    await rm(userDir, { recursive: true, force: true });
  });
  const desk = deskOf(engine, clock);
  if (keeps) await desk.call('kluis.maak', { wachtzin: WACHTZIN });
  else await desk.call('kluis.werkwijze', { werkwijze: 'zonder-bewaren' });
  return desk;
}

function deskOf(engine: Engine, clock: FakeClock): Desk {
  const tryCall: Desk['tryCall'] = async (name, input) => (await engine.call(name, input)) as never;
  const call: Desk['call'] = async (name, input) => {
    const result = await tryCall(name, input);
    if (result.ok) return result.value;
    throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  };
  const wijzig = (wijziging: Wijziging): Promise<Gesprek> => call('gesprek.wijzig', { wijziging });
  const opened = ({ inhoud, woorden }: Given): { inhoud: string; woorden: string } => ({ inhoud, woorden });
  return {
    tryCall,
    call,
    wijzig,
    give: async () => {
      await wijzig({ soort: 'overdracht-ja', op: clock.now().toISOString() });
      return call('overdracht.maak', {});
    },
    look: (given) => call('overdracht.bekijk', opened(given)),
    take: (given) => call('overdracht.neemOver', opened(given)),
  };
}

/** Conversations, the kluis and hand-overs on reference data made by hand: it starts at once. */
async function smallEngine(deps: EngineDeps): Promise<Engine> {
  const kern = smallKern();
  const feature = await gesprekFeature(() => kern, deps);
  const parts = {
    gesprekken: overdrachtGesprekken(feature),
    vandaag: feature.today,
    bewaarDagen: () => feature.kluis.bewaarDagen,
    naamVan: (crebo: Crebo) => kern.reference.kwalificaties.get(crebo)?.naam,
    huidigEvenement: feature.evenementen.huidig,
    kentEvenement: feature.evenementen.kent,
    deps,
  };
  const handlers = {
    ...feature.handlers,
    ...overdrachtHandlers(parts),
    ...codeHandlers({ ...parts, gegevens: () => codeGegevens(kern) }),
  };
  return { call: (name, input) => answer(handlers, feature, name, input), close: feature.close };
}
