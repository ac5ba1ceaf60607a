/** An engine with an open kluis and a clock of its own, for tests of what is in it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Machine } from '../../../electron/engine';
import type { KluisToestand } from '../../../shared/contract/kluis-vorm';
import type { GesprekCode } from '../../../shared/domain/ids';
import { FakeClock } from '../fake-clock';
import type { TestEngine } from '../test-engine';
import { openSmallEngine } from './small-engine';
import { WACHTZIN } from '../test-machine';
import { until } from '../until';
import { decode } from './file/independent-decoder';

export interface KluisEngine extends TestEngine {
  readonly clock: FakeClock;
  readonly herstelsleutel: string;
  /** What the engine told last by itself. */
  readonly told: () => KluisToestand | undefined;
  readonly allTold: () => KluisToestand[];
  /** Waits until everything is on disk. */
  readonly saved: () => Promise<void>;
  /** Starts a conversation with one agreement in it. */
  readonly gesprekMet: (afspraak: string) => Promise<GesprekCode>;
  /** Ends the engine and starts another on the same folder, at the same clock; its kluis is locked. */
  readonly restart: (changes?: Partial<Machine>) => Promise<KluisEngine>;
}

export async function kluisEngine(changes: Partial<Machine> = {}): Promise<KluisEngine> {
  const clock = new FakeClock('2026-03-14T10:00:00Z');
  const engine = await start(clock, '', changes);
  const { herstelsleutel } = await engine.call('kluis.maak', { wachtzin: WACHTZIN });
  return { ...engine, herstelsleutel };
}

async function start(
  clock: FakeClock,
  herstelsleutel: string,
  changes: Partial<Machine>,
  folder?: string,
): Promise<KluisEngine> {
  const engine = await openSmallEngine({ now: clock.now, setTimer: clock.setTimer, ...changes }, folder);
  onTestFinished(engine.close);
  const allTold = (): KluisToestand[] =>
    engine.gebeurtenis.flatMap((one) => (one.soort === 'kluis' ? [one.toestand] : []));
  const told = (): KluisToestand | undefined => allTold().at(-1);
  return {
    ...engine,
    clock,
    herstelsleutel,
    told,
    allTold,
    saved: () => until(() => told()?.opslag.staat === 'opgeslagen'),
    gesprekMet: async (afspraak) => {
      const { code } = await engine.call('gesprek.nieuw', {});
      await engine.call('gesprek.wijzig', { wijziging: { soort: 'afspraken', afspraken: [afspraak] } });
      return code;
    },
    restart: async (again = {}) => {
      await engine.engine.close();
      return start(clock, herstelsleutel, again, engine.userDir);
    },
  };
}

/** The decrypted database of every file of the kluis that is there, by name; also of those set aside. */
export async function decryptedFiles(userDir: string): Promise<ReadonlyMap<string, Buffer>> {
  const dir = join(userDir, 'kluis');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.lbk'));
  const bodies = names.map(async (name): Promise<[string, Buffer]> => {
    const file = await readFile(join(dir, name));
    return [name, decode(file, { passphrase: WACHTZIN }).body];
  });
  return new Map(await Promise.all(bodies));
}
