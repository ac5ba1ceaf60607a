/**
 * A process in which one person after the other works at the werkplaats, each with answers of its own, and a last one
 * who is still there. Prints which persons JavaScript can still reach, as JSON.
 * Arguments: folder, how many persons before the last.
 */
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { getHeapSnapshot } from 'node:v8';
import { TaakId } from '../../../shared/domain/ids';
import { openSmallEngine } from '../vault/small-engine';

const [folder = '', count = ''] = process.argv.slice(2);
const last = Number(count);
const test = await openSmallEngine({}, folder);
await test.call('werkplaats.begin', { pin: '4821', rustSeconden: 60, talen: ['nl'] });
for (let person = 0; person < last; person += 1) {
  await work(person);
  await test.call('werkplaats.volgende', {});
}
await work(last);
for (let turn = 0; turn < 4; turn += 1) {
  globalThis.gc?.();
  await wait(10);
}
process.stdout.write(JSON.stringify(await inHeap()));
await test.engine.close();
process.exit(0);

/** The marker is made of parts: no text of this program holds it. */
async function work(person: number): Promise<void> {
  await test.call('gesprek.nieuw', {});
  const marker = ['werkplaats', 'merk', String(person), 'zq9'].join('-');
  const taak = TaakId.parse(marker);
  await test.call('gesprek.wijzig', { wijziging: { soort: 'taak', taak, niveau: 'zelfstandig' } });
  await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-route', route: marker } });
  await test.call('gesprek.huidig', {});
}

async function inHeap(): Promise<number[]> {
  const found = new Set<number>();
  let tail = '';
  const look = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      const part = tail + chunk.toString('latin1');
      for (const [, person] of part.matchAll(/werkplaats-merk-(\d+)-zq9/gu)) found.add(Number(person));
      tail = part.slice(-100);
      done();
    },
  });
  await pipeline(getHeapSnapshot(), look);
  return [...found].sort((a, b) => a - b);
}
