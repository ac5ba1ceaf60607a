/** Leerbanen as the app reads and asks them: from a text on disk, over a small reference. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { leesLeerbanen } from '../../../electron/engine/importers/leerbanen';
import type { Ingelezen } from '../../../electron/engine/importers/leerbanen/read-file';
import { breathe } from '../../../electron/engine/inlezen/work-queue';
import type { LeerbanenBank } from '../../../electron/engine/leerbanen/bank/open-bank';
import { leerbanenFeature, type LeerbanenFeature } from '../../../electron/engine/leerbanen/feature';
import type { Reference } from '../../../electron/engine/reference/types';
import type { Invoer } from '../../../shared/contract/channels';
import type { Geweigerd } from '../../../shared/contract/inlezen-vorm';
import { LeerbaanLijst } from '../../../shared/contract/leerbanen-vorm';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { NOW } from '../test-machine';
import { smallReference } from './small-reference';

export interface Gelezen extends Ingelezen {
  readonly geweigerd: readonly Geweigerd[];
  /** Each remark with how often. */
  readonly opmerkingen: ReadonlyMap<string, number>;
  readonly voortgang: readonly (readonly [gedaan: number, totaal: number])[];
}

interface Options {
  readonly naam?: string;
  readonly signal?: AbortSignal;
  /** Called at each step of progress, before the next piece is read. */
  readonly onVoortgang?: (gedaan: number, totaal: number) => void;
}

/** @throws EngineError as the importer does */
export async function lees(inhoud: string | Uint8Array, options: Options = {}): Promise<Gelezen> {
  const { naam = 'stagemarkt.json', signal = new AbortController().signal } = options;
  const map = await mkdtemp(join(tmpdir(), 'kompas-leerbanen-'));
  const geweigerd: Geweigerd[] = [];
  const opmerkingen = new Map<string, number>();
  const voortgang: [number, number][] = [];
  try {
    const pad = join(map, 'bron');
    await writeFile(pad, inhoud);
    const read = await leesLeerbanen(
      { pad, naam, grootte: (await readFile(pad)).length },
      {
        signal,
        adem: () => breathe(signal),
        voortgang: (gedaan, totaal) => {
          voortgang.push([gedaan, totaal]);
          options.onVoortgang?.(gedaan, totaal);
        },
        weiger: (row) => geweigerd.push(row),
        opmerking: (text) => opmerkingen.set(text, (opmerkingen.get(text) ?? 0) + 1),
      },
    );
    return { ...read, geweigerd, opmerkingen, voortgang };
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

export interface OpenLeerbanen extends LeerbanenFeature {
  /** Checked against the contract. */
  readonly zoek: (vraag?: Partial<Invoer<'leerbanen.zoek'>>) => LeerbaanLijst;
}

export function open(bank: LeerbanenBank, reference: Reference = smallReference()): OpenLeerbanen {
  const feature = leerbanenFeature(bank, reference, () => NOW);
  return {
    ...feature,
    zoek: (vraag = {}) => {
      const answer = feature.handlers['leerbanen.zoek']({
        wensen: { crebos: [] },
        antwoorden: { taken: [], werkprocessen: [] },
        aantal: 200,
        ...vraag,
      });
      expect(LeerbaanLijst.parse(answer)).toEqual(answer);
      return answer as LeerbaanLijst;
    },
  };
}

/** Places, and leerbedrijven with their erkenningen, as one file. */
export async function openText(records: readonly unknown[], reference?: Reference): Promise<OpenLeerbanen> {
  return open((await lees(JSON.stringify(records))).bank, reference);
}

/** So many different places as JSON lines, each with other values in it. */
export function manyLines(
  count: number,
  changes: (index: number) => Record<string, unknown> = () => ({}),
): string {
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify(rawRecord({ leerplaatsId: `plek-${String(i)}-25168`, ...changes(i) })),
  ).join('\n');
}
