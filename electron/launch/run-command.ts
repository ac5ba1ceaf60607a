/** Runs a command with the terminal of this one. Ctrl-C ends both: nothing goes on after it. */
import { spawn } from 'node:child_process';

/**
 * @param timeout milliseconds after which the command is ended; absent means no limit
 * @returns the exit code; 1 when it could not start or was ended by a signal
 */
export function runCommand(
  file: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; quiet?: boolean; timeout?: number },
): Promise<number> {
  const { cwd, env, quiet = false, timeout } = options;
  return new Promise((resolve) => {
    const stdio = quiet ? 'ignore' : 'inherit';
    const child = spawn(file, args, { cwd, env, stdio, ...(timeout === undefined ? {} : { timeout }) });
    let interrupted = false;
    const pass = (signal: NodeJS.Signals): void => {
      interrupted = true;
      child.kill(signal);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const done = (code: number | null): void => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (interrupted) process.exit(code ?? 130);
      resolve(code ?? 1);
    };
    child.on('error', () => {
      done(1);
    });
    child.on('exit', done);
  });
}
