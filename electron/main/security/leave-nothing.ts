/**
 * Chromium keeps caches and storage in the folder of the app. The page stores nothing of a person there (a test
 * holds it to that); this takes away what Chromium may have kept by itself, also after a crash. The one setting of
 * the screen itself (contrast, in local storage) stays.
 */
import type { Session } from 'electron';

type Cleared = Pick<Session, 'clearStorageData' | 'clearCache' | 'clearCodeCaches'>;

/** Never throws: what can not be cleared is no reason not to start or not to end. */
export async function leaveNothing(session: Cleared): Promise<void> {
  await Promise.allSettled([
    session.clearStorageData({
      storages: ['cookies', 'filesystem', 'indexdb', 'shadercache', 'serviceworkers', 'cachestorage'],
    }),
    session.clearCache(),
    session.clearCodeCaches({}),
  ]);
}
