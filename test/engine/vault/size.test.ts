/** A kluis of five thousand conversations: saved, opened, searched and changed as a small one is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type OpenStore } from '../gesprek/open-store';
import { WACHTZIN } from '../test-machine';
import { decryptedFiles } from './kluis-engine';
import { manyGesprekken } from './many-gesprekken';

const COUNT = 5000;

describe('a kluis of five thousand conversations', () => {
  const gesprekken = manyGesprekken(COUNT);
  let folder: string;
  let open: OpenStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kompas-groot-'));
    open = await openStore(folder);
    await open.kluis.make(WACHTZIN);
    const kluis = open.kluis.opened();
    for (const gesprek of gesprekken) kluis.book.put(gesprek, gesprek.begonnen);
    kluis.changed();
    await kluis.saved();
    await open.kluis.lock();
    await open.kluis.open(WACHTZIN);
  });
  afterAll(async () => {
    await open.kluis.lock();
    await rm(folder, { recursive: true, force: true });
  });

  it('holds every one of them after it was locked and opened', () => {
    const { book } = open.kluis.opened();
    expect(book.lines()).toHaveLength(COUNT);
    for (const gesprek of gesprekken) expect(book.get(gesprek.code)?.gesprek).toEqual(gesprek);
  });

  it('keeps one change to one of them, and leaves the others as they were', async () => {
    const [first, second] = gesprekken;
    if (!first || !second) throw new Error('there are thousands');
    open.shelf.open(first.code);
    open.store.change({ soort: 'afspraken', afspraken: ['Veranderd tussen duizenden'] });
    await open.kluis.opened().saved();
    await open.kluis.lock();
    await open.kluis.open(WACHTZIN);
    const { book } = open.kluis.opened();
    expect(book.get(first.code)?.gesprek.afspraken).toEqual(['Veranderd tussen duizenden']);
    expect(book.get(second.code)?.gesprek).toEqual(second);
    expect(book.lines()).toHaveLength(COUNT);
  });

  it('forgets one among all of them, in every file', async () => {
    const last = gesprekken.at(-1);
    if (!last) throw new Error('there are thousands');
    const [afspraak = ''] = last.afspraken;
    await open.shelf.erase(last.code);
    expect(open.kluis.opened().book.lines()).toHaveLength(COUNT - 1);
    for (const [name, body] of await decryptedFiles(folder)) {
      expect(body.includes(afspraak), name).toBe(false);
      expect(body.includes(last.code), name).toBe(false);
    }
  });
});
