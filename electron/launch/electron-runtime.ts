/** Finds the Electron runtime, and tries once to fetch it where it is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command';

/** Milliseconds that fetching may take. */
const PATIENCE = 60_000;

/** Path of the executable, or undefined when there is no runtime. */
export function findElectron(root: string): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

export async function fetchElectron(root: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const script = join(root, 'node_modules', 'electron', 'install.js');
  await runCommand(process.execPath, [script], { cwd: root, env, quiet: true, timeout: PATIENCE });
  return findElectron(root);
}

/** Why Electron can not run on this machine at all, in Dutch; undefined when it can. */
export function reasonAgainstElectron(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  userId: number | undefined,
): string | undefined {
  if (platform !== 'linux') return undefined;
  if (userId === 0) return 'Als root start Electron niet veilig.';
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'Er is geen scherm voor een venster.';
  return undefined;
}
