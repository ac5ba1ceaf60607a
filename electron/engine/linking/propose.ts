/** Which titles nobody mapped, and the cards that the app proposes for each. */
import type { TitelSleutel } from '../../../shared/domain/ids';
import { createLinker } from '../../../shared/linking/create-linker';
import type { Suggestion } from '../../../shared/linking/example';
import { stem } from '../../../shared/text/stem';
import type { LinkableReference } from '../reference/types';
import { linkCards, linkExamples, titleContexts } from './title-contexts';

const SUGGESTIONS = 3;

/** A title that stands in a kwalificatie and that the loaded data maps to no taak. */
export interface Unmapped {
  readonly sleutel: TitelSleutel;
  readonly titel: string;
  readonly dossiers: readonly string[];
  /** Best first, at most three. */
  readonly voorstel: readonly Suggestion[];
}

/** Sorted by title. Only the search for unmapped titles is done when there are none. */
export function proposeLinks(reference: LinkableReference): readonly Unmapped[] {
  const { kwalificaties, titels, loadedTaken } = reference;
  const mapped = new Set([...loadedTaken.values()].flatMap(({ kern, deel }) => [...kern, ...deel]));
  const unmapped = new Set<TitelSleutel>();
  for (const { werkprocessen } of kwalificaties.values()) {
    for (const { sleutel } of werkprocessen) if (!mapped.has(sleutel)) unmapped.add(sleutel);
  }
  if (unmapped.size === 0) return [];
  const contexts = titleContexts(kwalificaties.values());
  const examples = linkExamples(loadedTaken.values(), titels, contexts);
  const cards = linkCards(loadedTaken.values());
  const link = createLinker({ examples: [...examples.values()], cards, stemOf: stem });
  return [...unmapped].sort().flatMap((sleutel) => {
    const context = contexts.get(sleutel);
    if (!context) return [];
    const titel = titels.get(sleutel)?.titel ?? sleutel;
    return [{ sleutel, titel, dossiers: context.dossiers, voorstel: link(titel, context, SUGGESTIONS) }];
  });
}
