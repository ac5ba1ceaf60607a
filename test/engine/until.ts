/** Waits for something that happens by itself, such as a save. */
import { setTimeout as wait } from 'node:timers/promises';

/** @throws when it did not happen within ten seconds */
export async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  for (let count = 0; count < 1000; count += 1) {
    if (await happened()) return;
    await wait(10);
  }
  throw new Error('it did not happen');
}
