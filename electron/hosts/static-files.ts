/**
 * The built renderer as a closed list of addresses with their content, read once at the start. A host answers only
 * what is in the list, so no address can ever reach a file outside the folder, and a later build of the app never
 * mixes with the pages of a host that still runs.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface StaticFile {
  readonly content: Buffer<ArrayBuffer>;
  readonly type: string;
  /** True when the name holds a hash of the content, so that it may be kept for good. */
  readonly hashed: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Addresses (`/assets/x.js`; `/` is index.html) to files; links and unknown kinds are left out. */
export async function readStaticFiles(dir: string): Promise<ReadonlyMap<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  const walk = async (folder: string, address: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const type = TYPES[extname(entry.name)];
      if (entry.isDirectory()) await walk(path, `${address}${entry.name}/`);
      else if (entry.isFile() && type) {
        const hashed = address.startsWith('/assets/');
        files.set(`${address}${entry.name}`, { content: await readFile(path), type, hashed });
      }
    }
  };
  await walk(dir, '/');
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}
