/** Candidates work at this laptop one after the other; only the PIN ends that, also after the app was killed. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Machine } from '../../../electron/engine';
import { Pc4 } from '../../../shared/domain/ids';
import { FakeClock } from '../fake-clock';
import type { TestEngine } from '../test-engine';
import { nodeMachine } from '../../../electron/engine/node-machine';
import { kluisEngine } from '../vault/kluis-engine';
import { openSmallEngine } from '../vault/small-engine';
import { WACHTZIN } from '../test-machine';

const BEGIN = { pin: '4821', rustSeconden: 60, talen: ['nl', 'uk'] } as const;
const begin = { ...BEGIN, talen: [...BEGIN.talen] };
const ON = { aan: true, wachtMs: 0, rustSeconden: 60, talen: ['nl', 'uk'] };

async function small(machine: Partial<Machine> = {}, folder?: string): Promise<TestEngine> {
  const test = await openSmallEngine(machine, folder);
  onTestFinished(test.close);
  await test.call('kluis.werkwijze', { werkwijze: 'zonder-bewaren' }).catch(() => undefined);
  return test;
}

/** A conversation with something to count in it. */
async function converse(test: TestEngine): Promise<void> {
  await test.call('gesprek.nieuw', {});
  const wijziging = { soort: 'situatie', situatie: { pc4: Pc4.parse('7511') } } as const;
  await test.call('gesprek.wijzig', { wijziging });
}

const wrong = async (test: TestEngine, pin = '0000'): Promise<unknown> => {
  const answer = await test.tryCall('werkplaats.stop', { pin });
  return answer.ok ? 'open' : [answer.error.code, answer.error.detail];
};

/** What is counted so far, in the plain file. */
async function counted(test: TestEngine): Promise<unknown[]> {
  const text = await readFile(join(test.userDir, 'tellingen.json'), 'utf8').catch(() => '{"regels":[]}');
  const { regels } = JSON.parse(text) as { regels: { soort: string; waarden: string[] }[] };
  const ends = regels.filter(({ soort }) => soort === 'gesprek').map(({ waarden }) => waarden.join());
  return [...new Set(ends)].sort().map((end) => [end, ends.filter((one) => one === end).length]);
}

