/** What other features may do with conversations, wherever those are held. */
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { GesprekCode } from '../../../shared/domain/ids';

/** A conversation as it is held: in the kluis, or in memory only. */
export interface HeldGesprek {
  readonly gesprek: Gesprek;
  /** Moment of the last change, ISO 8601. */
  readonly gewijzigd: string;
}

export interface Gesprekken {
  /** The conversation at hand, or null when there is none (and while the kluis is locked). */
  readonly current: () => Gesprek | null;
  /**
   * The conversation under this code: in the open kluis, or the one at hand.
   * @throws EngineError `gegevens-beschadigd` when it is held and can not be read
   */
  readonly find: (code: GesprekCode) => HeldGesprek | undefined;
  /**
   * Puts a whole conversation in as the one at hand, in place of what was held under its code. With a kluis its
   * end date is at most 180 days after today, and the one of the settings when it has none.
   * @returns the conversation as it is held now
   * @throws EngineError `kluis-op-slot`
   */
  readonly take: (gesprek: Gesprek) => Promise<Gesprek>;
}
