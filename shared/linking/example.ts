/** What linking learns from and works on: titles whose tasks are known, and the cards themselves. */
import type { TaakId } from '../domain/ids';

/** Where a title stands. The same title may stand in several dossiers; an empty text says nothing. */
export interface LinkContext {
  /** Names of the dossiers. Editions of one dossier share its name, so the name tells more than the code. */
  readonly dossiers: readonly string[];
  /** Names of the kwalificaties. */
  readonly kwalificaties: readonly string[];
  readonly sectoren: readonly string[];
}

/** A title whose tasks somebody chose. */
export interface LinkExample {
  readonly titel: string;
  readonly context: LinkContext;
  readonly kern: readonly TaakId[];
  readonly deel: readonly TaakId[];
}

/** A card with everything that is written on it: sentence, example, everyday words. */
export interface LinkCard {
  readonly id: TaakId;
  readonly teksten: readonly string[];
}

export interface Suggestion {
  readonly taak: TaakId;
  /** Share of the weight of the best three, above 0 and at most 1; the shares of those three add up to 1. */
  readonly score: number;
}
