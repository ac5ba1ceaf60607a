/** A folder for the many small files of these tests: in memory where the system has that, since nothing is kept. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_MEMORY = '/dev/shm';

/** @returns a new, empty folder; whoever asked removes it */
export function memoryFolder(): string {
  return mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'inlezen-'));
}
