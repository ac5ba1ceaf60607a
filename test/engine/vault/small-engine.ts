/** The part of the engine that keeps conversations, on reference data made by hand: it starts at once. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, Machine } from '../../../electron/engine';
import { answer } from '../../../electron/engine/answer';
import { gesprekFeature, type GesprekFeature } from '../../../electron/engine/gesprek/feature';
import type { Handlers } from '../../../electron/engine/handlers';
import { CHANNELS, type ChannelName, type Gebeurtenis } from '../../../shared/contract/channels';
import { smallKern } from '../small-kern';
import { testEngineOf, type TestEngine } from '../test-engine';
import { testMachine } from '../test-machine';

/**
 * @param machine what is different on this machine @param folder of an earlier engine; without it a new one
 * @param more handlers of other features, on top of those of conversations
 */
export async function openSmallEngine(
  machine: Partial<Machine> = {},
  folder?: string,
  more: (feature: GesprekFeature) => Partial<Handlers> = () => ({}),
): Promise<TestEngine> {
  const userDir = folder ?? (await mkdtemp(join(tmpdir(), 'kompas-kluis-')));
  const gebeurtenis: Gebeurtenis[] = [];
  const kern = smallKern();
  const feature = await gesprekFeature(() => kern, {
    dataDir: userDir,
    userDir,
    host: 'terminal',
    kanPdfBewaren: false,
    versie: '0.0.0-test',
    ...testMachine(machine),
    onGebeurtenis: (step) => gebeurtenis.push(step),
  });
  const handlers = { ...feature.handlers, ...more(feature) };
  const call: Engine['call'] = async (name, input) => {
    const result = await answer(handlers, feature, name, input);
    if (result.ok) expectShape(name, result.value);
    return result;
  };
  return testEngineOf({ call, close: feature.close }, userDir, gebeurtenis);
}

/** Every answer must have the form that the contract promises. */
function expectShape(name: string, value: unknown): void {
  const { error } = CHANNELS[name as ChannelName].uitvoer.safeParse(value);
  if (error) throw new Error(`${name} answers in another form: ${error.message}`);
}
