/** Every change reaches the disk, and what is said about it is true; with faults of a real folder in between. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeMachine } from '../../../electron/engine/node-machine';
import type { GesprekCode } from '../../../shared/domain/ids';
import { MINUTE } from '../fake-clock';
import { WACHTZIN } from '../test-machine';
import { until } from '../until';
import { Trouble, watched } from './file/support/faulty-files';
import { decryptedFiles, kluisEngine, type KluisEngine } from './kluis-engine';

const afspraak = (test: KluisEngine, tekst: string) =>
  test.call('gesprek.wijzig', { wijziging: { soort: 'afspraken', afspraken: [tekst] } });

/** Whether the newest file on disk holds a text. */
async function isOnDisk(test: KluisEngine, text: string): Promise<boolean> {
  const files = await decryptedFiles(test.userDir);
  const newest = [...files.keys()].sort().at(-1) ?? '';
  return files.get(newest)?.includes(text) ?? false;
}

describe('a change', () => {
  it('is told as on its way, and as saved only when it is on disk', async () => {
    const test = await kluisEngine();
    await test.call('gesprek.nieuw', {});
    await test.saved();
    const before = test.allTold().length;
    await afspraak(test, 'Bel over de proefdag');
    expect(test.told()?.opslag.staat).toBe('bezig');
    await test.saved();
    expect(await isOnDisk(test, 'Bel over de proefdag')).toBe(true);
    expect(
      test
        .allTold()
        .slice(before)
        .map(({ opslag }) => opslag.staat),
    ).toEqual(['bezig', 'opgeslagen']);
    expect(test.told()?.opslag.op).toBe('2026-03-14T10:00:00.000Z');
  });

  it('that comes while another is on its way is in what is told as saved', async () => {
    const test = await kluisEngine();
    await test.call('gesprek.nieuw', {});
    for (let count = 0; count < 20; count += 1) {
      await afspraak(test, `versie ${String(count)}`);
      if (count % 5 === 0) await new Promise(setImmediate);
    }
    await test.saved();
    expect(await isOnDisk(test, 'versie 19')).toBe(true);
  });

  it('waits in memory while the disk is full, with the reason, and is saved when there is room again', async () => {
    const trouble = new Trouble();
    const test = await kluisEngine({ files: watched(nodeMachine().files, trouble.before) });
    await test.call('gesprek.nieuw', {});
    await test.saved();
    trouble.fail({ effect: 'writeNew', code: 'ENOSPC', times: 3 });
    expect(await afspraak(test, 'Zonder ruimte')).toMatchObject({ afspraken: ['Zonder ruimte'] });
    await until(() => test.told()?.opslag.staat === 'mislukt');
    expect(test.told()).toMatchObject({ kluis: 'open', opslag: { reden: 'schijf-vol' } });
    expect(test.told()?.opslag.op).toBeDefined();
    expect(await isOnDisk(test, 'Zonder ruimte')).toBe(false);

    await until(async () => {
      test.clock.pass(5_000);
      await new Promise(setImmediate);
      return test.told()?.opslag.staat === 'opgeslagen';
    });
    expect(await isOnDisk(test, 'Zonder ruimte')).toBe(true);
  });

  it('is tried again with growing waits', async () => {
    const trouble = new Trouble();
    const test = await kluisEngine({ files: watched(nodeMachine().files, trouble.before) });
    await test.call('gesprek.nieuw', {});
    await test.saved();
    trouble.fail({ effect: 'writeNew', code: 'EROFS', times: 100 });
    await afspraak(test, 'Alleen lezen');
    const failures = (): number => test.allTold().filter(({ opslag }) => opslag.staat === 'mislukt').length;
    const tries: number[] = [];
    for (const wait of [1_000, 2_000, 5_000, 10_000]) {
      const before = tries.length + 1;
      await until(() => failures() === before);
      test.clock.pass(wait - 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(failures(), `before ${String(wait)}`).toBe(before);
      test.clock.pass(1);
      tries.push(wait);
    }
    await until(() => failures() === 5);
    expect(test.told()?.opslag).toMatchObject({ staat: 'mislukt', reden: 'alleen-lezen' });
  });

  it('that could not be saved before the lock is told so on the lock screen; what was saved is still there', async () => {
    const trouble = new Trouble();
    const test = await kluisEngine({ files: watched(nodeMachine().files, trouble.before) });
    const code = await test.gesprekMet('Wel opgeslagen');
    await test.saved();
    trouble.fail({ effect: 'writeNew', code: 'ENOSPC', times: 100 });
    await afspraak(test, 'Niet opgeslagen');
    expect(await test.call('kluis.slot', {})).toMatchObject({
      kluis: 'op-slot',
      opslag: { staat: 'mislukt', reden: 'schijf-vol' },
    });
    trouble.end();
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await test.call('gesprekken.open', { code })).toMatchObject({ afspraken: ['Wel opgeslagen'] });
    expect(await test.call('kluis.toestand', {})).toMatchObject({ opslag: { staat: 'rust' } });
  });

  it('can not be saved when the folder was pulled out, and the kluis says which', async () => {
    const test = await kluisEngine();
    await test.call('gesprek.nieuw', {});
    await test.saved();
    await rm(join(test.userDir, 'kluis'), { recursive: true });
    await afspraak(test, 'Stick eruit');
    await until(() => test.told()?.opslag.staat === 'mislukt');
    expect(test.told()?.opslag).toMatchObject({ reden: 'map-weg' });
  });
});

