/** Cards that the person asked for, by searching; they come before what the core would ask. */
import type { TaakId } from '../../../shared/domain/ids';
import type { Taak } from '../../../shared/domain/taak';

export interface WantedCard {
  readonly taak: Taak;
  /** Why it is shown, as a sentence. */
  readonly reden: string;
  /** The person typed words for this very task: the core counts that for more than an answer. */
  readonly zelfGenoemd?: boolean;
}

/** New cards in front; a card stands in the queue once. */
export function wantFirst(queue: readonly WantedCard[], cards: readonly WantedCard[]): readonly WantedCard[] {
  const wanted = new Set<TaakId>(cards.map((card) => card.taak.id));
  return [...cards, ...queue.filter((card) => !wanted.has(card.taak.id))];
}

export function withoutTheme(queue: readonly WantedCard[], thema: string): readonly WantedCard[] {
  return queue.filter((card) => card.taak.thema !== thema);
}

export function without(queue: readonly WantedCard[], taak: TaakId): readonly WantedCard[] {
  return queue.filter((card) => card.taak.id !== taak);
}
