/** The data in use. While it changes, every call waits: an answer never rests on half of the one and half of the other. */
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { EngineDeps } from '../deps';
import { EIGEN } from '../edities/forms';
import type { EditieStore } from '../edities/store';
import { Turns } from '../turns';
import { openKern, type Kern } from './kern';

const WERKT_NIET = 'werken niet in deze versie van de app';

export class LiveKern {
  #kern: Kern | undefined;
  #ready: Promise<unknown> = Promise.resolve();
  readonly #turns = new Turns();

  constructor(
    private readonly store: EditieStore,
    private readonly deps: EngineDeps,
    private readonly huidig: () => Gesprek | null,
  ) {}

  /** What is in use; only after the first `load`. */
  get nu(): Kern {
    if (!this.#kern) throw new Error('no data is in use yet');
    return this.#kern;
  }

  /** Waits until no change is under way. */
  readonly ready = async (): Promise<Kern> => {
    await this.#ready;
    return this.nu;
  };

  /**
   * Takes into use what the store says is in use. Data that cannot be worked with is set aside, and what was before it
   * is taken instead.
   * @throws EngineError `gegevens-beschadigd` when not even the app's own data can be used; then nothing changed
   */
  readonly load = (): Promise<void> => {
    const loading = this.#turns.take(async () => {
      const next = await this.#open();
      const before = this.#kern;
      this.#kern = next;
      before?.close();
    });
    this.#ready = loading.catch(() => undefined);
    return loading;
  };

  close(): void {
    this.#kern?.close();
    this.#kern = undefined;
  }

  async #open(): Promise<Kern> {
    for (;;) {
      const data = await this.store.laad();
      try {
        return await openKern(data, this.deps, this.huidig);
      } catch (error) {
        if (this.store.huidig.id === EIGEN) throw error;
        await this.store.verwerp(WERKT_NIET);
      }
    }
  }
}
