/** Switches from edition to edition, and back, until it is killed; says what it begins and what is done. */
import { openStore, prepare, report } from '../open-store';

const [dataDir = '', userDir = ''] = process.argv.slice(2);
const places = { dataDir, userDir };
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

let dice = Date.now() % 1000;
const store = await openStore(places, {
  randomBytes: (count) => Buffer.from(Array.from({ length: count }, () => Math.floor(Math.random() * 256))),
});
await store.laad();
for (;;) {
  dice += 1;
  const naam = `Verkoper ${String(dice)}`;
  const ready = await prepare(store, places, naam);
  say(`begin ${naam}`);
  await store.gebruik(ready, report(naam));
  await store.laad();
  say(`klaar ${naam}`);
}
