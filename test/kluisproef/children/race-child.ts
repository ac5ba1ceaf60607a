/**
 * Opens a kluis at the same moment as others: node race-child.mjs <folder> <moment in ms> <name>. Who may, saves
 * three times, says so, and stays open until it is killed (at most a minute); the others say why they may not.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { EngineError } from '../../../electron/engine/engine-error';
import { nodeVaultDeps, openVaultFile } from '../../../electron/engine/vault/file';

const [dir = '', startAt = '0', name = ''] = process.argv.slice(2);
const deps = { ...nodeVaultDeps(dir, () => new Date()), kosten: { N: 2, r: 1, p: 1 } };

await wait(Math.max(0, Number(startAt) - Date.now()));
try {
  const file = await openVaultFile(deps, 'drie paarse fietsen bij de sluis');
  for (const count of ['1', '2', '3']) await file.save(() => Buffer.from(`${name} ${count}`));
  console.log('open');
  setTimeout(() => undefined, 60_000);
} catch (error) {
  if (!(error instanceof EngineError)) throw error;
  console.log(error.code);
}
