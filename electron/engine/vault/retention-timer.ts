/** Looks every hour whether the last day of something has passed, as long as the kluis is open. */
import type { SetTimer } from '../deps';

const HOUR_MS = 3_600_000;

export class RetentionTimer {
  #stop: () => void = () => undefined;

  constructor(
    private readonly setTimer: SetTimer,
    private readonly look: () => void,
  ) {}

  start(): void {
    this.stop();
    this.#stop = this.setTimer(HOUR_MS, () => {
      this.start();
      this.look();
    });
  }

  stop(): void {
    this.#stop();
  }
}
