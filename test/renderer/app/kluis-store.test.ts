/** What the page knows of the kluis, against the real engine with real files. */
import { afterEach, describe, expect, it } from 'vitest';
import { savedState } from '../../../renderer/app/kluis-state';
import { createKluisStore, type KluisStore } from '../../../renderer/app/kluis-store';
import type { Machine } from '../../../electron/engine';
import { nodeMachine } from '../../../electron/engine/node-machine';
import type { Opslag } from '../../../shared/contract/kluis-vorm';
import { FakeClock } from '../../engine/fake-clock';
import { WACHTZIN } from '../../engine/test-machine';
import { engineBridge, type EngineBridge } from './engine-bridge';

let engine: EngineBridge | undefined;
afterEach(async () => {
  await engine?.close();
  engine = undefined;
});

interface Opened {
  readonly kluis: KluisStore;
  /** What happened around the kluis, in order. */
  readonly told: string[];
}

async function store(machine: Partial<Machine> = {}): Promise<Opened> {
  engine = await engineBridge(machine);
  const toestand = await engine.bridge.call('kluis.toestand', {});
  if (!toestand.ok) throw new Error(toestand.error.code);
  const told: string[] = [];
  const kluis = createKluisStore({
    bridge: engine.bridge,
    toestand: toestand.value,
    onReady: () => told.push('ready'),
    onClosed: () => told.push('closed'),
    leave: () => told.push('leave'),
  });
  return { kluis, told };
}

async function made(machine: Partial<Machine> = {}): Promise<Opened> {
  const opened = await store(machine);
  await opened.kluis.bridge.call('kluis.maak', { wachtzin: WACHTZIN });
  opened.kluis.keyWritten();
  return opened;
}

const shown = ({ kluis }: Opened): Opslag['staat'] => {
  const { toestand, writing } = kluis.get();
  return savedState(toestand, writing);
};

/** Files that wait with writing until they are let go, or that have no room. */
function stubbornFiles() {
  const { files } = nodeMachine();
  let gate: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;
  let full = false;
  return {
    files: {
      ...files,
      writeNew: async (path: string, bytes: Uint8Array) => {
        await gate;
        if (full) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
        await files.writeNew(path, bytes);
      },
    },
    hold: () => {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    letGo: () => {
      open();
    },
    setFull: (is: boolean) => {
      full = is;
    },
  };
}

describe('what is said of saving', () => {
  it('is "bezig" from the change until it is on disk, and only then "opgeslagen"', async () => {
    const disk = stubbornFiles();
    const opened = await made({ files: disk.files });
    await opened.kluis.bridge.call('gesprek.nieuw', {});
    await expect.poll(() => shown(opened)).toBe('opgeslagen');
    disk.hold();
    const seen = new Set<string>();
    opened.kluis.subscribe(() => seen.add(shown(opened)));
    const answer = await opened.kluis.bridge.call('gesprek.wijzig', {
      wijziging: { soort: 'afspraken', afspraken: ['Bel de school.'] },
    });
    expect(answer.ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...seen]).toEqual(['bezig']);
    disk.letGo();
    await expect.poll(() => shown(opened)).toBe('opgeslagen');
  });

  it('is "mislukt" with the reason while the disk is full, and "opgeslagen" when there is room again', async () => {
    const disk = stubbornFiles();
    const clock = new FakeClock('2026-03-14T10:00:00Z');
    const opened = await made({ files: disk.files, setTimer: clock.setTimer, now: clock.now });
    disk.setFull(true);
    await opened.kluis.bridge.call('gesprek.nieuw', {});
    await expect.poll(() => shown(opened)).toBe('mislukt');
    expect(opened.kluis.get().toestand.opslag.reden).toBe('schijf-vol');
    // Another change does not hide the reason.
    await opened.kluis.bridge.call('gesprek.nieuw', {});
    expect(shown(opened)).toBe('mislukt');
    disk.setFull(false);
    clock.pass(60_000);
    await expect.poll(() => shown(opened)).toBe('opgeslagen');
  });
});

describe('a new kluis', () => {
  it('opens to the screens only with the recovery key in hand', async () => {
    const { kluis, told } = await store();
    const openWithoutKey: boolean[] = [];
    kluis.subscribe(() => {
      const { toestand, herstelsleutel } = kluis.get();
      if (toestand.kluis === 'open') openWithoutKey.push(herstelsleutel === null);
    });
    await kluis.bridge.call('kluis.maak', { wachtzin: WACHTZIN });
    expect(openWithoutKey.length).toBeGreaterThan(0);
    expect(openWithoutKey).not.toContain(true);
    expect(told).toEqual(['ready']);
    kluis.keyWritten();
    expect(kluis.get().herstelsleutel).toBeNull();
    expect(told).toEqual(['ready']);
  });

  it('that locks before the key is written down keeps the key on the screen, and nothing of a person', async () => {
    const { kluis, told } = await store();
    await kluis.bridge.call('kluis.maak', { wachtzin: WACHTZIN });
    await kluis.bridge.call('kluis.slot', {});
    expect(told).toEqual(['ready', 'closed']);
    expect(kluis.get().herstelsleutel).not.toBeNull();
    kluis.keyWritten();
    expect(told).toEqual(['ready', 'closed', 'leave']);
  });
});

describe('the lock', () => {
  it('drops the person and leaves the page, once', async () => {
    const { kluis, told } = await made();
    told.length = 0;
    await kluis.bridge.call('kluis.slot', {});
    expect(told).toEqual(['closed', 'leave']);
    await kluis.bridge.call('gesprekken.lijst', { zoek: '' });
    expect(told).toEqual(['closed', 'leave']);
  });

  it('after idle time comes as an event', async () => {
    const clock = new FakeClock('2026-03-14T10:00:00Z');
    const { kluis, told } = await made({ setTimer: clock.setTimer, now: clock.now });
    told.length = 0;
    clock.pass(5 * 60_000);
    await expect.poll(() => told).toEqual(['closed', 'leave']);
    expect(kluis.get().toestand.kluis).toBe('op-slot');
  });

  it('is left by another way of working too, and entering it again reads the conversation anew', async () => {
    const { kluis, told } = await made();
    told.length = 0;
    await kluis.bridge.call('kluis.werkwijze', { werkwijze: 'zonder-bewaren' });
    expect(told).toEqual(['closed', 'leave', 'ready']);
    await kluis.bridge.call('kluis.werkwijze', { werkwijze: 'met-kluis' });
    expect(kluis.get().toestand.kluis).toBe('op-slot');
    told.length = 0;
    await kluis.bridge.call('kluis.open', { wachtzin: WACHTZIN });
    expect(told).toEqual(['ready']);
  });
});

it('a notice that was put away stays away', async () => {
  const { kluis } = await made();
  kluis.putAway('klok-teruggezet');
  await kluis.refresh();
  expect(kluis.get().putAway).toEqual(['klok-teruggezet']);
});
