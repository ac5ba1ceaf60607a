/** Everything the engine needs from outside. A host fills it in; a test gives its own. */
import type { AppStatus } from '../../shared/contract/gegevens-vorm';
import type { Gebeurtenis } from '../../shared/contract/channels';
import type { VaultFileDeps } from './vault/file/types';

export interface EngineDeps extends Machine {
  /** Folder with reference.sqlite, manifest.json and voorbeeld-leerbanen.jsonl (see data/). */
  readonly dataDir: string;
  /** Folder for what the user loads; created when needed. */
  readonly userDir: string;
  readonly host: AppStatus['host'];
  readonly kanPdfBewaren: boolean;
  readonly versie: string;
  readonly onGebeurtenis: (gebeurtenis: Gebeurtenis) => void;
}

/** What every host takes from the machine it runs on; `nodeMachine` gives the real one. */
export interface Machine extends Pick<VaultFileDeps, 'files' | 'randomBytes' | 'owner' | 'kosten'> {
  readonly now: () => Date;
  /** A number from 0 up to but not including 1; never for secrets. */
  readonly random: () => number;
  readonly setTimer: SetTimer;
}

/** Runs something once, after so many milliseconds. @returns calls it off */
export type SetTimer = (ms: number, run: () => void) => () => void;
