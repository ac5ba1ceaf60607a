/** Whoever kills npm leaves nothing running behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ENTRY = fileURLToPath(new URL('fixtures/npm-child.ts', import.meta.url));

test.skipIf(process.platform === 'win32')('a start ends when the shell of npm is killed', async () => {
  // The second command keeps the shell from becoming the first.
  const shell = spawn('sh', ['-c', `"${process.execPath}" --import tsx "${ENTRY}"; true`], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(shell.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('op\n');
  shell.kill('SIGKILL');
  // The pipe closes when the last process that holds it has ended.
  await once(shell.stdout, 'close');
});
