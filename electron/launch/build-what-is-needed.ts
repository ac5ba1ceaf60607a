/** Builds what is needed and nothing more: the reference data, and the app when its sources changed. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command';
import { sourceHash } from './source-hash';

const OUTPUTS = [
  'main/index.js',
  'main/loopback.js',
  'main/engine-process.js',
  'preload/index.cjs',
  'renderer/index.html',
];

/** @returns false when a build failed; the command has then said why */
export async function buildWhatIsNeeded(root: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return (await buildData(root, env)) && (await buildApp(root, env));
}

async function buildData(root: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const args = ['--import', 'tsx', join('data', 'build', 'index.ts'), '--als-nodig'];
  return (await runCommand(process.execPath, args, { cwd: root, env })) === 0;
}

async function buildApp(root: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const out = join(root, 'out');
  const stamp = join(out, 'bronnen.sha256');
  const hash = await sourceHash(root);
  const built = await readFile(stamp, 'utf8').catch(() => '');
  if (built === hash && OUTPUTS.every((file) => existsSync(join(out, file)))) return true;
  // A build that fails half way must not pass for the one before it.
  await rm(stamp, { force: true });
  console.log('De app wordt gebouwd. Dat duurt even.');
  const args = [
    join('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
    'build',
    '--logLevel',
    'warn',
  ];
  if ((await runCommand(process.execPath, args, { cwd: root, env })) !== 0) return false;
  await writeFile(stamp, hash);
  return true;
}
