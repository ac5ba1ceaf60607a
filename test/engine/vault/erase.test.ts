/** What is erased is gone from every file that was ever written, after decryption, and from memory. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeMachine } from '../../../electron/engine/node-machine';
import { TaakId } from '../../../shared/domain/ids';
import { WACHTZIN } from '../test-machine';
import { Trouble, watched } from './file/support/faulty-files';
import { decryptedFiles, kluisEngine, type KluisEngine } from './kluis-engine';

/** Texts that stand in every kind of field of one conversation. */
const AFSPRAAK = 'Merkteken-AFSPRAAK-4k';
const TAAK = 'merkteken-taak-8v';
const ROUTE = 'merkteken-route-2c';

async function markedGesprek(test: KluisEngine): Promise<Awaited<ReturnType<KluisEngine['gesprekMet']>>> {
  const code = await test.gesprekMet(AFSPRAAK);
  const taak = TaakId.parse(TAAK);
  await test.call('gesprek.wijzig', { wijziging: { soort: 'taak', taak, niveau: 'zelfstandig' } });
  await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-route', route: ROUTE } });
  await test.saved();
  return code;
}

async function filesWith(test: KluisEngine, texts: readonly string[]): Promise<string[]> {
  const files = await decryptedFiles(test.userDir);
  return [...files].filter(([, body]) => texts.some((text) => body.includes(text))).map(([name]) => name);
}

describe('erasing a conversation', () => {
  it('reaches every generation on disk', async () => {
    const test = await kluisEngine();
    const other = await test.gesprekMet('Van iemand anders');
    const code = await markedGesprek(test);
    for (let count = 0; count < 4; count += 1) {
      await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-leerbanen', ids: [String(count)] } });
      await test.saved();
    }
    const texts = [code, AFSPRAAK, TAAK, ROUTE];
    expect((await filesWith(test, texts)).length).toBeGreaterThan(3);
    expect(await test.call('gesprekken.wis', { code })).toMatchObject([{ code: other }]);
    expect(await filesWith(test, texts)).toEqual([]);
    expect(await filesWith(test, ['Van iemand anders'])).not.toEqual([]);
    expect(await test.tryCall('gesprek.inzage', { code })).toMatchObject({
      ok: false,
      error: { code: 'niet-gevonden' },
    });
  });

  it('erases the one at hand, and no other', async () => {
    const test = await kluisEngine();
    const other = await test.gesprekMet('Van iemand anders');
    const code = await markedGesprek(test);
    await test.call('gesprek.wis', {});
    expect(await test.call('gesprek.huidig', {})).toBeNull();
    expect(await filesWith(test, [code, AFSPRAAK, TAAK, ROUTE])).toEqual([]);
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toMatchObject([{ code: other }]);
    await test.call('gesprek.wis', {});
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toMatchObject([{ code: other }]);
  });

  it('also reaches a damaged file that was set aside', async () => {
    const test = await kluisEngine();
    const code = await markedGesprek(test);
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-leerbanen', ids: ['nog een keer'] } });
    const dir = join(test.userDir, 'kluis');
    await test.call('kluis.slot', {});
    const newest =
      (await readdir(dir))
        .filter((name) => name.endsWith('.lbk'))
        .sort()
        .at(-1) ?? '';
    const bytes = await readFile(join(dir, newest));
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    await writeFile(join(dir, newest), bytes);
    expect(await test.call('kluis.open', { wachtzin: WACHTZIN })).toMatchObject({
      meldingen: ['vorige-versie-geopend'],
    });
    expect((await readdir(dir)).some((name) => name.includes('beschadigd'))).toBe(true);
    await test.call('gesprekken.wis', { code });
    expect((await readdir(dir)).filter((name) => name.includes('beschadigd'))).toEqual([]);
    expect(await filesWith(test, [code, AFSPRAAK, TAAK, ROUTE])).toEqual([]);
  });

  it('that could not reach the disk is told, and is done as soon as it can', async () => {
    const trouble = new Trouble();
    const test = await kluisEngine({ files: watched(nodeMachine().files, trouble.before) });
    const code = await markedGesprek(test);
    trouble.fail({ effect: 'writeNew', code: 'ENOSPC', times: 1 });
    expect(await test.tryCall('gesprekken.wis', { code })).toMatchObject({
      ok: false,
      error: { code: 'niet-opgeslagen', detail: 'schijf-vol' },
    });
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toEqual([]);
    expect(await filesWith(test, [AFSPRAAK])).not.toEqual([]);
    test.clock.pass(1_000);
    await test.saved();
    expect(await filesWith(test, [code, AFSPRAAK, TAAK, ROUTE])).toEqual([]);
  });

  it('says when there is no such conversation', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Eén keer');
    await test.call('gesprekken.wis', { code });
    expect(await test.tryCall('gesprekken.wis', { code })).toMatchObject({
      ok: false,
      error: { code: 'niet-gevonden' },
    });
  });
});
