/**
 * A kill of npm reaches its shell but not us, and we would go on unseen: end when that shell is gone.
 * Ctrl-C needs none of this, since it reaches every process of the terminal.
 */
export function endWithNpm(env: NodeJS.ProcessEnv): void {
  if (env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
