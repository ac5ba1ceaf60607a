/**
 * The conversation at hand. Without a kluis it lives in memory and only counts remain of it; with a kluis every
 * change goes in at once and is saved.
 */
import type { EditieStempel } from '../../../shared/domain/editie';
import type { Gesprek, Wijziging } from '../../../shared/domain/gesprek';
import { wijzigGesprek } from '../../../shared/domain/wijzig';
import { countsOf, isEmpty, type CountNames } from '../../../shared/kluis/counts';
import type { CountStore } from '../vault/count-store';
import type { Keeper } from './keeper';

/** What is asked of the data in use. */
interface DataNu {
  readonly names: CountNames;
  readonly stempel: () => EditieStempel;
}

type Einde = 'afgerond' | 'gestopt';

export class GesprekStore {
  constructor(
    private readonly keeper: Keeper,
    private readonly counts: CountStore,
    private readonly data: DataNu,
  ) {}

  readonly current = (): Gesprek | null => this.keeper.hand?.gesprek ?? null;

  /** Starts afresh. What was at hand stays in the kluis; without one, only counts remain of it. */
  async start(): Promise<Gesprek> {
    const place = this.keeper.place();
    if (!place) await this.#leave('gestopt');
    return this.keeper.keepAtHand(place, { ...this.keeper.fresh(place), editie: this.data.stempel() });
  }

  /** As `Gesprekken.take` describes. */
  readonly take = async (gesprek: Gesprek): Promise<Gesprek> => {
    const place = this.keeper.place();
    if (place) return this.keeper.keepAtHand(place, gesprek);
    await this.#leave('gestopt');
    const { bewaarTot: _end, ...rest } = gesprek;
    return this.keeper.keepAtHand(undefined, rest);
  };

  /** @throws EngineError `geen-gesprek` when there is nothing to change, `kluis-op-slot` */
  change(wijziging: Wijziging): Gesprek {
    const place = this.keeper.place();
    return this.keeper.keepAtHand(place, wijzigGesprek(this.keeper.atHand(), wijziging));
  }

  /** Rounds off: counted once; stays in the kluis until its end date, or is erased. */
  async finish(): Promise<void> {
    const place = this.keeper.place();
    const gesprek = this.keeper.atHand();
    if (!place) {
      await this.#leave('afgerond');
      return;
    }
    if (gesprek.afgerond === undefined) {
      this.keeper.put(place, { ...gesprek, afgerond: this.keeper.now() });
      await this.#count(gesprek, 'afgerond');
    }
    this.drop();
    await place.saved();
  }

  /** Erases the conversation in memory; its counts remain. */
  async forget(): Promise<void> {
    await this.#leave('gestopt');
  }

  /** Lets go of the conversation at hand; what is in the kluis stays there. */
  readonly drop = (): void => {
    this.keeper.hand = undefined;
  };

  /** The end of a conversation in memory. */
  async #leave(einde: Einde): Promise<void> {
    const gesprek = this.current();
    this.drop();
    if (gesprek) await this.#count(gesprek, einde);
  }

  /** Counts a person once: not again after rounding off, not a copy for what-if, and not an empty conversation. */
  async #count(gesprek: Gesprek, einde: Einde): Promise<void> {
    if (gesprek.afgerond !== undefined || gesprek.herkomst === 'kopie' || isEmpty(gesprek)) return;
    await this.counts.add(countsOf(gesprek, this.data.names, einde));
  }
}
