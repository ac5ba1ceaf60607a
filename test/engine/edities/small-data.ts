/** The smallest own data of the app that can be opened, so that editions are made in milliseconds. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDatabase } from '../../../data/build/write/database';
import { makeManifest } from '../../../data/build/write/manifest';
import { tableRows } from '../../../data/build/write/rows';
import type { Geladen } from '../../../electron/engine/importers/types';
import type { Datum } from '../../../shared/domain/ids';
import { smallSources } from '../../data/small-sources';

const SCHEMA = join(import.meta.dirname, '..', '..', '..', 'data', 'schema.sql');

export interface Folders {
  readonly dataDir: string;
  readonly userDir: string;
  readonly remove: () => Promise<void>;
}

/** @param naam of the first kwalificatie: another name gives other own data, as a new version of the app has */
export async function writeOwnData(dataDir: string, naam = 'Verkoper'): Promise<void> {
  const sources = smallSources();
  const [first, ...others] = sources.kwalificaties;
  const kwalificaties = first ? [{ ...first, naam }, ...others] : [];
  const named = { ...sources, kwalificaties };
  const database = await writeDatabase(await readFile(SCHEMA, 'utf8'), tableRows(named));
  await writeFile(join(dataDir, 'reference.sqlite'), database.bytes);
  await writeFile(join(dataDir, 'manifest.json'), JSON.stringify(makeManifest(named, database, 0)));
}

export async function makeFolders(): Promise<Folders> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kompas-eigen-'));
  const userDir = await mkdtemp(join(tmpdir(), 'kompas-edities-'));
  await writeOwnData(dataDir);
  return {
    dataDir,
    userDir,
    remove: async () => {
      await rm(dataDir, { recursive: true, force: true });
      await rm(userDir, { recursive: true, force: true });
    },
  };
}

/** A load that can be told from every other: it gives the kwalificatie 25001 this name. */
export function dossierLoad(naam: string, crebo = '25001'): Geladen {
  return {
    bestand: `${naam}.xml`,
    gelezenOp: '2026-03-14' as Datum,
    lading: {
      soort: 'dossiers',
      editie: '2026-02-01',
      kwalificaties: [
        {
          crebo,
          naam,
          niveau: 2,
          dossiercrebo: '23001',
          dossier: 'Verkoop',
          sector: 'Handel',
          soort: 'basisberoepsopleiding',
          beroepsvereisten: '',
          geldigVan: '2026-08-01',
          eindeInstroom: '',
        },
      ],
      kerntaken: [{ crebo, code: 'B1-K1', titel: 'Verkoopt' }],
      werkprocessen: [
        { crebo, code: 'B1-K1-W1', kerntaak: 'B1-K1', titel: 'Verkoopt artikelen' },
        { crebo, code: 'B1-K1-W2', kerntaak: 'B1-K1', titel: `Werkt als ${naam}` },
        { crebo, code: 'B1-K1-W3', kerntaak: 'B1-K1', titel: 'Ruimt op' },
      ],
      aantallen: { dossiers: 1, kwalificaties: 1, kerntaken: 1, werkprocessen: 3 },
      gelezen: 6,
    },
  };
}
