/** Feeds thousands of damaged files to a parser and counts what comes of them; anything not allowed fails the test. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { GeladenVorm } from '../../../../electron/engine/edities/geladen';
import { EngineError } from '../../../../electron/engine/engine-error';
import type { Bronbestand, Importer, Lading, Leeshulp } from '../../../../electron/engine/importers/types';
import { notForPeople } from './dutch';
import { memoryFolder } from './memory-folder';
import { changes, mutate } from './mutate';
import { helpIn, type Said } from './read-with';

/** The same cases each time; another number looks elsewhere. */
const SEED = 20_261_122;
const CASES = 10_000;
/** Looking at every sentence costs more than reading; the first ones of a file are enough. */
const LOOK_AT = 5;
/** Cases side by side, each in a folder of its own: most of the time goes to waiting for the disk. */
const AT_ONCE = 16;

export interface FuzzTarget {
  /** As in the printed line: `fuzz dossier-xml: …`. */
  readonly naam: string;
  readonly goed: readonly (Uint8Array | string)[];
  /** Pieces of its grammar. */
  readonly woorden?: readonly string[];
  /** Reads one file. @throws EngineError `onleesbaar-bestand`, and nothing else */
  readonly lees: (bytes: Buffer, hulp: Leeshulp) => Promise<unknown>;
}

/** @throws when one case ends in any other way than read or refused, in Dutch; it tells how to make that case again */
export async function fuzz({ naam, goed, woorden, lees }: FuzzTarget): Promise<void> {
  const bases = goed.map((one) => Buffer.from(one));
  const cases = fc.sample(fc.tuple(fc.nat({ max: bases.length - 1 }), changes), {
    numRuns: CASES,
    seed: SEED,
  });
  // Thousands of refusals, each with a trace that nobody reads.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const maps = Array.from({ length: AT_ONCE }, memoryFolder);
  const count = { gelezen: 0, geweigerd: 0 };
  const work = cases.entries();
  const worker = async (map: string): Promise<void> => {
    for (const [index, [which, todo]] of work) {
      const bytes = mutate(bases[which] ?? Buffer.alloc(0), todo, woorden);
      try {
        count[await outcome(bytes, map, lees)] += 1;
      } catch (error) {
        throw new Error(`${naam}, case ${String(index)}: base64 ${bytes.toString('base64')}`, {
          cause: error,
        });
      }
    }
  };
  try {
    await Promise.all(maps.map(worker));
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    for (const map of maps) rmSync(map, { recursive: true, force: true });
  }
  const { gelezen, geweigerd } = count;
  if (gelezen + geweigerd !== CASES)
    throw new Error(`${naam}: ${String(gelezen + geweigerd)} cases were run`);
  console.log(
    `fuzz ${naam}: ${String(CASES)} cases, 0 crashes (${String(gelezen)} read, ${String(geweigerd)} refused)`,
  );
}

async function outcome(
  bytes: Buffer,
  map: string,
  lees: FuzzTarget['lees'],
): Promise<'gelezen' | 'geweigerd'> {
  const said: Said = { geweigerd: [], opmerkingen: new Map() };
  try {
    await lees(bytes, helpIn(map, said));
    return 'gelezen';
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'onleesbaar-bestand') throw error;
    forPeople([error.extra.detail]);
    return 'geweigerd';
  } finally {
    forPeople(said.geweigerd.slice(0, LOOK_AT).map(({ reden }) => reden));
    forPeople([...said.opmerkingen.keys()].slice(0, LOOK_AT));
  }
}

/** Reads with an importer; what it gives must be of the form in which editions keep it. */
export function reader(importer: Importer): FuzzTarget['lees'] {
  return async (bytes, hulp) => {
    const lading = await importer.lees(fileOf(bytes, hulp.map), hulp);
    for (const one of lading.soort === 'pakket' ? lading.delen.map((deel) => deel.lading) : [lading])
      prove(one);
  };
}

export function fileOf(bytes: Buffer, map: string): Bronbestand {
  const pad = join(map, 'bron');
  writeFileSync(pad, bytes);
  return { pad, naam: 'bron', grootte: bytes.length };
}

function prove(lading: Lading): void {
  const proven = GeladenVorm.safeParse({ lading, bestand: 'bron', gelezenOp: '2026-11-22' });
  if (!proven.success) throw new Error(`no load: ${JSON.stringify(proven.error.issues.slice(0, 3))}`);
}

function forPeople(texts: readonly (string | undefined)[]): void {
  for (const text of texts) {
    const why = notForPeople(text);
    if (why !== undefined) throw new Error(why);
  }
}
