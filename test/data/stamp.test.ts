/** Everything the build is made from counts in the stamp, or a change would go unnoticed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { FOLDERS } from '../../data/build/stamp';

const project = join(import.meta.dirname, '..', '..');

/** Files that a file imports with `from './…'` (types left out), as paths from the project folder. */
function importsOf(file: string): string[] {
  const tekst = readFileSync(join(project, file), 'utf8');
  return [...tekst.matchAll(/^(?:import|export) (?!type )[^;]*? from '(?<pad>\.[^']+)'/gmu)].map(
    (gevonden) => {
      const pad = join(project, dirname(file), gevonden.groups?.['pad'] ?? '');
      const isMap = statSync(pad, { throwIfNoEntry: false })?.isDirectory() === true;
      return `${relative(project, isMap ? join(pad, 'index') : pad)}.ts`;
    },
  );
}

it('the folders of the stamp hold all code that the build uses, straight or through others', () => {
  const gebruikt = new Set(
    readdirSync(join(project, 'data', 'build'), { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith('.ts'))
      .map((naam) => `data/build/${naam}`),
  );
  for (const file of gebruikt) importsOf(file).forEach((een) => gebruikt.add(een));
  const shared = [...gebruikt].filter((file) => file.startsWith('shared/'));
  expect(shared).toContain('shared/text/fold.ts');
  const mist = [...gebruikt].filter((file) => !FOLDERS.some((folder) => file.startsWith(`${folder}/`)));
  expect(mist).toEqual([]);
});
