/** Makes one plain file of a program, so that starting it costs little: it is started many times. */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** @param name of a file in children/, without ending. @returns path of the JavaScript */
export function bundleChild(name: string): Promise<string> {
  const outDir = join(ROOT, 'test', 'results', 'kluisproef');
  return bundle(join(import.meta.dirname, 'children', `${name}.ts`), outDir, name);
}

/** @returns path of the JavaScript, `name`.mjs in `outDir` */
export async function bundle(entry: string, outDir: string, name: string): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node20.19',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true, external: ['sql.js'] },
  });
  return join(outDir, `${name}.mjs`);
}
