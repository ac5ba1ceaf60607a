/**
 * The leerbanen that the user loaded, kept in the user's folder as JSON lines: first a header with
 * the report of loading, then one leerbaan a line. Written beside the old file and put in its place
 * only when it is complete, so that there is always one whole file.
 */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '../files/sync-folder';
import { LaadRapport } from '../../../shared/contract/leerbanen-vorm';
import { Datum } from '../../../shared/domain/ids';
import { Leerbaan } from '../../../shared/domain/leerbaan';
import { breathe, checkCancelled } from './one-job';

const NAME = 'leerbanen.jsonl';
const DAMAGED = 'leerbanen-beschadigd.jsonl';
const BATCH = 1000;

const Header = z.object({
  vorm: z.literal('leerbaankompas/leerbanen'),
  versie: z.literal(1),
  /** The day on which the user loaded the file. */
  geladenOp: Datum,
  rapport: LaadRapport,
});

export interface UserLeerbanen {
  readonly geladenOp: Datum;
  readonly rapport: LaadRapport;
  readonly leerbanen: readonly Leerbaan[];
}

/**
 * @returns 'geen' when the user loaded nothing; 'beschadigd' when the file can not be read in full,
 * which is then moved aside and kept
 */
export async function readUserFile(dir: string): Promise<UserLeerbanen | 'geen' | 'beschadigd'> {
  const path = join(dir, NAME);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return isMissing(error) ? 'geen' : 'beschadigd';
  }
  const read = parseFile(text);
  if (read) return read;
  await rename(path, join(dir, DAMAGED)).catch(() => undefined);
  return 'beschadigd';
}

/** @throws EngineError `geannuleerd` before anything was replaced, or the error of the file system */
export async function writeUserFile(dir: string, content: UserLeerbanen, signal: AbortSignal): Promise<void> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, NAME);
  const beside = `${path}.nieuw`;
  try {
    await writeLines(beside, content, signal);
    checkCancelled(signal);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dir);
}

export async function removeUserFile(dir: string): Promise<void> {
  await rm(join(dir, NAME), { force: true });
}

async function writeLines(path: string, content: UserLeerbanen, signal: AbortSignal): Promise<void> {
  const { geladenOp, rapport, leerbanen } = content;
  const header: z.infer<typeof Header> = { vorm: 'leerbaankompas/leerbanen', versie: 1, geladenOp, rapport };
  const file = await open(path, 'w');
  try {
    await file.write(`${JSON.stringify(header)}\n`);
    for (let from = 0; from < leerbanen.length; from += BATCH) {
      const lines = leerbanen.slice(from, from + BATCH).map((leerbaan) => `${JSON.stringify(leerbaan)}\n`);
      await file.write(lines.join(''));
      await breathe(signal);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

function parseFile(text: string): UserLeerbanen | undefined {
  try {
    const [first, ...lines] = text.trimEnd().split('\n');
    const { geladenOp, rapport } = Header.parse(JSON.parse(first ?? ''));
    const leerbanen = lines.map((line) => Leerbaan.parse(JSON.parse(line)));
    return leerbanen.length === rapport.geladen ? { geladenOp, rapport, leerbanen } : undefined;
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
