/**
 * Changes a conversation without end in the engine, until it is killed: node engine-child.mjs <folder>. Everything
 * that keeps a conversation is the real thing: calls, handlers, database, saver, files. Only the reference data is
 * small, since it takes longest to load and is never written.
 */
import { mkdir } from 'node:fs/promises';
import { nodeMachine } from '../../../electron/engine/node-machine';
import { answer } from '../../../electron/engine/answer';
import { gesprekFeature } from '../../../electron/engine/gesprek/feature';
import type { ChannelName, Gebeurtenis, Invoer, Uitvoer } from '../../../shared/contract/channels';
import type { GesprekCode } from '../../../shared/domain/ids';
import { smallKern } from '../../engine/small-kern';
import { tellBegun, tellOpened, tellSaved } from './protocol';

const WACHTZIN = 'zeventien paarse ooievaars fluiten zacht';
/** The answer to it is the number of the state. */
const QUESTION = 'stand';
/** Changes in a row without waiting for the disk, as when somebody clicks on. */
const BURST = 3;
/** Every so many bursts the conversation goes on as a copy, and the one before is erased from every file. */
const ERASE_EVERY = 4;

let state = 0;
/** The last change that is in the database in memory. */
let made = 0;
let shown = 0;
const begun = new Map<number, number>();
let onSaved: () => void = () => undefined;

/** What is shown as saved holds every change that was made before it. */
function hear(gebeurtenis: Gebeurtenis): void {
  if (gebeurtenis.soort !== 'kluis') return;
  const { staat } = gebeurtenis.toestand.opslag;
  if (staat === 'bezig') made = state;
  if (staat !== 'opgeslagen') return;
  while (shown < made) {
    shown += 1;
    tellSaved(shown, performance.now() - (begun.get(shown) ?? 0));
    begun.delete(shown);
  }
  onSaved();
}

const userDir = process.argv[2] ?? '';
await mkdir(userDir, { recursive: true });
const kern = smallKern();
const feature = await gesprekFeature(() => kern, {
  ...nodeMachine(),
  kosten: { N: 2 ** 4, r: 8, p: 1 },
  dataDir: '',
  userDir,
  host: 'terminal',
  kanPdfBewaren: false,
  versie: '0.0.0-test',
  onGebeurtenis: hear,
});
const { handlers } = feature;

async function call<C extends ChannelName>(name: C, input: Invoer<C>): Promise<Uitvoer<C>> {
  const result = await answer(handlers, feature, name, input);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value as Uitvoer<C>;
}

/** The conversation of the last process, the one that is furthest; a new one in a new kluis. */
async function resume(): Promise<{ code: GesprekCode; found: number }> {
  if ((await call('kluis.toestand', {})).kluis === 'geen') await call('kluis.maak', { wachtzin: WACHTZIN });
  else await call('kluis.open', { wachtzin: WACHTZIN });
  let best: { code: GesprekCode; found: number } | undefined;
  for (const { code } of await call('gesprekken.lijst', { zoek: '' })) {
    const { routeAntwoorden } = await call('gesprekken.open', { code });
    const found = Number(routeAntwoorden[QUESTION] ?? 0);
    if (!best || found > best.found) best = { code, found };
  }
  if (best) {
    await call('gesprekken.open', { code: best.code });
    return best;
  }
  return { code: (await call('gesprek.nieuw', {})).code, found: 0 };
}

async function change(): Promise<void> {
  state += 1;
  begun.set(state, performance.now());
  tellBegun(state);
  await call('gesprek.wijzig', {
    wijziging: { soort: 'route-antwoord', vraag: QUESTION, antwoord: String(state) },
  });
}

const { code, found } = await resume();
let current = code;
state = made = shown = found;
const { meldingen } = await call('kluis.toestand', {});
tellOpened(found, meldingen.includes('vorige-versie-geopend'));

for (let burst = 1; ; burst += 1) {
  const saved = new Promise<void>((resolve) => (onSaved = resolve));
  for (let count = 0; count < BURST; count += 1) await change();
  if (burst % ERASE_EVERY === 0) {
    const copy = await call('gesprekken.kopie', { code: current });
    await call('gesprekken.wis', { code: current });
    current = copy.code;
  }
  await saved;
}
