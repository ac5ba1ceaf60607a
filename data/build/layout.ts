/** Where the sources stand and where the built data goes, so that no other file spells a path. */
import { join } from 'node:path';

export interface Layout {
  readonly root: string;
  readonly sources: string;
  readonly schema: string;
  readonly dist: string;
  readonly reference: string;
  readonly manifest: string;
  readonly voorbeeldLeerbanen: string;
  /** The rules as one file, to load into an app that is already out. */
  readonly regels: string;
  /** What a candidate sees, in every language. */
  readonly talen: string;
  /** Hash of everything the build was made from; see stamp.ts. */
  readonly stamp: string;
}

/** @param root folder that holds `data/` (the project folder) */
export function layoutOf(root: string): Layout {
  const dist = join(root, 'data', 'dist');
  return {
    root,
    sources: join(root, 'data', 'sources'),
    schema: join(root, 'data', 'schema.sql'),
    dist,
    reference: join(dist, 'reference.sqlite'),
    manifest: join(dist, 'manifest.json'),
    voorbeeldLeerbanen: join(dist, 'voorbeeld-leerbanen.jsonl'),
    regels: join(dist, 'regels.json'),
    talen: join(dist, 'talen.json'),
    stamp: join(dist, 'stempel.txt'),
  };
}
