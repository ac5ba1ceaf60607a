/** The list of conversations: finding, going on, copying for what-if, and a row that can not be read. */
import { describe, expect, it } from 'vitest';
import { createVaultFile } from '../../../electron/engine/vault/file';
import { VaultDatabase } from '../../../electron/engine/vault/database';
import { MIGRATIONS } from '../../../electron/engine/vault/migrations';
import { migrate } from '../../../electron/engine/vault/migrations/migrate';
import { join } from 'node:path';
import type { Machine } from '../../../electron/engine';
import { Crebo, Datum, GesprekCode } from '../../../shared/domain/ids';
import { DAY, FakeClock } from '../fake-clock';
import { KOK, GASTHEER } from '../leerbanen/small-reference';
import { testMachine, WACHTZIN } from '../test-machine';
import { openSmallEngine } from './small-engine';
import { decryptedFiles, kluisEngine } from './kluis-engine';

describe('the list', () => {
  it('shows the latest change first, with what is in it and nothing else', async () => {
    const test = await kluisEngine();
    const first = await test.gesprekMet('Eerste');
    test.clock.pass(60_000);
    const second = await test.gesprekMet('Tweede');
    test.clock.pass(60_000);
    await test.call('gesprekken.open', { code: first });
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-richtingen', crebos: [KOK, GASTHEER] } });
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toEqual([
      {
        code: first,
        begonnen: '2026-03-14T10:00:00.000Z',
        gewijzigd: '2026-03-14T10:02:00.000Z',
        bewaarTot: '2026-04-13',
        aantalTaken: 0,
        richtingen: ['Kok', 'Gastheer/-vrouw'],
        herkomst: 'hier',
        afgerond: false,
        huidig: true,
      },
      expect.objectContaining({ code: second, huidig: false }),
    ]);
  });

  it('finds by code, by day and by richting', async () => {
    const test = await kluisEngine();
    const march = await test.gesprekMet('In maart');
    await test.call('gesprek.wijzig', { wijziging: { soort: 'kies-richtingen', crebos: [KOK] } });
    await test.call('kluis.slot', {});
    test.clock.pass(20 * DAY);
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    const april = await test.gesprekMet('In april');
    const found = async (zoek: string): Promise<string[]> =>
      (await test.call('gesprekken.lijst', { zoek })).map(({ code }) => code);
    expect(await found('14 maart')).toEqual([march]);
    expect(await found('april 2026')).toEqual([april]);
    expect(await found('kok')).toEqual([march]);
    expect(await found(april.toLowerCase())).toEqual([april]);
    expect(await found('vrijdag kok')).toEqual([]);
  });

  it('gives every conversation a code of its own, also when the dice fall the same', async () => {
    const test = await kluisEngine({ random: () => 0.5 });
    const codes = new Set<string>();
    for (let count = 0; count < 30; count += 1) codes.add((await test.call('gesprek.nieuw', {})).code);
    expect(codes.size).toBe(30);
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toHaveLength(30);
  });
});

describe('a copy', () => {
  it('opens at once under its own code, with its own end date, and leaves the first as it was', async () => {
    const test = await kluisEngine();
    const code = await test.gesprekMet('Wat als');
    await test.call('gesprek.wijzig', { wijziging: { soort: 'overdracht-ja', op: '2026-03-14T10:00:00Z' } });
    await test.call('gesprekken.bewaarTot', { code, bewaarTot: Datum.parse('2026-03-20') });
    await test.call('gesprek.rondAf', {});
    const copy = await test.call('gesprekken.kopie', { code });
    expect(copy).toMatchObject({ herkomst: 'kopie', afspraken: ['Wat als'], bewaarTot: '2026-04-13' });
    expect(copy.code).not.toBe(code);
    expect(copy.afgerond).toBeUndefined();
    expect(copy.overdrachtJa).toBeUndefined();
    expect(await test.call('gesprek.huidig', {})).toEqual(copy);
    await test.call('gesprek.wijzig', { wijziging: { soort: 'afspraken', afspraken: ['Anders'] } });
    expect(await test.call('gesprekken.open', { code })).toMatchObject({
      afspraken: ['Wat als'],
      bewaarTot: '2026-03-20',
    });
  });

  it('is not made of what is not there', async () => {
    const test = await kluisEngine();
    const nowhere = { code: GesprekCode.parse('ZALM-999') };
    for (const name of ['gesprekken.kopie', 'gesprekken.open', 'gesprek.inzage'] as const) {
      expect(await test.tryCall(name, nowhere)).toMatchObject({
        ok: false,
        error: { code: 'niet-gevonden' },
      });
    }
  });
});

describe('a conversation in the kluis that can not be read', () => {
  it('stays in the list, says so when it is opened, shows all that is held, and can be erased', async () => {
    const machine = testMachine();
    const test = await openSmallEngine();
    await withUnreadable(test.userDir, machine);
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    const code = GesprekCode.parse('ZALM-482');
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toMatchObject([
      { code, richtingen: [Crebo.parse('99999')] },
    ]);
    const damaged = { ok: false, error: { code: 'gegevens-beschadigd', detail: 'gesprek ZALM-482' } };
    expect(await test.tryCall('gesprekken.open', { code })).toEqual(damaged);
    expect(await test.tryCall('gesprekken.kopie', { code })).toEqual(damaged);
    const inzage = await test.call('gesprek.inzage', { code });
    expect(inzage.json).toBe('{"code":"ZALM-482","vorm":"van later"}');
    expect(inzage.delen[0]?.kop).toBe('Niet te lezen');

    await test.call('gesprek.nieuw', {});
    await test.call('kluis.slot', {});
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await test.call('gesprekken.lijst', { zoek: 'zalm' })).toHaveLength(1);
    expect(await test.call('gesprekken.wis', { code })).toHaveLength(1);
    await test.close();
  });

  it('is erased when its last day has passed', async () => {
    const clock = new FakeClock('2026-04-13T10:00:00Z');
    const test = await openSmallEngine({ now: clock.now, setTimer: clock.setTimer });
    await withUnreadable(test.userDir, testMachine());
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toHaveLength(1);
    await test.call('kluis.slot', {});
    clock.pass(DAY);
    await test.call('kluis.open', { wachtzin: WACHTZIN });
    expect(await test.call('gesprekken.lijst', { zoek: '' })).toEqual([]);
    for (const body of (await decryptedFiles(test.userDir)).values()) {
      expect(body.includes('van later')).toBe(false);
    }
    await test.close();
  });
});

/** A kluis with one row that no version of the app writes. */
async function withUnreadable(userDir: string, machine: Machine): Promise<void> {
  const database = await VaultDatabase.open();
  await migrate(database.raw, MIGRATIONS, () => Promise.resolve());
  database.run(
    `INSERT INTO gesprek VALUES ('ZALM-482', '2026-03-14T10:00:00Z', '2026-03-14T10:00:00Z', '2026-04-13', 'hier', 0, 3,
     '["99999"]', '{"code":"ZALM-482","vorm":"van later"}')`,
  );
  const deps = { ...machine, dir: join(userDir, 'kluis'), wait: () => Promise.resolve() };
  const { file } = await createVaultFile(deps, WACHTZIN, database.export());
  await file.close();
  database.wipe();
}
