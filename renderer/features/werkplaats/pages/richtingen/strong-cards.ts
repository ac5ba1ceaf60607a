/** The cards that somebody can do alone and that count for a richting, the heaviest first. */
import type { UitlegVorm } from '../../../../../shared/contract/antwoorden-vorm';
import type { Antwoorden } from '../../../../../shared/domain/antwoord';
import type { TaakId } from '../../../../../shared/domain/ids';

export interface StrongCard {
  readonly taak: TaakId;
  /** In Dutch. */
  readonly zin: string;
}

export function strongCards(uitleg: UitlegVorm, antwoorden: Antwoorden): readonly StrongCard[] {
  const alone = new Set(
    antwoorden.taken.filter(({ niveau }) => niveau === 'zelfstandig').map(({ taak }) => taak),
  );
  const found = new Map<TaakId, string>();
  const heaviest = [...uitleg.bijdragen].sort((a, b) => b.bijdrage - a.bijdrage);
  for (const { gronden } of heaviest) {
    for (const { taak, tekst } of gronden) {
      if (taak !== undefined && alone.has(taak) && !found.has(taak)) found.set(taak, tekst);
    }
  }
  return [...found].map(([taak, zin]) => ({ taak, zin }));
}
