/** What is locked, erased or expired can not be found in the memory of the process any more. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle } from '../../kluisproef/bundle';
import { KINDS, marker } from './memory-markers';
import { foundInMemory } from './process-memory';

const CHILD = join(import.meta.dirname, 'heap-child.ts');
const OUT = join(import.meta.dirname, '..', '..', 'results', 'geheugen');

/**
 * Memory that JavaScript gave back is overwritten here, so that what is found is what the app itself left: in
 * buffers, in the database, or in something that still holds on to it. On one thread, since pages that a helping
 * thread still has to clear would be found by chance.
 */
const FLAGS = ['--expose-gc', '--clear-free-memory', '--compact-on-every-full-gc', '--single-threaded-gc'];

/** The same for what the runtime itself gave back, such as the scratch space of JSON.stringify (glibc only). */
const OVERWRITE_FREED = { GLIBC_TUNABLES: 'glibc.malloc.tcache_count=0:glibc.malloc.perturb=165' };

let child: string;
beforeAll(async () => {
  child = await bundle(CHILD, OUT, 'heap-child');
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kompas-geheugen-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Left {
  /** In the whole memory of the process; undefined where the system does not let us look. */
  readonly memory: string[] | undefined;
  /** In what JavaScript can still reach. */
  readonly heap: unknown;
}

async function leftAfter(how: string): Promise<Left> {
  const running = spawn(process.execPath, [...FLAGS, child, folder, how], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...OVERWRITE_FREED },
  });
  let output = '';
  running.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  while (!output.startsWith('klaar\n')) await Promise.race([once(running.stdout, 'data'), failed(running)]);
  const memory = await foundInMemory(running.pid ?? 0, KINDS.map(marker));
  running.stdin.write('\n');
  await once(running, 'close');
  return { memory, heap: JSON.parse(output.slice('klaar\n'.length)) };
}

async function failed(running: ReturnType<typeof spawn>): Promise<never> {
  await once(running, 'close');
  throw new Error('the process ended before it was ready');
}

describe('the memory of the process', () => {
  it('holds the conversation as long as it is at hand: both searches find it', async () => {
    const { memory, heap } = await leftAfter('niets');
    expect(heap).toEqual(KINDS);
    expect(memory ?? KINDS.map(marker)).toEqual(KINDS.map(marker));
  });

  it.each(['slot', 'wis', 'verlopen'])('holds nothing of it after %s', async (how) => {
    const { memory, heap } = await leftAfter(how);
    expect(heap).toEqual([]);
    expect(memory ?? []).toEqual([]);
  });
});
