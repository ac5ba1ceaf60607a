/** Counts of before people could be recognised: carried over, none lost, and counting goes on. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { VaultDatabase } from '../../../electron/engine/vault/database';
import { VaultLedger } from '../../../electron/engine/vault/ledger';
import { MIGRATIONS } from '../../../electron/engine/vault/migrations';
import { migrate } from '../../../electron/engine/vault/migrations/migrate';
import { createVaultFile } from '../../../electron/engine/vault/file';
import { Telregel } from '../../../shared/domain/evenement';
import { openLaptop } from '../evenement/laptop';
import { testMachine, WACHTZIN } from '../test-machine';
import { openSmallEngine } from '../vault/small-engine';

const OUD = [
  { dag: '2026-03-13', soort: 'gesprek', waarde: 'afgerond', aantal: 7 },
  { dag: '2026-03-13', soort: 'regio', waarde: "Regio 's-Hertogenbosch", aantal: 6 },
  { dag: '2026-03-14', soort: 'gesprek', waarde: 'afgerond', aantal: 5 },
] as const;

/** A kluis in the shape of the first step, as the app of then made it. */
async function oldDatabase(): Promise<VaultDatabase> {
  const database = await VaultDatabase.open();
  await migrate(database.raw, MIGRATIONS.slice(0, 1), () => Promise.resolve());
  for (const { dag, soort, waarde, aantal } of OUD) {
    database.run('INSERT INTO telling (dag, soort, waarde, aantal) VALUES (?, ?, ?, ?)', [
      dag,
      soort,
      waarde,
      aantal,
    ]);
  }
  return database;
}

/** How many entries there are of each thing on each day. */
function perDay(
  regels: readonly Telregel[],
): { dag: string; soort: string; waarde: string; aantal: number }[] {
  const sums = new Map<string, number>();
  for (const { dag, soort, waarden } of regels) {
    const key = JSON.stringify({ dag, soort, waarde: waarden[0] });
    sums.set(key, 1 + (sums.get(key) ?? 0));
  }
  return [...sums].map(([key, aantal]) => ({
    ...(JSON.parse(key) as { dag: string; soort: string; waarde: string }),
    aantal,
  }));
}

const MAART = { dag: '2026-03-01', maand: true };

describe('the plain file of an older app', () => {
  it('is read and carried over with the next count', async () => {
    const userDir = await mkdtemp(join(tmpdir(), 'kompas-tellen-'));
    const old = { vorm: 'leerbaankompas/tellingen', versie: 1, tellingen: OUD };
    await writeFile(join(userDir, 'tellingen.json'), JSON.stringify(old));
    const laptop = await openLaptop(false, userDir);
    expect(await laptop.call('tellingen.toon', {})).toEqual([
      { ...MAART, soort: 'gesprek', waarde: 'afgerond', aantal: 12 },
      { ...MAART, soort: 'regio', waarde: "Regio 's-Hertogenbosch", aantal: 6 },
    ]);
    await laptop.rondAf();
    const kept = JSON.parse(await readFile(join(userDir, 'tellingen.json'), 'utf8')) as {
      versie: number;
      regels: unknown[];
    };
    const regels = kept.regels.map((one) => Telregel.parse(one));
    expect(kept.versie).toBe(2);
    expect(new Set(regels.map(({ token }) => token)).size).toBe(regels.length);
    const counts = perDay(regels);
    expect(counts).toContainEqual(OUD[0]);
    expect(counts).toContainEqual({ ...OUD[2], aantal: 6 });
  });
});

describe('a kluis of an older app', () => {
  it('keeps every count, each as an entry that nobody recognises', async () => {
    const tokens: string[] = [];
    for (let kluis = 0; kluis < 2; kluis += 1) {
      const database = await oldDatabase();
      let backups = 0;
      await migrate(database.raw, MIGRATIONS, () => {
        backups += 1;
        return Promise.resolve();
      });
      expect(backups).toBe(MIGRATIONS.length - 1);
      const regels = new VaultLedger(database).regels().map((one) => Telregel.parse(one));
      expect(perDay(regels)).toEqual(expect.arrayContaining([...OUD]));
      expect(perDay(regels)).toHaveLength(OUD.length);
      tokens.push(...regels.map(({ token }) => token));
    }
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it('opens, counts on, and is as it was left after the next start', async () => {
    const userDir = await mkdtemp(join(tmpdir(), 'kompas-tellen-'));
    const body = (await oldDatabase()).export();
    const { file } = await createVaultFile(
      { ...testMachine(), dir: join(userDir, 'kluis'), wait: () => Promise.resolve() },
      WACHTZIN,
      body,
    );
    await file.close();
    for (const aantal of [6, 7]) {
      const test = await openSmallEngine({}, userDir);
      onTestFinished(test.close);
      await test.call('kluis.open', { wachtzin: WACHTZIN });
      await test.call('gesprek.nieuw', {});
      await test.call('gesprek.wijzig', { wijziging: { soort: 'situatie', situatie: { maxKm: 10 } } });
      await test.call('gesprek.rondAf', {});
      expect(await test.call('tellingen.toon', {})).toContainEqual({
        ...MAART,
        soort: 'gesprek',
        waarde: 'afgerond',
        aantal: OUD[0].aantal + aantal,
      });
      await test.engine.close();
    }
  });
});
