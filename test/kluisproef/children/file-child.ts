/** Saves states without end in the file layer alone, until it is killed: node file-child.js <folder> */
import { createHash } from 'node:crypto';
import {
  createVaultFile,
  nodeVaultDeps,
  openVaultFile,
  vaultFileState,
} from '../../../electron/engine/vault/file';
import { tellBegun, tellOpened, tellSaved } from './protocol';

const WACHTZIN = 'drie paarse fietsen bij de sluis';
const LONGEST = 200_000;

/** Its number, and bytes that only belong to that number; so that half of two states is noticed. */
function bodyOf(state: number): Uint8Array {
  const seed = createHash('sha512').update(String(state)).digest();
  const body = Buffer.alloc(8 + (seed.readUInt32BE(0) % LONGEST));
  for (let at = 8; at < body.length; at += seed.length) seed.copy(body, at);
  body.writeDoubleBE(state, 0);
  return body;
}

/** @returns -1 when it is no state that was ever made */
function stateOf(body: Uint8Array): number {
  const state = Buffer.from(body).readDoubleBE(0);
  return Buffer.compare(body, bodyOf(state)) === 0 ? state : -1;
}

const dir = process.argv[2] ?? '';
const deps = { ...nodeVaultDeps(dir, () => new Date()), kosten: { N: 2, r: 1, p: 1 } };
const isNew = (await vaultFileState(deps)) === 'geen';
const file = isNew
  ? (await createVaultFile(deps, WACHTZIN, bodyOf(0))).file
  : await openVaultFile(deps, WACHTZIN);
let state = stateOf(file.takeBody());
tellOpened(state, file.isEarlier);

for (;;) {
  const next = (state += 1);
  tellBegun(next);
  const begun = performance.now();
  const save = next % 10 === 0 ? file.saveAndForget : file.save;
  await save(() => bodyOf(next));
  tellSaved(next, performance.now() - begun);
}
