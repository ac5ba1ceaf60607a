import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../../../electron/engine/vault/file/node-files';
import { newFolder } from './support/fast-deps';
import { PowerCutFiles } from './support/power-cut-files';
import { VaultRun, type Disk, type Tally } from './support/vault-run';
import { vaultSteps, type VaultStep } from './support/vault-steps';

async function live(disk: Disk, steps: readonly VaultStep[]): Promise<Tally> {
  const run = await VaultRun.start(disk);
  for (const step of steps) await run.do(step);
  await run.finish();
  return run.tally;
}

async function check(numRuns: number, newDisk: () => Promise<Disk>): Promise<string> {
  const total: Tally = { opgeslagen: 0, mislukt: 0, einden: 0, heropend: 0 };
  await fc.assert(
    fc.asyncProperty(vaultSteps, async (steps) => {
      const tally = await live(await newDisk(), steps);
      for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
    }),
    { numRuns },
  );
  expect(total.einden).toBeGreaterThan(numRuns / 10);
  return (
    `${String(numRuns)} sequences: ${String(total.opgeslagen)} saves, ${String(total.mislukt)} refused, ` +
    `${String(total.einden)} ends without warning, ${String(total.heropend)} reopenings, losses: 0`
  );
}

test('on real files, any sequence of edits, saves, faults, kills and reopenings equals the model', async () => {
  const parent = await newFolder();
  let count = 0;
  const summary = await check(40, () => {
    const dir = join(parent, String((count += 1)));
    return Promise.resolve({ dir, files: nodeFiles, cut: () => undefined });
  });
  console.log(`real files, killed processes: ${summary}`);
});

test('and so it does when the battery is empty and only part of what was not synced reached the disk', async () => {
  const summary = await check(600, () => {
    const disk = new PowerCutFiles();
    const cut = (bits: bigint): void => {
      disk.cut((step) => ((bits >> BigInt(step % 40)) & 1n) === 1n);
    };
    return Promise.resolve({ dir: 'kluis', files: disk.files, cut });
  });
  console.log(`power cuts: ${summary}`);
});
