import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EngineError } from '../../../../electron/engine/engine-error';
import { Delay, delayAfter } from '../../../../electron/engine/vault/file/delay';
import { newFolder } from './support/fast-deps';

const START = Date.parse('2026-03-14T10:00:00Z');

/** A clock that only moves when told. */
class Clock {
  ms = START;
  readonly now = (): Date => new Date(this.ms);
}

const wrong = (): Promise<never> => Promise.reject(new EngineError('verkeerde-wachtzin'));

/** @returns the milliseconds to wait that it tells, or 'open' */
async function attempt(delay: Delay, work: () => Promise<unknown> = wrong): Promise<string> {
  try {
    await delay.guard(work);
    return 'open';
  } catch (error) {
    if (error instanceof EngineError) return error.extra.detail ?? '';
    throw error;
  }
}

test('waiting grows: nothing for three, then from one second to one minute', () => {
  const waits = Array.from({ length: 14 }, (_, count) => delayAfter(count));
  expect(waits).toEqual([0, 0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000]);
  fc.assert(
    fc.property(fc.nat(5000), (count) => {
      expect(delayAfter(count + 1)).toBeGreaterThanOrEqual(delayAfter(count));
      expect(delayAfter(count)).toBeLessThanOrEqual(60_000);
    }),
  );
});

test('too early is refused without trying; after the wait it may be tried', async () => {
  const clock = new Clock();
  const delay = await Delay.open(await newFolder(), clock.now);
  expect([await attempt(delay), await attempt(delay), await attempt(delay)]).toEqual(['0', '0', '0']);
  expect(await attempt(delay)).toBe('1000');
  clock.ms += 400;
  let tried = 0;
  const right = (): Promise<void> => {
    tried += 1;
    return Promise.resolve();
  };
  expect(await attempt(delay, right)).toBe('600');
  expect([tried, delay.waitMs()]).toEqual([0, 600]);
  clock.ms += 600;
  expect(await attempt(delay)).toBe('2000');
  clock.ms += 2000;
  expect(await attempt(delay, right)).toBe('open');
  expect([tried, delay.waitMs()]).toEqual([1, 0]);
  expect(await attempt(delay)).toBe('0');
});

test('a restart does not end the waiting', async () => {
  const clock = new Clock();
  const dir = await newFolder();
  const delay = await Delay.open(dir, clock.now);
  for (let count = 0; count < 4; count += 1) await attempt(delay);
  clock.ms += 300;
  const again = await Delay.open(dir, clock.now);
  expect(again.waitMs()).toBe(700);
  expect(await attempt(again)).toBe('700');
  clock.ms += 700;
  expect(await attempt(again)).toBe('2000');
  const written = await readFile(join(dir, 'pogingen.json'), 'utf8');
  expect(Object.keys(JSON.parse(written) as object).sort()).toEqual(['fout', 'laatst', 'versie', 'vorm']);
});

test('a clock that is set back makes nobody wait longer than a minute', async () => {
  const clock = new Clock();
  const dir = await newFolder();
  const delay = await Delay.open(dir, clock.now);
  for (let count = 0; count < 4; count += 1) await attempt(delay);
  clock.ms -= 24 * 3600_000;
  for (const one of [delay, await Delay.open(dir, clock.now)]) {
    expect(one.waitMs()).toBe(1000);
    clock.ms += 999;
    expect(one.waitMs()).toBe(1);
    clock.ms -= 999;
  }
});

test('tries that come together are done one after the other', async () => {
  const delay = await Delay.open(await newFolder(), new Clock().now);
  const told = await Promise.all(Array.from({ length: 6 }, () => attempt(delay)));
  expect(told).toEqual(['0', '0', '0', '1000', '1000', '1000']);
});

test('another failure is no wrong passphrase', async () => {
  const delay = await Delay.open(await newFolder(), new Clock().now);
  for (let count = 0; count < 6; count += 1) {
    await expect(delay.guard(() => Promise.reject(new EngineError('kluis-bezet')))).rejects.toMatchObject({
      code: 'kluis-bezet',
    });
  }
  expect(delay.waitMs()).toBe(0);
});

test('where nothing can be written, waiting is kept in memory', async () => {
  const dir = join(await newFolder(), 'bestand');
  await writeFile(dir, 'geen map');
  const clock = new Clock();
  const delay = await Delay.open(dir, clock.now);
  for (let count = 0; count < 4; count += 1) await attempt(delay);
  expect(delay.waitMs()).toBe(1000);
});
