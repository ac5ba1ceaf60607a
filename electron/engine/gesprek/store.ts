/**
 * The conversation at hand. Without a kluis it lives in memory and only counts remain of it; with a kluis every
 * change goes in at once and is saved.
 */
import type { EditieStempel } from '../../../shared/domain/editie';
import type { Einde, EvenementId } from '../../../shared/domain/evenement';
import type { Gesprek, Wijziging } from '../../../shared/domain/gesprek';
import { wijzigGesprek } from '../../../shared/domain/wijzig';
import { eindeZonderAfronden, isLeeg, teltMee } from '../../../shared/evenement/telregels';
import { EngineError } from '../engine-error';
import type { Counter } from '../tellen/counter';
import type { OpenKluis } from '../vault/open-kluis';
import type { Keeper } from './keeper';

/** What a new conversation remembers of the moment at which it is begun. */
interface Nu {
  readonly stempel: () => EditieStempel;
  readonly evenement: () => EvenementId | undefined;
}

export class GesprekStore {
  constructor(
    private readonly keeper: Keeper,
    private readonly counter: Counter,
    private readonly nu: Nu,
  ) {}

  readonly current = (): Gesprek | null => this.keeper.hand?.gesprek ?? null;

  /** Starts afresh. What was at hand stays in the kluis; without one, only counts remain of it. */
  async start(): Promise<Gesprek> {
    const place = this.keeper.place();
    if (!place) await this.#leave();
    const evenement = this.nu.evenement();
    return this.keeper.keepAtHand(place, {
      ...this.keeper.withTelling(this.keeper.fresh(place)),
      editie: this.nu.stempel(),
      ...(evenement === undefined ? {} : { evenement }),
    });
  }

  /** As `Gesprekken.take` describes. */
  readonly take = async (gesprek: Gesprek): Promise<Gesprek> => {
    const place = this.keeper.place();
    if (place) return this.keeper.keepAtHand(place, gesprek);
    if (this.current()?.code !== gesprek.code) await this.#leave();
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
    await (place ? this.#end(place, gesprek, 'afgerond') : this.#leave('afgerond'));
  }

  /** Ends it without rounding off: counted once; stays in the kluis until its end date, or is erased. */
  async stop(): Promise<void> {
    const place = this.keeper.place();
    const gesprek = this.keeper.atHand();
    await (place ? this.#end(place, gesprek, eindeZonderAfronden(gesprek)) : this.#leave());
  }

  /** Erases the conversation in memory; its counts remain. */
  async forget(): Promise<void> {
    await this.#leave();
  }

  /**
   * The same for a person who worked alone, where nobody says how it ended: who chose a richting came to the end.
   * Only while conversations live in memory.
   */
  async forgetAlone(): Promise<void> {
    const chosen = this.current()?.gekozen.length ?? 0;
    await this.#leave(chosen > 0 ? 'afgerond' : 'gestopt');
  }

  /** Lets go of the conversation at hand; what is in the kluis stays there. */
  readonly drop = (): void => {
    this.keeper.hand = undefined;
  };

  /** Counted and noted as ended in one go, so that neither is ever saved without the other. */
  async #end(place: OpenKluis, { code }: Gesprek, einde: Einde): Promise<void> {
    const { telling } = this.keeper.withTelling(this.keeper.atHand());
    const token = teltMee(this.keeper.atHand()) ? await this.counter.tokens(telling) : undefined;
    const gesprek = this.keeper.atHand();
    if (gesprek.code !== code || this.keeper.place() !== place) throw new EngineError('geen-gesprek');
    // One of which nothing was counted is not noted as ended: somebody may go on with it, and must count then.
    if (gesprek.afgerond === undefined && !isLeeg(gesprek))
      this.keeper.put(place, { ...gesprek, telling, afgerond: this.keeper.now() });
    this.drop();
    if (token && teltMee(gesprek))
      await this.counter.add(gesprek, telling, this.counter.waarden(gesprek, einde), token);
    await place.saved();
  }

  /** The end of a conversation in memory. @param einde absent: it was not rounded off */
  async #leave(einde?: Einde): Promise<void> {
    const gesprek = this.current();
    this.drop();
    if (!gesprek || !teltMee(gesprek)) return;
    const { telling } = this.keeper.withTelling(gesprek);
    // The data in use may change while the token is worked out.
    const waarden = this.counter.waarden(gesprek, einde ?? eindeZonderAfronden(gesprek));
    await this.counter.add(gesprek, telling, waarden, await this.counter.tokens(telling));
  }
}
