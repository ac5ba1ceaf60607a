/** Ctrl-C, a kill or a closed terminal ends the host in order: no answer half sent, no lock left behind. */
import type { LoopbackHost } from './run';

/** To be called before the host is up, so that an early signal counts too. */
export function endAtSignal(running: Promise<LoopbackHost | undefined>): void {
  const end = async (): Promise<void> => {
    try {
      await (await running)?.close();
    } finally {
      process.exit();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end());
}
