/** The kluis through the contract: choosing, making, opening, locking, and every way back in. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoutCode } from '../../../shared/contract/result';
import type { TestEngine } from '../test-engine';
import { openSmallEngine } from './small-engine';
import { WACHTZIN } from '../test-machine';
import { kluisEngine } from './kluis-engine';

const ANDERE = 'honderd groene fietsen dansen stil';

function refusal(code: FoutCode): unknown {
  return { ok: false, error: expect.objectContaining({ code }) as unknown };
}

describe('the first start', () => {
  let test: TestEngine;
  beforeEach(async () => {
    test = await openSmallEngine();
  });
  afterEach(() => test.close());

  it('has no way of working yet, and no kluis', async () => {
    expect(await test.call('kluis.toestand', {})).toEqual({
      werkwijze: null,
      kluis: 'geen',
      opslag: { staat: 'rust' },
      meldingen: [],
      wachtMs: 0,
      slotNaMinuten: 5,
      bewaarDagen: 30,
    });
  });

  it('remembers the choice and the settings after a restart', async () => {
    await test.call('kluis.werkwijze', { werkwijze: 'zonder-bewaren' });
    await test.call('kluis.instellingen', { slotNaMinuten: 12, bewaarDagen: 60 });
    await test.engine.close();
    const again = await openSmallEngine({}, test.userDir);
    expect(await again.call('kluis.toestand', {})).toMatchObject({
      werkwijze: 'zonder-bewaren',
      slotNaMinuten: 12,
      bewaarDagen: 60,
    });
  });

  it('starts with the defaults when the settings are damaged, and keeps the damaged file', async () => {
    await writeFile(join(test.userDir, 'instellingen.json'), '{"werkwijze": "met-kl');
    const again = await openSmallEngine({}, test.userDir);
    expect(await again.call('kluis.toestand', {})).toMatchObject({ werkwijze: null, slotNaMinuten: 5 });
    const aside = (await readdir(test.userDir)).find((name) => name.includes('beschadigd')) ?? '';
    expect(await readFile(join(test.userDir, aside), 'utf8')).toBe('{"werkwijze": "met-kl');
  });

  it('says so when a choice could not be written, and works in that way all the same', async () => {
    // Where the file would be written stands a folder.
    await mkdir(join(test.userDir, 'instellingen.json.nieuw', 'vol'), { recursive: true });
    expect(await test.tryCall('kluis.werkwijze', { werkwijze: 'met-kluis' })).toEqual(
      refusal('niet-opgeslagen'),
    );
    expect(await test.call('kluis.toestand', {})).toMatchObject({ werkwijze: 'met-kluis' });
  });

  it('does not start a conversation with a kluis that is not there', async () => {
    await test.call('kluis.werkwijze', { werkwijze: 'met-kluis' });
    expect(await test.tryCall('gesprek.nieuw', {})).toEqual(refusal('kluis-op-slot'));
    expect(await test.tryCall('kluis.open', { wachtzin: WACHTZIN })).toEqual(refusal('geen-kluis'));
    expect(await test.tryCall('kluis.opnieuw', {})).toEqual(refusal('geen-kluis'));
  });

  it('refuses a passphrase that is guessed soon, and makes nothing', async () => {
    expect(await test.tryCall('kluis.maak', { wachtzin: 'welkom01' })).toEqual(refusal('zwakke-wachtzin'));
    expect(await test.call('kluis.toestand', {})).toMatchObject({ kluis: 'geen' });
    expect(await readdir(test.userDir)).not.toContain('kluis');
  });

  it('takes the conversation at hand into a new kluis', async () => {
    const { code } = await test.call('gesprek.nieuw', {});
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-route', route: 'bbl' } });
    await test.call('kluis.maak', { wachtzin: WACHTZIN });
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toMatchObject([{ code, huidig: true }]);
    expect(await test.call('gesprek.huidig', {})).toMatchObject({
      code,
      route: 'bbl',
      bewaarTot: '2026-04-13',
    });
  });
});

describe('an open kluis', () => {
  it('is kept through locking and opening', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Bel maandag met Eethuis De Pan');
    await test.call('kluis.slot', {});
    expect(await test.call('kluis.toestand', {})).toMatchObject({ kluis: 'op-slot', werkwijze: 'met-kluis' });
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await test.call('gesprek.huidig', {})).toBeNull();
    expect(await test.call('gesprekken.open', { code })).toMatchObject({
      afspraken: ['Bel maandag met Eethuis De Pan'],
    });
  });

  it('opens in the next start of the app', async () => {
    const first = await kluisEngine();
    const code = await first.gesprekMet('Vraag naar de proefdag');
    const again = await first.restart();
    expect(await again.call('kluis.toestand', {})).toMatchObject({ kluis: 'op-slot' });
    await again.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await again.call('gesprekken.lijst', { zoek: '' })).toMatchObject([{ code }]);
  });

  it('can not be made a second time, open or locked', async () => {
    const test = await kluisEngine();
    expect(await test.tryCall('kluis.maak', { wachtzin: ANDERE })).toEqual(refusal('kluis-bestaat'));
    await test.call('kluis.slot', {});
    expect(await test.tryCall('kluis.maak', { wachtzin: ANDERE })).toEqual(refusal('kluis-bestaat'));
  });

  it('is locked when somebody chooses to keep nothing, and is still there afterwards', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Blijft in de kluis');
    expect(await test.call('kluis.werkwijze', { werkwijze: 'zonder-bewaren' })).toMatchObject({
      kluis: 'op-slot',
    });
    expect(await test.call('gesprek.huidig', {})).toBeNull();
    const inMemory = await test.call('gesprek.nieuw', {});
    expect(inMemory.bewaarTot).toBeUndefined();
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    const lijst = await test.call('gesprekken.lijst', { zoek: '' });
    expect(lijst.map((regel) => regel.code).sort()).toEqual([code, inMemory.code].sort());
    expect(await test.call('kluis.toestand', {})).toMatchObject({ werkwijze: 'met-kluis' });
  });

  it('is not opened by another running copy of the app', async () => {
    const test = await kluisEngine();
    const other = await openSmallEngine({}, test.userDir);
    expect(await other.call('kluis.toestand', {})).toMatchObject({ kluis: 'bezet' });
    expect(await other.tryCall('kluis.open', { wachtzin: WACHTZIN })).toEqual(refusal('kluis-bezet'));
    await other.engine.close();
  });
});

describe('a passphrase', () => {
  it('that is wrong has to wait longer each time, and the right one too', async () => {
    const test = await kluisEngine();
    await test.call('kluis.slot', {});
    const tries = [];
    for (let count = 0; count < 5; count += 1) {
      const result = await test.tryCall('kluis.open', { wachtzin: 'niet deze' });
      const wachtMs = result.ok ? 0 : Number(result.error.detail);
      tries.push(wachtMs);
      test.clock.pass(wachtMs);
    }
    expect(tries).toEqual([0, 0, 0, 1000, 2000]);
    expect(await test.call('kluis.toestand', {})).toMatchObject({ wachtMs: 0 });

    await test.tryCall('kluis.open', { wachtzin: 'niet deze' });
    expect(await test.call('kluis.toestand', {})).toMatchObject({ wachtMs: 4000 });
    expect(await test.tryCall('kluis.open', { wachtzin: WACHTZIN })).toEqual(refusal('verkeerde-wachtzin'));
    test.clock.pass(4000);
    expect(await test.call('kluis.open', { wachtzin: WACHTZIN })).toMatchObject({
      kluis: 'open',
      wachtMs: 0,
    });
  });

  it('is changed by who knows the old one; then only the new one opens', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Na de nieuwe wachtzin');
    expect(await test.tryCall('kluis.wachtzin', { oud: WACHTZIN, nieuw: 'geheim' })).toEqual(
      refusal('zwakke-wachtzin'),
    );
    expect(await test.tryCall('kluis.wachtzin', { oud: 'niet deze', nieuw: ANDERE })).toEqual(
      refusal('verkeerde-wachtzin'),
    );
    await test.call('kluis.wachtzin', { oud: WACHTZIN, nieuw: ANDERE });
    await test.call('kluis.slot', {});
    expect(await test.tryCall('kluis.wachtzin', { oud: ANDERE, nieuw: WACHTZIN })).toEqual(
      refusal('kluis-op-slot'),
    );
    expect(await test.tryCall('kluis.open', { wachtzin: WACHTZIN })).toEqual(refusal('verkeerde-wachtzin'));
    await test.call('kluis.open', { wachtzin: ANDERE });
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toMatchObject([{ code }]);
  });

  it('that is forgotten is replaced with the recovery key, which then is another', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Terug met de herstelsleutel');
    await test.call('kluis.slot', {});
    const { herstelsleutel } = test;
    expect(await test.tryCall('kluis.herstel', { herstelsleutel, wachtzin: '123456' })).toEqual(
      refusal('zwakke-wachtzin'),
    );
    expect(await test.tryCall('kluis.herstel', { herstelsleutel: 'ABCD-EFGH', wachtzin: ANDERE })).toEqual(
      refusal('ongeldige-invoer'),
    );
    const fresh = await test.call('kluis.herstel', { herstelsleutel, wachtzin: ANDERE });
    expect(fresh.herstelsleutel).not.toBe(herstelsleutel);
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toMatchObject([{ code }]);
    await test.call('kluis.slot', {});
    expect(await test.tryCall('kluis.herstel', { herstelsleutel, wachtzin: WACHTZIN })).toEqual(
      refusal('verkeerde-wachtzin'),
    );
    await test.call('kluis.open', { wachtzin: ANDERE });
  });

  it('that is lost for good leads to a new kluis, and not a byte of the old one changes', async () => {
    const test = await kluisEngine();
    await test.gesprekMet('In de oude kluis');
    expect(await test.tryCall('kluis.opnieuw', {})).toEqual(refusal('kluis-bestaat'));
    await test.call('kluis.slot', {});
    const before = await contents(test.userDir);
    expect(await test.call('kluis.opnieuw', {})).toMatchObject({ kluis: 'geen' });
    expect(await contents(test.userDir)).toEqual(before);
    await test.call('kluis.maak', { wachtzin: ANDERE });
    const code = await test.gesprekMet('In de nieuwe kluis');
    await test.call('gesprekken.wis', { code });
    const after = new Set(await contents(test.userDir));
    expect(before.filter((file) => !after.has(file))).toEqual([]);
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toEqual([]);
  });
});

/** The bytes of every file of the kluis, whatever they are called. */
async function contents(userDir: string): Promise<string[]> {
  const dir = join(userDir, 'kluis');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.lbk'));
  const files = await Promise.all(names.map((name) => readFile(join(dir, name), 'base64')));
  return files.sort();
}
