/**
 * The layer between the loaded rows and matching: links of titles without mapping lie over the taken, so
 * that everything that reads `taken` or `model` uses them, and they can change without loading again.
 */
import type { TaakId } from '../../../shared/domain/ids';
import type { MatchModel } from '../../../shared/matching/model';
import type { LinkableReference, Reference, RefTaak, TitleLink } from './types';

type Taken = ReadonlyMap<TaakId, RefTaak>;
type Facts = Omit<Reference, 'model' | 'automatisch'>;

/** @param build makes the index of matching of these taken; called once here, and once for each change */
export function linkable(facts: Facts, build: (taken: Taken) => MatchModel): LinkableReference {
  let taken = facts.taken;
  let model = build(taken);
  let automatisch: Reference['automatisch'] = new Set();
  return {
    ...facts,
    loadedTaken: facts.taken,
    get taken() {
      return taken;
    },
    get model() {
      return model;
    },
    get automatisch() {
      return automatisch;
    },
    useLinks: (links) => {
      taken = links.length === 0 ? facts.taken : withLinks(facts.taken, links);
      model = build(taken);
      automatisch = new Set(links.filter((link) => link.automatisch).map(({ sleutel }) => sleutel));
    },
  };
}

/** The same taken in the same order, the linked titles after their own; unknown taken are passed over. */
function withLinks(loaded: Taken, links: readonly TitleLink[]): Taken {
  const taken = new Map(loaded);
  for (const { sleutel, ...strengths } of links) {
    for (const sterkte of ['kern', 'deel'] as const) {
      for (const id of strengths[sterkte]) {
        const taak = taken.get(id);
        if (taak) taken.set(id, { ...taak, [sterkte]: [...taak[sterkte], sleutel] });
      }
    }
  }
  return taken;
}
