/** The leerbanen of an engine on real folders: one with the bundled set, one of the user. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leerbaanHandlers, type Leerbanen } from '../../../electron/engine/leerbanen/handlers';
import type { Reference } from '../../../electron/engine/reference/types';
import type { Invoer, Voortgang } from '../../../shared/contract/channels';
import type { LaadRapport, LeerbaanLijst } from '../../../shared/contract/leerbanen-vorm';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { testMachine } from '../test-machine';
import { smallReference } from './small-reference';

export const NOW = new Date('2026-03-14T10:00:00Z');
export const EXAMPLES = 3;

export interface Folders {
  readonly dataDir: string;
  readonly userDir: string;
  readonly remove: () => Promise<void>;
}

export interface OpenLeerbanen extends Leerbanen {
  readonly voortgang: Voortgang[];
  readonly laad: (tekst: string, naam?: string) => Promise<LaadRapport>;
  readonly zoek: (vraag?: Partial<Invoer<'leerbanen.zoek'>>) => LeerbaanLijst;
}

export async function makeFolders(): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'kompas-leerbanen-'));
  const dataDir = join(root, 'data');
  await mkdir(dataDir);
  const lines = Array.from({ length: EXAMPLES }, (_, i) =>
    JSON.stringify(rawRecord({ leerplaatsId: `voorbeeld-${String(i)}-25168`, voorbeeld: true })),
  );
  await writeFile(join(dataDir, 'voorbeeld-leerbanen.jsonl'), lines.join('\n'));
  return {
    dataDir,
    userDir: join(root, 'gebruiker'),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** @param onVoortgang called at each step of progress, before the next batch is read */
export async function openLeerbanen(
  { dataDir, userDir }: Folders,
  onVoortgang: (voortgang: Voortgang, open: OpenLeerbanen) => void = () => undefined,
  reference: Reference = smallReference(),
): Promise<OpenLeerbanen> {
  const voortgang: Voortgang[] = [];
  const leerbanen = await leerbaanHandlers({
    reference,
    deps: {
      dataDir,
      userDir,
      host: 'terminal',
      kanPdfBewaren: false,
      versie: '0.0.0-test',
      ...testMachine({ now: () => NOW }),
      onGebeurtenis: (step) => {
        if (step.soort !== 'voortgang') return;
        voortgang.push(step);
        onVoortgang(step, open);
      },
    },
  });
  const { handlers } = leerbanen;
  const open: OpenLeerbanen = {
    ...leerbanen,
    voortgang,
    laad: async (tekst, naam = 'stagemarkt.json') => handlers['leerbanen.laad']({ naam, tekst }),
    zoek: (vraag = {}) =>
      handlers['leerbanen.zoek']({
        wensen: { crebos: [] },
        antwoorden: { taken: [], werkprocessen: [] },
        aantal: 200,
        ...vraag,
      }) as LeerbaanLijst,
  };
  return open;
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