describe('the werkplaats', () => {
  it('is off at first, and tells when it begins and ends', async () => {
    const test = await small();
    expect(await test.call('werkplaats.toestand', {})).toMatchObject({ aan: false, wachtMs: 0 });
    expect(await test.call('werkplaats.begin', begin)).toEqual(ON);
    expect(await test.call('werkplaats.pin', { pin: '4821' })).toEqual(ON);
    expect(await test.call('werkplaats.stop', { pin: '4821' })).toEqual({ ...ON, aan: false });
    expect(test.gebeurtenis.filter(({ soort }) => soort === 'werkplaats')).toEqual([
      { soort: 'werkplaats', aan: true },
      { soort: 'werkplaats', aan: false },
    ]);
  });

  it('counts the conversation at hand when it begins, each next one, and the last when it ends', async () => {
    const test = await small();
    await converse(test);
    await test.call('werkplaats.begin', begin);
    expect(await test.call('gesprek.huidig', {})).toBeNull();
    expect(await counted(test)).toEqual([['gestopt', 1]]);
    await converse(test);
    await test.call('werkplaats.volgende', {});
    expect(await test.call('gesprek.huidig', {})).toBeNull();
    await converse(test);
    const crebos = ['25180'] as never[];
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-richtingen', crebos } });
    await test.call('werkplaats.stop', { pin: '4821' });
    expect(await test.call('gesprek.huidig', {})).toBeNull();
    expect(await counted(test)).toEqual([
      ['afgerond', 1],
      ['gestopt', 2],
    ]);
  });

  it('can not begin again with another PIN, and has no next person while it is off', async () => {
    const test = await small();
    expect(await test.tryCall('werkplaats.volgende', {})).toMatchObject({ error: { code: 'niet-gevonden' } });
    expect(await test.tryCall('werkplaats.stop', { pin: '4821' })).toMatchObject({
      error: { code: 'niet-gevonden' },
    });
    await test.call('werkplaats.begin', begin);
    expect(await test.tryCall('werkplaats.begin', { ...begin, pin: '1111' })).toMatchObject({
      error: { code: 'werkplaats-aan' },
    });
    expect(await wrong(test, '1111')).toEqual(['verkeerde-pin', '0']);
  });

  it('is still on after the app was killed, and its PIN is nowhere on disk', async () => {
    const test = await small();
    await test.call('werkplaats.begin', begin);
    const again = await small({}, test.userDir);
    expect(await again.call('werkplaats.toestand', {})).toEqual(ON);
    expect(await again.tryCall('gesprekken.lijst', { zoek: '' })).toMatchObject({
      error: { code: 'werkplaats-aan' },
    });
    const texts = await Promise.all(
      (await readdir(test.userDir)).map((name) => readFile(join(test.userDir, name), 'utf8').catch(() => '')),
    );
    expect(texts.join('\n')).toContain('leerbaankompas/werkplaats');
    expect(texts.join('\n')).not.toMatch(/4821(?![\w+/=])/u);
    expect(await again.call('werkplaats.stop', { pin: '4821' })).toMatchObject({ aan: false });
  });

  it('makes one wait longer after each wrong PIN, also after a restart', async () => {
    const clock = new FakeClock('2026-03-14T10:00:00Z');
    const machine = { now: clock.now, setTimer: clock.setTimer };
    const test = await small(machine);
    await test.call('werkplaats.begin', begin);
    const waits = [await wrong(test), await wrong(test), await wrong(test), await wrong(test)];
    expect(waits).toEqual(['0', '0', '0', '1000'].map((ms) => ['verkeerde-pin', ms]));
    const again = await small(machine, test.userDir);
    expect(await wrong(again, '4821')).toEqual(['verkeerde-pin', '1000']);
    expect(await again.call('werkplaats.toestand', {})).toMatchObject({ aan: true, wachtMs: 1000 });
    clock.pass(1000);
    expect(await wrong(again)).toEqual(['verkeerde-pin', '2000']);
    clock.pass(2000);
    expect(await again.call('werkplaats.stop', { pin: '4821' })).toMatchObject({ aan: false, wachtMs: 0 });
  });

  it('does not begin when the disk can not keep that it began', async () => {
    const test = await small();
    await converse(test);
    const { rm, writeFile, mkdir } = await import('node:fs/promises');
    await mkdir(join(test.userDir, 'werkplaats.json.nieuw'));
    expect(await test.tryCall('werkplaats.begin', begin)).toMatchObject({
      error: { code: 'niet-opgeslagen' },
    });
    expect(await test.call('werkplaats.toestand', {})).toMatchObject({ aan: false });
    expect(await test.call('gesprek.huidig', {})).not.toBeNull();
    await rm(join(test.userDir, 'werkplaats.json.nieuw'), { recursive: true });
    await writeFile(join(test.userDir, 'werkplaats.json'), 'stuk');
    expect(await test.call('werkplaats.begin', begin)).toEqual(ON);
  });
});

describe('the werkplaats with a kluis', () => {
  it('locks the kluis, keeps what is in it, and lets candidates work in memory', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Bel de school.');
    await test.call('werkplaats.begin', begin);
    expect(await test.call('kluis.toestand', {})).toMatchObject({ kluis: 'op-slot', werkwijze: 'met-kluis' });
    expect(await test.call('gesprek.huidig', {})).toBeNull();
    await converse(test);
    expect(await test.call('gesprek.huidig', {})).toMatchObject({ situatie: { pc4: '7511' } });
    await test.call('werkplaats.stop', { pin: '4821' });
    expect(await test.tryCall('gesprek.nieuw', {})).toMatchObject({ error: { code: 'kluis-op-slot' } });
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    expect((await test.call('gesprekken.lijst', { zoek: '' })).map((one) => one.code)).toEqual([code]);
  });

  it('goes on in memory after a restart, and no idle time of the kluis ends it', async () => {
    const test = await kluisEngine();
    await test.call('werkplaats.begin', begin);
    const again = await test.restart();
    await converse(again);
    again.clock.pass(24 * 60 * 60_000);
    await again.call('gesprek.wijzig', { wijziging: { soort: 'kies-route', route: 'bbl' } });
    expect(await again.call('gesprek.huidig', {})).toMatchObject({ route: 'bbl' });
  });

  it('does not begin while the kluis could not be saved', async () => {
    const { files } = nodeMachine();
    let full = false;
    const test = await kluisEngine({
      files: {
        ...files,
        writeNew: (path: string, bytes: Uint8Array) =>
          full
            ? Promise.reject(Object.assign(new Error('vol'), { code: 'ENOSPC' }))
            : files.writeNew(path, bytes),
      },
    });
    full = true;
    await test.gesprekMet('Bel de school.');
    expect(await test.tryCall('werkplaats.begin', begin)).toMatchObject({
      error: { code: 'niet-opgeslagen' },
    });
    expect(await test.call('werkplaats.toestand', {})).toMatchObject({ aan: false });
    full = false;
  });
});
