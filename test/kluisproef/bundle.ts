/** Makes one plain file of a child, so that starting it costs little: it is started hundreds of times. */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** @param name of a file in children/, without ending. @returns path of the JavaScript */
export async function bundleChild(name: string): Promise<string> {
  const outDir = join(ROOT, 'test', 'results', 'kluisproef');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'children', `${name}.ts`),
      outDir,
      emptyOutDir: false,
      target: 'node20.19',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true, external: ['sql.js'] },
  });
  return join(outDir, `${name}.mjs`);
}
