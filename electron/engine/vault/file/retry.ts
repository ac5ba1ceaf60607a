/**
 * A virus scanner or a backup holds a file for a moment, and Windows then refuses to rename it. Waiting a
 * little, and then a little longer, is all that helps.
 */
import { codeOf, OpslagFout } from './opslag-fout';

/** Milliseconds between tries, 10 seconds together. */
const WAITS: readonly number[] = [50, 100, 200, 400, 750, 1000, 1500, 2000, 2000, 2000];
const REFUSED: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * @throws OpslagFout `bestand-bezet` when it is still refused after the last wait; any other failure of
 * `action` at once and as it is
 */
export async function whileRefused<T>(
  wait: (ms: number) => Promise<void>,
  action: () => Promise<T>,
): Promise<T> {
  for (const ms of WAITS) {
    try {
      return await action();
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
    await wait(ms);
  }
  try {
    return await action();
  } catch (error) {
    throw isRefused(error) ? new OpslagFout('bestand-bezet', { cause: error }) : error;
  }
}

function isRefused(error: unknown): boolean {
  return REFUSED.has(codeOf(error) ?? '');
}
