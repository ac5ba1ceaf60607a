/** Runs the command line as a real process, from one file: to compile it anew for each run would take seconds. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from '../kluisproef/bundle';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Ran {
  readonly code: number | null;
  readonly lines: readonly Record<string, unknown>[];
  readonly errors: string;
}

/** Made once for all files of a worker. It stands two folders below the app, as its source does. */
let script: Promise<string> | undefined;

export async function kompas(words: readonly string[], input = ''): Promise<Ran> {
  const outDir = join(ROOT, 'test', 'results');
  script ??= bundle(join(ROOT, 'electron', 'cli', 'index.ts'), outDir, `kompas-${String(process.pid)}`);
  const path = await script;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...words], { cwd: ROOT });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = out.trim() === '' ? [] : out.trim().split('\n');
      resolve({ code, errors, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) });
    });
    child.stdin.end(input);
  });
}
