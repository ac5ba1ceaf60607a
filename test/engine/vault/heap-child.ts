/**
 * A process that holds a conversation and drops it in the way that it was told. Then its whole memory can be searched
 * from outside; at a line of input it looks for what it can still reach itself, and ends.
 * Arguments: folder, how (slot | wis | verlopen | niets). Prints a line `klaar`, and then JSON: the texts that are left.
 */
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { getHeapSnapshot } from 'node:v8';
import { TaakId } from '../../../shared/domain/ids';
import { DAY, FakeClock } from '../fake-clock';
import { WACHTZIN } from '../test-machine';
import { KINDS, marker } from './memory-markers';
import { openSmallEngine } from './small-engine';

const [folder = '', how = ''] = process.argv.slice(2);
const clock = new FakeClock('2026-03-14T10:00:00Z');
const test = await openSmallEngine({ now: clock.now, setTimer: clock.setTimer }, folder);
await converse();
await drop();
for (let count = 0; count < 4; count += 1) {
  globalThis.gc?.();
  await wait(20);
}
process.stdout.write('klaar\n');
await once(process.stdin, 'data');
process.stdout.write(JSON.stringify(await inHeap()));
await test.engine.close();
process.exit(0);

async function converse(): Promise<void> {
  await test.call('kluis.maak', { wachtzin: WACHTZIN });
  await test.call('gesprek.nieuw', {});
  const taak = TaakId.parse(marker('taak'));
  await test.call('gesprek.wijzig', { wijziging: { soort: 'taak', taak, niveau: 'zelfstandig' } });
  await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-route', route: marker('route') } });
  const afspraken = [marker('afspraak')];
  await test.call('gesprek.wijzig', { wijziging: { soort: 'afspraken', afspraken } });
  await test.call('gesprekken.lijst', { zoek: 'maart' });
  const huidig = await test.call('gesprek.huidig', {});
  if (huidig) await test.call('gesprek.inzage', { code: huidig.code });
}

async function drop(): Promise<void> {
  if (how === 'slot') await test.call('kluis.slot', {});
  if (how === 'wis') await test.call('gesprek.wis', {});
  if (how === 'verlopen') {
    await test.call('kluis.slot', {});
    clock.pass(40 * DAY);
    await test.call('kluis.open', { wachtzin: WACHTZIN });
  }
}

/** A snapshot is taken after everything that can be dropped was dropped; it holds every text that is left. */
async function inHeap(): Promise<string[]> {
  const found = new Set<string>();
  let tail = '';
  const look = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      const part = tail + chunk.toString('latin1');
      for (const kind of KINDS) if (part.includes(marker(kind))) found.add(kind);
      tail = part.slice(-200);
      done();
    },
  });
  await pipeline(getHeapSnapshot(), look);
  return KINDS.filter((kind) => found.has(kind));
}
