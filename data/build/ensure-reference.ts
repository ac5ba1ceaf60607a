/** Makes sure that data/dist belongs to the sources: before start, test and build. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { build, type OnProgress } from './build';
import { layoutOf, type Layout } from './layout';
import { inputHash } from './stamp';
import { sha256 } from './write/manifest';

export interface EnsureOptions {
  /** The project folder. */
  readonly root: string;
  /** Short Dutch lines for a person who waits. */
  readonly onProgress: OnProgress;
  /** Build also when nothing changed. */
  readonly always?: boolean;
}

/**
 * Builds only when sources, build code or schema changed, or when a built file is missing or damaged.
 * The stamp is written last: a build that was broken off is done again.
 * @returns whether something was built
 * @throws BronFout when the sources may not be built from; what was built before stays
 */
export async function ensureReference({ root, onProgress, always = false }: EnsureOptions): Promise<boolean> {
  const layout = layoutOf(root);
  const hash = inputHash(layout);
  if (!always && isCurrent(layout, hash)) return false;
  const gebouwd = await build(layout, onProgress);
  mkdirSync(layout.dist, { recursive: true });
  rmSync(layout.stamp, { force: true });
  place(layout.reference, gebouwd.reference);
  place(layout.voorbeeldLeerbanen, gebouwd.voorbeeldLeerbanen.map((regel) => `${regel}\n`).join(''));
  place(layout.regels, `${JSON.stringify(gebouwd.regels, null, 1)}\n`);
  place(layout.talen, `${JSON.stringify(gebouwd.talen)}\n`);
  place(layout.manifest, `${JSON.stringify(gebouwd.manifest, null, 2)}\n`);
  place(layout.stamp, `${hash}\n`);
  onProgress(`Klaar: ${String(gebouwd.reference.byteLength)} bytes in data/dist/reference.sqlite.`);
  return true;
}

function isCurrent(layout: Layout, hash: string): boolean {
  const { stamp, manifest, reference, voorbeeldLeerbanen, regels, talen } = layout;
  const made = [stamp, manifest, reference, voorbeeldLeerbanen, regels, talen];
  if (!made.every((path) => existsSync(path))) return false;
  if (readFileSync(stamp, 'utf8').trim() !== hash) return false;
  return hashInManifest(readFileSync(manifest, 'utf8')) === sha256(readFileSync(reference));
}

/** undefined when the text is no manifest. */
function hashInManifest(tekst: string): string | undefined {
  try {
    return z.object({ hash: z.string() }).parse(JSON.parse(tekst)).hash;
  } catch {
    return undefined;
  }
}

/** Readers see the old file or the new one, never half a file. */
function place(path: string, inhoud: Uint8Array | string): void {
  const tijdelijk = `${path}.${String(process.pid)}.tmp`;
  writeFileSync(tijdelijk, inhoud);
  renameSync(tijdelijk, path);
}
