/** The one conversation at hand, in memory only. */
import type { Gesprek, Wijziging } from '../../../shared/domain/gesprek';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import { wijzigGesprek } from '../../../shared/domain/wijzig';
import { EngineError } from '../engine-error';

export class GesprekStore {
  #gesprek: Gesprek | null = null;

  constructor(
    private readonly random: () => number,
    private readonly now: () => Date,
  ) {}

  readonly current = (): Gesprek | null => this.#gesprek;

  /** Starts afresh; what was at hand is gone. */
  start(): Gesprek {
    this.#gesprek = nieuwGesprek(this.random, this.now());
    return this.#gesprek;
  }

  /** @throws EngineError `geen-gesprek` when there is nothing to change */
  change(wijziging: Wijziging): Gesprek {
    if (!this.#gesprek) throw new EngineError('geen-gesprek');
    this.#gesprek = wijzigGesprek(this.#gesprek, wijziging);
    return this.#gesprek;
  }

  erase(): void {
    this.#gesprek = null;
  }
}
