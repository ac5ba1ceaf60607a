/** The machine under every real host: its clock, its dice, its timers, its files. */
import { nodeVaultDeps } from './vault/file';
import type { Machine } from './deps';

export function nodeMachine(): Machine {
  const now = (): Date => new Date();
  const { files, randomBytes, owner, kosten } = nodeVaultDeps('', now);
  return {
    now,
    random: Math.random,
    files,
    randomBytes,
    owner,
    kosten,
    setTimer: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
