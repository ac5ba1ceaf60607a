/** Tells whether the built data still belongs to the sources, without building it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Layout } from './layout';
import { sha256 } from './write/manifest';

/** What the build is made from: the sources, its own code and the shared code that this imports. */
export const FOLDERS: readonly string[] = [
  'data/sources',
  'data/build',
  'shared/text',
  'shared/domain',
  'shared/gegevens',
  'shared/rules',
  'shared/leerbanen',
  'shared/matching',
  'shared/privacy',
  'shared/talen',
];
/** The schema, and two packages whose version can change the bytes. */
const FILES = [
  'data/schema.sql',
  'node_modules/sql.js/package.json',
  'node_modules/snowball-stemmers/package.json',
];

/** Hash over the names and contents of all inputs; the same on every machine. */
export function inputHash(layout: Layout): string {
  const hash = createHash('sha256');
  for (const path of [
    ...FOLDERS.flatMap((folder) => filesBelow(join(layout.root, folder))),
    ...inputFiles(layout),
  ]) {
    hash.update(`${relative(layout.root, path).split(sep).join('/')}\n${sha256(readFileSync(path))}\n`);
  }
  return hash.digest('hex');
}

function inputFiles(layout: Layout): string[] {
  return FILES.map((file) => join(layout.root, file));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
