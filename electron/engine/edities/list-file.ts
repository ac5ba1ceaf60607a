/**
 * actief.json: which edition is in use and which came before. Replacing this one file is the switch. It carries a
 * hash of itself; the list before the last switch stands beside it, for when the newest can not be read.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { sha256 } from '../sha256';
import { EIGEN, Lijst } from './forms';
import type { Layout } from './layout';
import { replace } from './write-files';

const VORM = 'leerbaankompas/gegevens';
const Inhoud = z.object({ vorm: z.literal(VORM), versie: z.literal(1), lijst: Lijst, som: z.string() });

export interface ReadList {
  /** Undefined when there is none yet, or none that can be read. */
  readonly lijst: Lijst | undefined;
  /** A list was there and can not be read; `lijst` is then the one before it. */
  readonly beschadigd: boolean;
}

export async function readList({ actief, vorig }: Layout): Promise<ReadList> {
  const newest = await readOne(actief);
  if (typeof newest === 'object') return { lijst: newest, beschadigd: false };
  const before = await readOne(vorig);
  if (typeof before === 'object') return { lijst: before, beschadigd: true };
  return { lijst: undefined, beschadigd: newest === 'beschadigd' || before === 'beschadigd' };
}

/** @throws the error of the file system; then the list that was there still counts */
export async function writeList(layout: Layout, lijst: Lijst): Promise<void> {
  await mkdir(layout.map, { recursive: true, mode: 0o700 });
  const before = await readOne(layout.actief);
  if (typeof before === 'object') await replace(layout.vorig, textOf(before));
  await replace(layout.actief, textOf(lijst));
}

/** What a new installation has: only the app's own data. */
export function firstList(now: Date): Lijst {
  return [{ id: EIGEN, staat: 'huidig', gebruiktVanaf: now.toISOString() }];
}

function textOf(lijst: Lijst): string {
  return `${JSON.stringify({ vorm: VORM, versie: 1, lijst, som: sumOf(lijst) }, null, 2)}\n`;
}

/** Over the parsed list, in which the order of the fields is always the same. */
function sumOf(lijst: Lijst): string {
  return sha256(JSON.stringify(Lijst.parse(lijst)));
}

async function readOne(path: string): Promise<Lijst | 'geen' | 'beschadigd'> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'geen' : 'beschadigd';
  }
  try {
    const { lijst, som } = Inhoud.parse(JSON.parse(text));
    const isWhole = som === sumOf(lijst) && lijst.filter(({ staat }) => staat === 'huidig').length === 1;
    return isWhole ? lijst : 'beschadigd';
  } catch {
    return 'beschadigd';
  }
}
