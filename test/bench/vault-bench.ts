/** How long it takes until a change is safe in the kluis, and whether somebody who types has to wait meanwhile. */
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { manyGesprekken } from '../engine/vault/many-gesprekken';
import { openStore, type OpenStore } from '../engine/gesprek/open-store';
import { WACHTZIN } from '../engine/test-machine';
import { ratio, timing, type Timing } from './measure';

export interface VaultBench {
  readonly gesprekken: number;
  readonly bestand_kb: number;
  /** From a change to "opgeslagen": encrypted, synced, read back, renamed. */
  readonly tot_opgeslagen: Timing;
  /** The same bytes, plain, written and synced: no kluis, no check. */
  readonly alleen_schrijven: Timing;
  /** How many times longer the kluis takes than plain writing. */
  readonly verhouding: number;
  /** The answer to one change while nothing is being saved. */
  readonly wijzig: Timing;
  /** The answer to changes every 15 ms while saving goes on, from the moment that it was their turn. */
  readonly wijzig_tijdens_opslaan: Timing;
}

const TYPED_EVERY_MS = 15;

export async function benchVault(): Promise<VaultBench[]> {
  const results: VaultBench[] = [];
  for (const [gesprekken, runs] of [
    [10, 40],
    [500, 40],
    [5000, 20],
  ] as const) {
    results.push(await benchOne(gesprekken, runs));
  }
  return results;
}

async function benchOne(gesprekken: number, runs: number): Promise<VaultBench> {
  const folder = await mkdtemp(join(tmpdir(), 'kompas-bench-'));
  const store = await openStore(folder);
  try {
    const bytes = await fill(store, folder, gesprekken);
    const { wijzig, saved } = await changesOneByOne(store, runs);
    const typed = await changesWhileSaving(store, runs * 4);
    const plain = await plainWrites(folder, bytes, runs);
    const [own, alternative] = [timing(saved), timing(plain)];
    return {
      gesprekken,
      bestand_kb: Math.round(bytes / 1024),
      tot_opgeslagen: own,
      alleen_schrijven: alternative,
      verhouding: ratio(alternative, own),
      wijzig: timing(wijzig),
      wijzig_tijdens_opslaan: timing(typed),
    };
  } finally {
    await store.kluis.lock();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns the size of the largest file of the kluis, in bytes */
async function fill({ kluis, shelf }: OpenStore, folder: string, count: number): Promise<number> {
  await kluis.make(WACHTZIN);
  const open = kluis.opened();
  const gesprekken = manyGesprekken(count);
  for (const gesprek of gesprekken) open.book.put(gesprek, gesprek.begonnen);
  open.changed();
  await open.saved();
  const [first] = gesprekken;
  if (first) shelf.open(first.code);
  const generations = await Promise.all(
    (await readdir(join(folder, 'kluis')))
      .filter((name) => name.endsWith('.lbk'))
      .map((name) => stat(join(folder, 'kluis', name))),
  );
  return Math.max(...generations.map(({ size }) => size));
}

async function changesOneByOne(
  store: OpenStore,
  runs: number,
): Promise<{ wijzig: number[]; saved: number[] }> {
  const [wijzig, saved]: [number[], number[]] = [[], []];
  for (let run = -3; run < runs; run += 1) {
    const started = performance.now();
    change(store, run);
    const answered = performance.now();
    await store.kluis.opened().saved();
    // The first ones warm up.
    if (run < 0) continue;
    wijzig.push(answered - started);
    saved.push(performance.now() - started);
  }
  return { wijzig, saved };
}

async function changesWhileSaving(store: OpenStore, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const turn = performance.now() + TYPED_EVERY_MS;
    await wait(TYPED_EVERY_MS);
    change(store, run);
    times.push(performance.now() - turn);
  }
  await store.kluis.opened().saved();
  return times;
}

function change({ store }: OpenStore, run: number): void {
  store.change({ soort: 'afspraken', afspraken: [`Afspraak nummer ${String(run)}`] });
}

async function plainWrites(folder: string, size: number, runs: number): Promise<number[]> {
  const bytes = new Uint8Array(size).fill(97);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const file = await open(join(folder, 'gewoon'), 'w');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    times.push(performance.now() - started);
  }
  return times;
}
