/** Everything the engine needs from outside. A host fills it in; a test gives its own. */
import type { AppStatus } from '../../shared/contract/gegevens-vorm';
import type { Voortgang } from '../../shared/contract/channels';

export interface EngineDeps {
  /** Folder with reference.sqlite, manifest.json and voorbeeld-leerbanen.jsonl (see data/). */
  readonly dataDir: string;
  /** Folder for what the user loads; created when needed. */
  readonly userDir: string;
  readonly host: AppStatus['host'];
  readonly kanPdfBewaren: boolean;
  readonly versie: string;
  readonly now: () => Date;
  /** A number from 0 up to but not including 1. */
  readonly random: () => number;
  readonly onVoortgang: (voortgang: Voortgang) => void;
}
