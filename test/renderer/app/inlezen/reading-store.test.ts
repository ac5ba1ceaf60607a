/** Reading a file from the page's side, with the real engine and real files. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReadingStore, type ReadingStore } from '../../../../renderer/app/inlezen/reading-store';
import type { ReadingMark } from '../../../../renderer/app/inlezen/reading-mark';
import type { ReadingState } from '../../../../renderer/app/inlezen/reading-state';
import type { FileToSend } from '../../../../renderer/app/inlezen/send-file';
import { MAX_BESTAND } from '../../../../shared/contract/inlezen-vorm';
import { engineBridge, type EngineBridge } from '../engine-bridge';

const KOP = 'nummer;titel;crebo;leerbedrijf;plaats;postcode;leerweg';
const rij = (n: number): string => `${String(n)};Kok;25180;De Pan;Enschede;7511 AA;bbl`;
const file = (text: string, name = 'leerbanen.csv'): FileToSend => {
  const blob = new Blob([text]);
  return { name, size: blob.size, slice: (from, to) => blob.slice(from, to) };
};
const SMALL = file([KOP, rij(1), rij(2), ''].join('\n'));
const MANY = file([KOP, ...Array.from({ length: 30_000 }, (_, n) => rij(n))].join('\n'), 'veel.csv');

let engine: EngineBridge;
let mark: ReadingMark & { on: boolean };
let changes: number;
beforeEach(async () => {
  engine = await engineBridge();
  changes = 0;
  mark = {
    on: false,
    isSet: () => mark.on,
    set: (on) => {
      mark.on = on;
    },
  };
});
afterEach(() => engine.close());

const open = (): ReadingStore =>
  createReadingStore({
    bridge: engine.bridge,
    now: () => performance.now(),
    mark,
    onData: () => (changes += 1),
  });

/** Every phase that was shown, in order, without repeats. */
function phases(store: ReadingStore): string[] {
  const seen: string[] = [];
  store.subscribe(() => {
    const { fase } = store.get();
    if (seen.at(-1) !== fase) seen.push(fase);
  });
  return seen;
}

const leerbanen = async (): Promise<number> => {
  const overzicht = await engine.bridge.call('gegevens.overzicht', {});
  if (!overzicht.ok) throw new Error(overzicht.error.code);
  return overzicht.value.sets.find(({ id }) => id === 'leerbanen')?.aantal ?? 0;
};

/** Resolves when the store shows this. */
const until = (store: ReadingStore, shown: (state: ReadingState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (shown(store.get())) resolve();
    };
    store.subscribe(look);
    look();
  });

describe('a file that can be used', () => {
  it('is read, used and given back; nothing changes before the yes', async () => {
    const store = open();
    const seen = phases(store);
    const before = await leerbanen();
    await store.lees(SMALL);
    expect(store.get()).toMatchObject({ fase: 'rapport', rapport: { soort: 'leerbanen' } });
    expect(await leerbanen()).toBe(before);
    expect(changes).toBe(0);
    await store.gebruik();
    expect(await leerbanen()).toBe(2);
    expect(changes).toBe(1);
    expect(await store.terug()).toBeNull();
    expect(await leerbanen()).toBe(before);
    expect(changes).toBe(2);
    expect(seen).toEqual(['lezen', 'rapport', 'klaar', 'terug']);
    expect(await store.terug()).toMatchObject({ code: 'niet-gevonden' });
  });

  it('is forgotten on a no, and then another one can be read', async () => {
    const store = open();
    await store.lees(SMALL);
    await store.lees(MANY);
    expect(store.get()).toMatchObject({ rapport: { bestand: 'leerbanen.csv' } });
    await store.gebruikNiet();
    expect(store.get()).toEqual({ fase: 'rust', afloop: { wat: 'niet-gebruikt' } });
    store.sluit();
    expect(store.get()).toEqual({ fase: 'rust', afloop: null });
    await store.lees(SMALL);
    expect(store.get().fase).toBe('rapport');
  });

  it('tells how far it is, never going back', async () => {
    const store = open();
    const parts: number[] = [];
    store.subscribe(() => {
      const state = store.get();
      if (state.fase === 'lezen') parts.push(state.deel);
    });
    await store.lees(MANY);
    expect(store.get().fase).toBe('rapport');
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });
});

describe('a file that is not used', () => {
  it('says in Dutch why it can not be read', async () => {
    const store = open();
    await store.lees(file('zomaar wat tekst', 'brief.txt'));
    const state = store.get();
    expect(state).toMatchObject({
      fase: 'rust',
      afloop: { wat: 'fout', fout: { code: 'onleesbaar-bestand' } },
    });
    expect(JSON.stringify(state)).toContain('De app herkent dit bestand niet.');
  });

  it('is not even sent when it is too large', async () => {
    const store = open();
    await store.lees({
      name: 'groot.json',
      size: MAX_BESTAND + 1,
      slice: () => {
        throw new Error('it was read');
      },
    });
    expect(store.get()).toEqual({ fase: 'rust', afloop: { wat: 'te-groot' } });
  });

  it.each(['sending', 'reading'])('can be stopped while %s', async (when) => {
    const store = open();
    const before = await leerbanen();
    const reading = store.lees(MANY);
    if (when === 'reading') await until(store, (state) => state.fase === 'lezen' && state.deel > 0.4);
    store.stop();
    expect(store.get()).toMatchObject({ fase: 'lezen', stopt: true });
    await reading;
    expect(store.get()).toEqual({ fase: 'rust', afloop: { wat: 'gestopt' } });
    expect(await leerbanen()).toBe(before);
    await store.lees(SMALL);
    expect(store.get().fase).toBe('rapport');
  });

  it('says so when another window takes the core', async () => {
    const store = open();
    const reading = store.lees(MANY);
    await until(store, (state) => state.fase === 'lezen' && state.deel > 0.4);
    await engine.bridge.call('werk.annuleer', {});
    await reading;
    expect(store.get()).toEqual({ fase: 'rust', afloop: { wat: 'ander-venster' } });
  });
});

describe('a page that begins anew', () => {
  it('stops what it read, and says that nothing changed', async () => {
    const before = await leerbanen();
    const reading = open().lees(MANY);
    expect(mark.on).toBe(true);
    const again = open();
    expect(again.get()).toEqual({ fase: 'rust', afloop: { wat: 'afgebroken' } });
    await reading;
    expect(await leerbanen()).toBe(before);
    expect((await engine.bridge.call('inlezen.stand', {})).ok).toBe(true);
    await again.lees(SMALL);
    expect(again.get().fase).toBe('rapport');
  });

  it('says nothing when nothing was read', async () => {
    const store = open();
    await store.lees(SMALL);
    await store.gebruik();
    expect(mark.on).toBe(false);
    expect(open().get()).toEqual({ fase: 'rust', afloop: null });
  });
});
