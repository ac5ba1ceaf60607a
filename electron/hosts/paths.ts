/** Where the hosts find the app's own files and the folder of the user. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with package.json: the same from the sources, from `out/` and from an installed app. */
export function appRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json of the app not found');
  return appRoot(parent);
}

export function appVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Folder for what the user loads and keeps, by the custom of the operating system. */
export function userDir(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  // An empty variable counts as none (XDG Base Directory).
  const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const chosen = given('KOMPAS_USER_DIR');
  if (chosen) return chosen;
  if (platform === 'win32')
    return join(given('APPDATA') ?? join(home, 'AppData', 'Roaming'), 'Leerbaankompas');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Leerbaankompas');
  return join(given('XDG_DATA_HOME') ?? join(home, '.local', 'share'), 'Leerbaankompas');
}
