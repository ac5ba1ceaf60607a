/** Words to offer when there is nothing to go by: for each of the largest themes its most common everyday word. */
import { isStopWord } from '../../../shared/search/stop-words';
import { words } from '../../../shared/text/stem';
import type { RefTaak, Reference } from '../reference/types';

const COUNT = 6;

export function starters(reference: Reference): string[] {
  const themas = new Map<string, RefTaak[]>();
  for (const taak of reference.taken.values()) {
    const taken = themas.get(taak.thema);
    if (taken) taken.push(taak);
    else themas.set(taak.thema, [taak]);
  }
  const largest = [...themas.values()].sort((a, b) => b.length - a.length).slice(0, COUNT);
  return [...new Set(largest.flatMap((taken) => mostCommonWord(taken) ?? []))];
}

/** Of the single everyday words the one that stands in most tasks; of equals the first in the alphabet. */
function mostCommonWord(taken: readonly RefTaak[]): string | undefined {
  const texts = taken.map(
    ({ zin, voorbeeld, woorden }) => new Set(words([zin, voorbeeld, ...woorden].join(' '))),
  );
  const single = new Set(
    taken.flatMap(({ woorden }) => woorden).filter((woord) => /^[a-z]{3,}$/u.test(woord)),
  );
  const counts = [...single]
    .filter((woord) => !isStopWord(woord))
    .map((woord) => ({ woord, count: texts.filter((text) => text.has(woord)).length }));
  return counts.sort((a, b) => b.count - a.count || (a.woord < b.woord ? -1 : 1))[0]?.woord;
}
