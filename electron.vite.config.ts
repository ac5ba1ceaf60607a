/** How the app is built: explicit inputs, since this project has no `src/`. Output: out/{main,preload,renderer}. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      // The browser host runs the same files in plain Node, which may be older than Electron's.
      target: 'node20.19',
      rolldownOptions: {
        input: {
          index: here('electron/main/index.ts'),
          'engine-process': here('electron/main/engine-process.ts'),
          loopback: here('electron/loopback/index.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file that requires only electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: here('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    resolve: { alias: [{ find: /^zod$/u, replacement: here('renderer/app/zod-without-eval.ts') }] },
    build: {
      target: 'es2022',
      minify: true,
      // The policy allows fonts from files only, so nothing may be folded into the styles as data.
      assetsInlineLimit: 0,
      // Kilobytes; files come from this machine, so a large one costs little.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: here('renderer/index.html') },
    },
  },
});
