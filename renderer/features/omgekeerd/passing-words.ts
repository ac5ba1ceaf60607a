/** "kan al 6 van de 9 · 2 van de 3 die nog missen zijn hier te leren · ongeveer 7 km" */
import type { Passing } from '../../../shared/contract/omgekeerd-vorm';
import { words } from './words';

export function why({ totaal, kan, teLeren, hierTeLeren, werkprocessenBekend, km }: Passing): string {
  const w = words.passing;
  const work = totaal === 0 ? [w.geenLijst] : [w.kan(kan, totaal), learn()];
  return [...work, w.km(km)].join(' · ');

  function learn(): string {
    if (teLeren === 0) return w.allesKan;
    return werkprocessenBekend ? w.leren(hierTeLeren, teLeren) : w.lerenOnbekend;
  }
}

/** In words which limit stands in the way; '' when none does. */
export function whyNot({ grens, km }: Passing): string {
  return grens === null ? '' : words.passing.grens(grens, km);
}
