/** Everything in data/sources, read once: the build and the checks work on this and touch no files. */
import { readOmtrekken, type OmtrekBron } from './outlines';
import { readRegelingen, type RegelingBron } from './regelingen';
import { readTable } from './csv';
import { readTalen, type TalenBron } from './talen';
import { readTaken, type TaakBron } from './taken';
import { TABELNAMEN, type Tabellen } from './tables';

export interface Sources extends Tabellen {
  readonly taken: readonly TaakBron[];
  readonly regelingen: readonly RegelingBron[];
  readonly omtrekken: readonly OmtrekBron[];
  readonly talen: TalenBron;
}

/** @throws BronFout when a file is not in the agreed form */
export function readSources(dir: string): Sources {
  const tabellen = Object.fromEntries(TABELNAMEN.map((naam) => [naam, readTable(dir, naam)]));
  return {
    ...(tabellen as unknown as Tabellen),
    taken: readTaken(dir),
    regelingen: readRegelingen(dir),
    omtrekken: readOmtrekken(dir),
    talen: readTalen(dir),
  };
}