describe('any sequence of what an adviser does', () => {
  it('leaves exactly what was done after every lock and every restart', { timeout: 120_000 }, async () => {
    const step = fc.oneof(
      { weight: 2, arbitrary: fc.record({ doe: fc.constant('nieuw' as const) }) },
      {
        weight: 6,
        arbitrary: fc.record({
          doe: fc.constant('wijzig' as const),
          tekst: fc.string({ unit: 'grapheme', maxLength: 40 }),
        }),
      },
      { weight: 2, arbitrary: fc.record({ doe: fc.constant('open' as const), welk: fc.nat(20) }) },
      { weight: 1, arbitrary: fc.record({ doe: fc.constant('kopie' as const), welk: fc.nat(20) }) },
      { weight: 2, arbitrary: fc.record({ doe: fc.constant('wis' as const), welk: fc.nat(20) }) },
      { weight: 1, arbitrary: fc.record({ doe: fc.constant('slot' as const) }) },
      { weight: 1, arbitrary: fc.record({ doe: fc.constant('herstart' as const) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 15 }), async (steps) => {
        let test = await kluisEngine();
        const model = new Map<GesprekCode, string>();
        let hand: GesprekCode | undefined;
        const pick = (welk: number): GesprekCode | undefined => [...model.keys()][welk % model.size];
        const compare = async (): Promise<void> => {
          await test.call('kluis.open', { wachtzin: WACHTZIN });
          const lijst = await test.call('gesprekken.lijst', { zoek: '' });
          expect(lijst.map(({ code }) => code).sort()).toEqual([...model.keys()].sort());
          for (const [code, tekst] of model) {
            expect((await test.call('gesprekken.open', { code })).afspraken[0] ?? '').toBe(tekst);
          }
          await test.call('kluis.slot', {});
          await test.call('kluis.open', { wachtzin: WACHTZIN });
          hand = undefined;
        };
        for (const one of steps) {
          test.clock.pass(MINUTE);
          await test.call('kluis.wakker', {});
          if (one.doe === 'nieuw') {
            hand = (await test.call('gesprek.nieuw', {})).code;
            model.set(hand, '');
          } else if (one.doe === 'wijzig') {
            if (hand === undefined) continue;
            const kept = await test.tryCall('gesprek.wijzig', {
              wijziging: { soort: 'afspraken', afspraken: [one.tekst] },
            });
            if (kept.ok) model.set(hand, one.tekst);
          } else if (one.doe === 'slot') {
            await test.call('kluis.slot', {});
            await compare();
          } else if (one.doe === 'herstart') {
            test = await test.restart();
            await compare();
          } else {
            const code = pick(one.welk);
            if (code === undefined) continue;
            if (one.doe === 'open') {
              await test.call('gesprekken.open', { code });
              hand = code;
            } else if (one.doe === 'kopie') {
              hand = (await test.call('gesprekken.kopie', { code })).code;
              model.set(hand, model.get(code) ?? '');
            } else {
              await test.call('gesprekken.wis', { code });
              model.delete(code);
              if (hand === code) hand = undefined;
            }
          }
        }
        test = await test.restart();
        await compare();
        await test.close();
      }),
      { numRuns: 12, seed: 7 },
    );
  });
});
