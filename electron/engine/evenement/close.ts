/** Closes an event: what was said at it is ended and counted, and erased or kept as somebody chooses. */
import type { Invoer } from '../../../shared/contract/channels';
import type { EvenementId } from '../../../shared/domain/evenement';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { GesprekCode } from '../../../shared/domain/ids';
import { eindeZonderAfronden, teltMee } from '../../../shared/evenement/telregels';
import { EngineError } from '../engine-error';
import type { Keeper } from '../gesprek/keeper';
import type { GesprekStore } from '../gesprek/store';
import type { Counter } from '../tellen/counter';
import type { OpenKluis } from '../vault/open-kluis';

export interface ConversationParts {
  readonly keeper: Keeper;
  readonly store: GesprekStore;
  readonly counter: Counter;
}

/** @throws EngineError `niet-opgeslagen` when it is gone from memory and not from disk yet */
export async function endConversations(
  { keeper, store, counter }: ConversationParts,
  { id, gesprekken }: Invoer<'evenement.sluit'>,
): Promise<{ readonly gewist: number; readonly bewaard: number }> {
  const place = keeper.place();
  const isAtHand = store.current()?.evenement === id;
  if (!place) {
    if (isAtHand) await store.forget();
    return { gewist: isAtHand ? 1 : 0, bewaard: 0 };
  }
  if (isAtHand) await store.stop();
  const codes = place.book.ofEvenement(id);
  if (gesprekken === 'bewaar') return { gewist: 0, bewaard: codes.length };
  await erase(place, codes, { keeper, counter });
  return { gewist: codes.length, bewaard: 0 };
}

/** Nobody will end these any more: who was not counted yet is counted now, in the same save. */
async function erase(
  place: OpenKluis,
  codes: readonly GesprekCode[],
  { keeper, counter }: Pick<ConversationParts, 'keeper' | 'counter'>,
): Promise<void> {
  const ended: (() => Promise<void>)[] = [];
  for (const code of codes) {
    const gesprek = place.book.readable(code)?.gesprek;
    if (!gesprek || !teltMee(gesprek)) continue;
    const { telling } = keeper.withTelling(gesprek);
    const waarden = counter.waarden(gesprek, eindeZonderAfronden(gesprek));
    const token = await counter.tokens(telling);
    ended.push(() => counter.add(gesprek, telling, waarden, token));
  }
  if (keeper.place() !== place) throw new EngineError('kluis-op-slot');
  await Promise.all(ended.map((count) => count()));
  if (codes.length === 0) return;
  for (const code of codes) place.book.remove(code);
  if (keeper.hand && codes.includes(keeper.hand.gesprek.code)) keeper.hand = undefined;
  place.changed(true);
  await place.saved();
}

/** Conversations go on, without the event that is gone. */
export function leaveEvent(keeper: Keeper, id: EvenementId): void {
  const place = keeper.place();
  for (const code of place?.book.ofEvenement(id) ?? []) {
    const held = place?.book.readable(code);
    if (place && held) keeper.put(place, without(held.gesprek), held.gewijzigd);
  }
  const { hand } = keeper;
  if (hand?.gesprek.evenement === id) keeper.hand = { ...hand, gesprek: without(hand.gesprek) };
}

function without({ evenement: _gone, ...gesprek }: Gesprek): Gesprek {
  return gesprek;
}
