/**
 * The file of the kluis as the engine sees it: one encrypted whole, saved safely, with its generations.
 * It knows nothing of conversations; what is inside is bytes.
 */
import type { OPSLAG_REDENEN } from '../../../../shared/contract/kluis-vorm';

/** Cost of turning a passphrase into a key (scrypt); stands in the file, so that it can be raised later. */
export interface Kosten {
  /** A power of two. */
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** Everything that the file layer needs from outside; `nodeVaultDeps` gives the real ones. */
export interface VaultFileDeps {
  /** Folder of the kluis; created when needed, readable for this user only. */
  readonly dir: string;
  readonly files: FileSystem;
  /** From a secure source. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly now: () => Date;
  /** Waits so many milliseconds (between tries of a rename that is refused). */
  readonly wait: (ms: number) => Promise<void>;
  readonly owner: LockOwner;
  /** Cost for a new passphrase; a kluis that costs less is wrapped anew when it is opened and saved. */
  readonly kosten: Kosten;
}

/** Who holds the lock: this process, told from another that got the same number later, or on another laptop. */
export interface LockOwner {
  readonly pid: number;
  /** Differs from one process to the next with the same number; empty when the system does not tell. */
  readonly start: string;
  /** Not the name of the laptop itself, which may hold a name of a person. */
  readonly host: string;
  /** About a process of this laptop. */
  readonly isAlive: (pid: number, start: string) => boolean;
}

/** The few effects on files; a test replaces one of them by a fault. */
export interface FileSystem {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The first bytes of a file; fewer when the file is shorter. */
  readonly readStart: (path: string, count: number) => Promise<Uint8Array>;
  /** Writes a file for this user only, and syncs it before it answers. Fails with EEXIST when it is there. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A file that is not there is no error. */
  readonly remove: (path: string) => Promise<void>;
  readonly list: (dir: string) => Promise<readonly string[]>;
  readonly makeDir: (dir: string) => Promise<void>;
  readonly syncDir: (dir: string) => Promise<void>;
}

export type OpslagReden = (typeof OPSLAG_REDENEN)[number];

export interface Saved {
  readonly generatie: number;
  readonly op: Date;
}

/** An opened kluis file. All writes go through one queue; `close` waits for it. */
export interface VaultFile {
  /** What was inside when it was opened. Taken once: the caller owns the bytes from then on. */
  readonly takeBody: () => Uint8Array;
  /** True when the newest generation was damaged and stands aside. */
  readonly isEarlier: boolean;
  /** The generation that was opened, and when it was saved by the clock of that moment. */
  readonly opened: Saved;
  /**
   * Asks for a save. `body` is called when its turn comes; saves that wait become one.
   * The bytes that it gives are overwritten with zeros after use: give a copy (as `export()` of sql.js does).
   * @returns resolves when this state, or a later one, is on disk, read back and checked
   * @throws OpslagFout; what was saved before is untouched, and a later save may succeed
   * @throws EngineError `kluis-op-slot` after `close`; whatever `body` throws
   */
  readonly save: (body: () => Uint8Array) => Promise<Saved>;
  /**
   * As `save`, and afterwards no older generation and no file set aside exists that holds anything else.
   * When it ends half way (power cut), the next open or save finishes it.
   * @throws OpslagFout also when the new state is saved and an older file could not be removed
   */
  readonly saveAndForget: (body: () => Uint8Array) => Promise<Saved>;
  /**
   * Wraps the data key with another passphrase in every generation; bodies stay as they are.
   * @throws EngineError `verkeerde-wachtzin`
   * @throws OpslagFout when a generation could not be written; it then has one of both passphrases
   */
  readonly changePassphrase: (oud: string, nieuw: string) => Promise<void>;
  /** Waits for the queue, overwrites the keys in memory and lets go of the lock. Never throws. */
  readonly close: () => Promise<void>;
}

export interface CreatedVault {
  readonly file: VaultFile;
  /** Shown once. */
  readonly herstelsleutel: string;
}

/**
 * `bezet`: another running copy of the app, or this one, has it open.
 * `beschadigd`: there are files, and no header of them can be read.
 */
export type VaultFileState = 'geen' | 'aanwezig' | 'bezet' | 'beschadigd';
