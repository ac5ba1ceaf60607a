/**
 * Counts of ended conversations: in the kluis when it is open, else in a plain file. Nothing of it can be traced back:
 * no code, whole days, and every thing counted in an entry of its own.
 */
import type { Telling } from '../../../shared/contract/kluis-vorm';
import type { EvenementId, Telregel } from '../../../shared/domain/evenement';
import { joinTelregels } from '../../../shared/evenement/join';
import { shownCounts } from '../../../shared/verslag/shown-counts';
import { Turns } from '../turns';
import { throwNotSaved } from '../vault/file/opslag-fout';
import type { OpenKluis } from '../vault/open-kluis';
import { PlainCounts, type PlainParts } from './plain-file';

export interface CountParts extends PlainParts {
  readonly kluis: () => OpenKluis | undefined;
  /** An invented event: what is counted of it stands in no sum with others. */
  readonly isVoorbeeld: (evenement: EvenementId) => boolean;
}

export class CountStore {
  readonly #plain: PlainCounts;
  /** Counted, and not on disk yet. */
  #waiting: readonly Telregel[] = [];
  readonly #turns = new Turns();

  constructor(private readonly parts: CountParts) {
    this.#plain = new PlainCounts(parts);
  }

  /** Never fails: what can not be written now is written with the next count. */
  async add(regels: readonly Telregel[]): Promise<void> {
    const kluis = this.parts.kluis();
    if (kluis) {
      kluis.ledger.join(regels);
      kluis.changed();
      return;
    }
    this.#waiting = [...this.#waiting, ...regels];
    await this.#turns.take(() => this.#write([])).catch(() => undefined);
  }

  /** Counts go into an open kluis now. */
  get isInKluis(): boolean {
    return this.parts.kluis() !== undefined;
  }

  /** Joins entries of other laptops with those here. @throws EngineError `niet-opgeslagen`; without a kluis nothing changed then */
  async take(regels: readonly Telregel[]): Promise<void> {
    const kluis = this.parts.kluis();
    if (kluis) {
      kluis.ledger.join(regels);
      kluis.changed();
      await kluis.saved();
      return;
    }
    await this.#turns.take(() => this.#write(regels)).catch(throwNotSaved);
  }

  /** Everything that was counted, wherever it stands; each token once. */
  async all(): Promise<Telregel[]> {
    const plain = await this.#turns.take(() => this.#plain.read()).catch(() => []);
    return joinTelregels(plain, this.#waiting, this.parts.kluis()?.ledger.regels() ?? []);
  }

  /** Erases what was counted at an event, from every version of the kluis too. @throws EngineError `niet-opgeslagen` */
  async forget(evenement: EvenementId): Promise<void> {
    const isOther = (regel: Telregel): boolean => regel.evenement !== evenement;
    await this.#turns
      .take(async () => {
        this.#waiting = this.#waiting.filter(isOther);
        const plain = await this.#plain.read();
        if (!plain.every(isOther)) await this.#plain.write(plain.filter(isOther));
      })
      .catch(throwNotSaved);
    const kluis = this.parts.kluis();
    if (!kluis?.ledger.remove(evenement)) return;
    kluis.changed(true);
    await kluis.saved();
  }

  /** Per event and per month without one, small counts hidden. */
  async shown(): Promise<Telling[]> {
    const real = (await this.all()).filter(
      ({ evenement }) => evenement === null || !this.parts.isVoorbeeld(evenement),
    );
    return shownCounts(real);
  }

  async #write(more: readonly Telregel[]): Promise<void> {
    const waiting = this.#waiting;
    await this.#plain.write(joinTelregels(await this.#plain.read(), waiting, more));
    this.#waiting = this.#waiting.slice(waiting.length);
  }
}
