/** Chooses the sentences under "Wat je al kunt": what counts most for the chosen richtingen comes first. */
import type { Antwoorden } from '../domain/antwoord';
import type { Crebo, TaakId } from '../domain/ids';
import type { MatchModel } from '../matching/model';

export interface Sterk {
  readonly taak: TaakId;
  readonly metHulp: boolean;
}

/**
 * All tasks that the person does, best first: independently before with help, then by how many parts
 * of the chosen kwalificaties they are the core of, then by id.
 * @param gekozen chosen kwalificaties; may be empty
 */
export function strengths(model: MatchModel, antwoorden: Antwoorden, gekozen: readonly Crebo[]): Sterk[] {
  const chosen = new Set(gekozen.map((crebo) => model.opCrebo.get(crebo)?.index));
  const weight = (id: TaakId): number =>
    (model.opTaak.get(id)?.raakvlakken ?? [])
      .filter((raakvlak) => chosen.has(raakvlak.kwalificatie))
      .reduce((sum, raakvlak) => sum + raakvlak.kern, 0);
  return antwoorden.taken
    .filter((antwoord) => antwoord.niveau !== 'nog-niet')
    .map((antwoord) => ({
      taak: antwoord.taak,
      metHulp: antwoord.niveau === 'met-hulp',
      weight: weight(antwoord.taak),
    }))
    .sort(
      (a, b) => Number(a.metHulp) - Number(b.metHulp) || b.weight - a.weight || (a.taak < b.taak ? -1 : 1),
    )
    .map(({ taak, metHulp }) => ({ taak, metHulp }));
}
