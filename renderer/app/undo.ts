/** What takes an answer back: the change that leads from the new conversation to the old one. */
import type { Gesprek, Wijziging } from '../../shared/domain/gesprek';
import type { TaakId } from '../../shared/domain/ids';

/**
 * @param gesprek the conversation before the change
 * @returns undefined for changes that are corrected where they were made (situatie, choices)
 */
export function omgekeerd(gesprek: Gesprek, wijziging: Wijziging): Wijziging | undefined {
  switch (wijziging.soort) {
    case 'taak':
    case 'taak-overslaan':
    case 'taak-wissen':
      return taakAsItWas(gesprek, wijziging.taak);
    case 'themas':
      return { soort: 'themas', themas: [...(gesprek.antwoorden.themas ?? [])] };
    default:
      return undefined;
  }
}

function taakAsItWas(gesprek: Gesprek, taak: TaakId): Wijziging {
  const before = gesprek.antwoorden.taken.find((antwoord) => antwoord.taak === taak);
  if (before) return { soort: 'taak', zelfGenoemd: false, ...before };
  return gesprek.overgeslagen.includes(taak)
    ? { soort: 'taak-overslaan', taak }
    : { soort: 'taak-wissen', taak };
}
