/** Loads for packages: one of each kind that is a list, and a real database of leerbanen. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leerbanenImporter } from '../../../electron/engine/importers/leerbanen';
import { pakketImporter } from '../../../electron/engine/importers/pakket';
import type { Geladen } from '../../../electron/engine/importers/types';
import { makePakket, type MakeOptions } from '../../../electron/engine/pakket/make';
import type { Datum } from '../../../shared/domain/ids';
import { helpIn, loaded, readWith, type Outcome } from '../importers/support/read-with';

export const TODAY = '2026-11-22' as Datum;
export const SEED = Buffer.alloc(32, 7);

export const CREBOLIJST: Geladen = {
  bestand: 'crebolijst.xlsx',
  gelezenOp: TODAY,
  lading: {
    soort: 'crebolijst',
    editie: '2026-08-01',
    geldigVan: '2026-08-01',
    kwalificaties: [
      {
        crebo: '25180',
        naam: 'Kok',
        niveau: 2,
        dossiercrebo: '23163',
        dossier: 'Keuken',
        soort: 'Basisberoepsopleiding',
      },
    ],
    opvolging: [{ oud: '90950', nieuw: '25180' }],
    vervallen: ['25001'],
    gelezen: 3,
  },
};

export const KOPPELTABEL: Geladen = {
  bestand: 'koppeltabel.xlsx',
  gelezenOp: TODAY,
  lading: {
    soort: 'koppeltabel',
    editie: '2026-2027',
    opvolging: [{ oud: '90951', nieuw: '25180' }],
    gelezen: 1,
  },
};

/** The first leerbanen of the bundled example, as their importer reads them. */
export async function leerbanenIn(map: string): Promise<Geladen> {
  const bron = join(import.meta.dirname, '..', '..', '..', 'data', 'dist', 'voorbeeld-leerbanen.jsonl');
  const rows = (await readFile(bron, 'utf8')).split('\n').slice(0, 20).join('\n');
  const pad = join(map, 'bron.jsonl');
  await writeFile(pad, rows);
  const own = join(map, 'databank');
  await mkdir(own);
  const hulp = helpIn(own, { geweigerd: [], opmerkingen: new Map() });
  const lading = await leerbanenImporter.lees({ pad, naam: 'leerbanen.jsonl', grootte: rows.length }, hulp);
  if (lading.soort !== 'leerbanen') throw new Error('no leerbanen were read');
  return { bestand: 'leerbanen.jsonl', gelezenOp: TODAY, lading };
}

export async function packed(map: string, changes: Partial<MakeOptions> = {}): Promise<Buffer> {
  const naar = join(map, `pakket-${String(Math.random()).slice(2)}.zip`);
  const hulp = helpIn(map, { geweigerd: [], opmerkingen: new Map() });
  await makePakket({
    delen: [CREBOLIJST, KOPPELTABEL],
    maker: 'SBB Oost',
    gemaaktOp: TODAY,
    geheim: undefined,
    naar,
    hulp,
    ...changes,
  });
  return readFile(naar);
}

export function readPakket(bytes: Uint8Array, trusted: readonly string[] = []): Promise<Outcome> {
  return readWith(
    pakketImporter(() => Promise.resolve(new Set(trusted))),
    bytes,
    'pakket.zip',
  );
}

export async function loadedPakket(
  bytes: Uint8Array,
  trusted: readonly string[] = [],
): Promise<ReturnType<typeof loaded<'pakket'>>> {
  return loaded(await readPakket(bytes, trusted), 'pakket');
}
