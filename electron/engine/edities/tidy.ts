/** Clears away what no list names: rubbish of a kill, and editions that nobody can go back to any more. */
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EIGEN, type Lijst } from './forms';
import type { Layout } from './layout';

/** Damaged things that are kept for whoever wants to look; the oldest go. */
const KEEP_ASIDE = 2;

/** Never throws: what can not be removed now is removed at a later start. */
export async function tidy(layout: Layout, lijst: Lijst): Promise<void> {
  const kept = new Set(lijst.filter(({ staat }) => staat !== 'weg').map(({ id }) => id));
  const named = new Set(lijst.map(({ id }) => `${id}.json`));
  for (const name of await namesIn(layout.edities)) {
    if (!kept.has(name)) await remove(join(layout.edities, name));
  }
  for (const name of await namesIn(layout.verslagen)) {
    if (!named.has(name)) await remove(join(layout.verslagen, name));
  }
  const aside = (await namesIn(layout.beschadigd)).sort();
  for (const name of aside.slice(0, Math.max(0, aside.length - KEEP_ASIDE))) {
    await remove(join(layout.beschadigd, name));
  }
}

/** @param now orders what was set aside */
export async function setAside(layout: Layout, id: string, now: Date): Promise<void> {
  if (id === EIGEN) return;
  const stamp = now.toISOString().replace(/\D/gu, '').slice(0, 14);
  await mkdir(layout.beschadigd, { recursive: true, mode: 0o700 });
  await rename(join(layout.edities, id), join(layout.beschadigd, `${stamp}-${id}`)).catch(() => undefined);
}

/** Sets aside every edition that the list does not know: the list was damaged, so they may be good. */
export async function setAsideUnnamed(layout: Layout, lijst: Lijst, now: Date): Promise<void> {
  const named = new Set(lijst.map(({ id }): string => id));
  for (const name of await namesIn(layout.edities)) {
    if (!named.has(name)) await setAside(layout, name, now);
  }
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}

async function namesIn(dir: string): Promise<string[]> {
  return readdir(dir).catch(() => []);
}
