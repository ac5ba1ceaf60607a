/**
 * What the surroundings of a title say of a task: titles of one dossier share cards, and most cards belong
 * to one sector. Counted over the titles whose tasks are known.
 */
import type { TaakId } from '../domain/ids';
import { fold } from '../text/fold';
import type { LinkContext, LinkExample } from './example';

const KERN = 1;
const DEEL = 0.5;
/** How much more a card counts when every title it belongs to stands in the sector of this one. */
const SECTOR = 4;

/** The tasks of an example, each with how much it weighs there. */
export function tasksOf({ kern, deel }: LinkExample): readonly (readonly [taak: TaakId, weight: number])[] {
  return [...kern.map((taak) => [taak, KERN] as const), ...deel.map((taak) => [taak, DEEL] as const)];
}

/** By which factor a task is likelier in these surroundings; 1 when they say nothing. */
export type Surroundings = (context: LinkContext) => (taak: TaakId) => number;

export function createSurroundings(examples: readonly LinkExample[]): Surroundings {
  const perDossier = new Map<string, Set<LinkExample>>();
  const perSector = new Map<string, Set<LinkExample>>();
  const everywhere = count(examples);
  for (const example of examples) {
    for (const dossier of example.context.dossiers) add(perDossier, fold(dossier), example);
    for (const sector of example.context.sectoren) add(perSector, fold(sector), example);
  }
  return ({ dossiers, sectoren }) => {
    const inDossier = count(holding(perDossier, dossiers));
    const inSector = count(holding(perSector, sectoren));
    return (taak) => {
      const all = everywhere.get(taak) ?? 0;
      const sector = ((inSector.get(taak) ?? 0) + 0.5) / (all + 1);
      return (1 + Math.log1p(inDossier.get(taak) ?? 0)) * (1 + SECTOR * sector);
    };
  };
}

function add(groups: Map<string, Set<LinkExample>>, key: string, example: LinkExample): void {
  if (key === '') return;
  const group = groups.get(key);
  if (group) group.add(example);
  else groups.set(key, new Set([example]));
}

/** Examples in any of the named groups, each once. */
function holding(
  groups: ReadonlyMap<string, ReadonlySet<LinkExample>>,
  names: readonly string[],
): Set<LinkExample> {
  return new Set(names.flatMap((name) => [...(groups.get(fold(name)) ?? [])]));
}

function count(examples: Iterable<LinkExample>): Map<TaakId, number> {
  const sums = new Map<TaakId, number>();
  for (const example of examples) {
    for (const [taak, weight] of tasksOf(example)) sums.set(taak, (sums.get(taak) ?? 0) + weight);
  }
  return sums;
}
