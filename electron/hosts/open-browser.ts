/** Opens an address in the user's browser, only where there is a screen. */
import { spawn } from 'node:child_process';

/** @returns false when there is no screen, or when the user asked for no browser (KOMPAS_GEEN_BROWSER). */
export function openBrowser(url: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  const command = browserCommand(url, env, platform);
  if (!command) return false;
  const [file, ...args] = command;
  const child = spawn(file, args, { detached: true, stdio: 'ignore' });
  // The address is printed as well, so a missing command is no reason to stop.
  child.on('error', () => undefined);
  child.unref();
  return true;
}

export function browserCommand(
  url: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): readonly [string, ...string[]] | undefined {
  if (env['KOMPAS_GEEN_BROWSER']) return undefined;
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', url] : undefined;
}
