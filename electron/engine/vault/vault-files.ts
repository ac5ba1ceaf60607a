/** The files of the kluis for this engine: where they stand, and waiting after a wrong passphrase. */
import { join } from 'node:path';
import type { FoutCode } from '../../../shared/contract/result';
import type { Machine } from '../deps';
import { EngineError } from '../engine-error';
import {
  createVaultFile,
  OpslagFout,
  openVaultFile,
  recoverVaultFile,
  setAside,
  vaultFileState,
  type CreatedVault,
  type VaultFile,
  type VaultFileDeps,
  type VaultFileState,
} from './file';
import { Delay } from './file/delay';

export interface VaultFiles {
  /** A folder that can not be read now may hold a kluis: it counts as present. */
  readonly state: () => Promise<VaultFileState>;
  /** @throws EngineError `kluis-bestaat`, `kluis-bezet`, `niet-opgeslagen` */
  readonly create: (wachtzin: string) => Promise<CreatedVault>;
  /** @throws EngineError `verkeerde-wachtzin`, `kluis-bezet`, `kluis-beschadigd`, `geen-kluis`, `onleesbaar-bestand` */
  readonly open: (wachtzin: string) => Promise<VaultFile>;
  /** Opens with the recovery key and sets another passphrase and another recovery key. */
  readonly recover: (herstelsleutel: string, wachtzin: string) => Promise<CreatedVault>;
  /** @throws EngineError `verkeerde-wachtzin`, `niet-opgeslagen` */
  readonly changePassphrase: (file: VaultFile, oud: string, nieuw: string) => Promise<void>;
  /** Gives every file another name; not a byte of them changes. */
  readonly setAside: () => Promise<void>;
  /** Milliseconds before another passphrase may be tried. */
  readonly waitMs: () => number;
}

type Parts = Omit<Machine, 'random'> & { readonly userDir: string };

export async function vaultFiles(parts: Parts): Promise<VaultFiles> {
  const deps = fileDeps(parts);
  const delay = await Delay.open(parts.userDir, parts.now);
  return {
    state: () => vaultFileState(deps).catch(() => 'aanwezig'),
    create: (wachtzin) => as('niet-opgeslagen', createVaultFile(deps, wachtzin, new Uint8Array())),
    open: (wachtzin) =>
      as(
        'onleesbaar-bestand',
        delay.guard(() => openVaultFile(deps, wachtzin)),
      ),
    recover: (sleutel, wachtzin) =>
      as(
        'niet-opgeslagen',
        delay.guard(() => recoverVaultFile(deps, sleutel, wachtzin)),
      ),
    changePassphrase: (file, oud, nieuw) =>
      as(
        'niet-opgeslagen',
        delay.guard(() => file.changePassphrase(oud, nieuw)),
      ),
    setAside: () => as('niet-opgeslagen', setAside(deps)),
    waitMs: delay.waitMs,
  };
}

function fileDeps({ userDir, now, setTimer, files, randomBytes, owner, kosten }: Parts): VaultFileDeps {
  return {
    dir: join(userDir, 'kluis'),
    files,
    randomBytes,
    now,
    owner,
    kosten,
    wait: (ms) =>
      new Promise((resolve) => {
        setTimer(ms, resolve);
      }),
  };
}

/** A failure of the disk as an answer, with the reason that a user can act upon. */
async function as<T>(code: FoutCode, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof OpslagFout ? new EngineError(code, { detail: error.reden }) : error;
  }
}
