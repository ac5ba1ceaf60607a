/** Runs an importer on bytes, as the app does on a file, and keeps everything it says. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../../../../electron/engine/engine-error';
import type { Importer, Lading, Leeshulp } from '../../../../electron/engine/importers/types';
import type { Geweigerd } from '../../../../shared/contract/inlezen-vorm';
import { memoryFolder } from './memory-folder';

export interface Said {
  readonly geweigerd: Geweigerd[];
  readonly opmerkingen: Map<string, number>;
}

export interface Outcome extends Said {
  /** What was read; undefined when the file was refused. */
  readonly lading: Lading | undefined;
  /** Why the file was refused, in Dutch. */
  readonly detail: string | undefined;
}

export function helpIn(map: string, said: Said, signal = new AbortController().signal): Leeshulp {
  return {
    signal,
    map,
    voortgang: () => undefined,
    adem: () => (signal.aborted ? Promise.reject(new EngineError('geannuleerd')) : Promise.resolve()),
    weiger: (row) => said.geweigerd.push(row),
    opmerking: (text) => said.opmerkingen.set(text, (said.opmerkingen.get(text) ?? 0) + 1),
  };
}

/** @throws whatever is no EngineError `onleesbaar-bestand`: an importer may fail in no other way */
export async function readWith(
  importer: Importer,
  content: Uint8Array | string,
  naam = 'proef',
): Promise<Outcome> {
  const map = memoryFolder();
  const said: Said = { geweigerd: [], opmerkingen: new Map() };
  try {
    const pad = join(map, 'bron');
    const bytes = Buffer.from(content);
    await writeFile(pad, bytes);
    const lading = await importer.lees({ pad, naam, grootte: bytes.length }, helpIn(map, said));
    return { ...said, lading, detail: undefined };
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== 'onleesbaar-bestand') throw error;
    return { ...said, lading: undefined, detail: error.extra.detail };
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** @throws Error when the file was refused, or read as another kind */
export function loaded<S extends Lading['soort']>(outcome: Outcome, soort: S): Extract<Lading, { soort: S }> {
  if (outcome.lading?.soort !== soort)
    throw new Error(`no ${soort}: ${outcome.detail ?? String(outcome.lading?.soort)}`);
  return outcome.lading as Extract<Lading, { soort: S }>;
}
