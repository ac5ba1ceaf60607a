/** The file layer on real files, with a passphrase that costs next to nothing and waits that cost nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { nodeVaultDeps } from '../../../../../electron/engine/vault/file';
import type { Kosten, VaultFileDeps } from '../../../../../electron/engine/vault/file/types';

const FAST: Kosten = { N: 2, r: 1, p: 1 };
export const WACHTZIN = 'drie paarse fietsen bij de sluis';

/** @returns the path of a new empty folder that is removed when the test is over */
export async function newFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'kluis-test-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** @param dir default: a new folder */
export async function fastDeps(changes: Partial<VaultFileDeps> = {}): Promise<VaultFileDeps> {
  const dir = changes.dir ?? join(await newFolder(), 'kluis');
  return {
    ...nodeVaultDeps(dir, () => new Date()),
    kosten: FAST,
    wait: () => Promise.resolve(),
    ...changes,
    dir,
  };
}

export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
export const text = (body: Uint8Array): string => Buffer.from(body).toString('utf8');
