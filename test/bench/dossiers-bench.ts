/** Reading the dossiers of the whole country in, beside a plain read of the same file. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Reference } from '../../electron/engine/reference/types';
import type { IngelezenDossiers } from './dossiers-child';
import { writeDossiers, type ManyDossiers } from './many-dossiers';
import { round } from './measure';

export interface DossiersBench extends IngelezenDossiers {
  readonly bestand_mb: number;
  readonly piek_mb: number;
  /** Decoded piece by piece and thrown away. */
  readonly alleen_lezen: { readonly ms: number; readonly piek_mb: number };
  /** Walked through by the same XML parser with nobody listening. */
  readonly alleen_ontleden: { readonly ms: number; readonly piek_mb: number };
  /** How many times longer and larger than only reading, and longer than only parsing. */
  readonly verhouding: { readonly tijd: number; readonly geheugen: number; readonly tijdOntleden: number };
}

/** As many dossiers as there are, with as much prose as four real ones have; and a file near the largest that is read. */
const GEWOON: ManyDossiers = { dossiers: 470, proza: 128_000 };
const GROOTST: ManyDossiers = { dossiers: 470, proza: 385_000 };

const MB = 1024 ** 2;
const CHILD = join(import.meta.dirname, 'dossiers-child.ts');

interface Measured<T> {
  readonly value: T;
  readonly piek_mb: number;
}

export async function benchDossiers(
  reference: Pick<Reference, 'kwalificaties' | 'titels'>,
): Promise<{ readonly gewoon: DossiersBench; readonly grootst: DossiersBench }> {
  return { gewoon: await benchOne(reference, GEWOON), grootst: await benchOne(reference, GROOTST) };
}

async function benchOne(
  reference: Pick<Reference, 'kwalificaties' | 'titels'>,
  size: ManyDossiers,
): Promise<DossiersBench> {
  const dir = await mkdtemp(join(tmpdir(), 'kompas-bench-'));
  try {
    const pad = join(dir, 'dossiers.xml');
    await writeDossiers(pad, reference, size);
    const plain = await inChild<number>('kaal', pad);
    const parsed = await inChild<number>('ontleed', pad);
    const { value, piek_mb } = await inChild<IngelezenDossiers>('lees', pad);
    return {
      bestand_mb: round((await stat(pad)).size / MB),
      ...value,
      piek_mb,
      alleen_lezen: { ms: plain.value, piek_mb: plain.piek_mb },
      alleen_ontleden: { ms: parsed.value, piek_mb: parsed.piek_mb },
      verhouding: {
        tijd: round(value.lezen_ms / plain.value),
        geheugen: round(piek_mb / plain.piek_mb),
        tijdOntleden: round(value.lezen_ms / parsed.value),
      },
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function inChild<T>(job: string, pad: string): Promise<Measured<T>> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', CHILD, job, pad]);
  return JSON.parse(stdout) as Measured<T>;
}
