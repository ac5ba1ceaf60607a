/**
 * Adds what is meant though the word itself is not there: a profession, title or kwalificatie that was
 * found leads to tasks, and tasks that were found lead to titles and kwalificaties.
 */
import type { HitsPerKind } from './find-direct';
import type { Hit } from './hits';
import type { Link, Links } from './links';
import { compareHits } from './score';
import { IN_WOORD, SYNONIEM, tierScore } from './tiers';

/** Only what was found well leads on, and only the best of it. */
const WELL_FOUND = tierScore(IN_WOORD, 0);
const BEST = 5;
/** A profession is nearer to what somebody did than an official title. */
const BY_BEROEP = 1;
const BY_KWALIFICATIE = 0.8;
const BY_TITEL = 0.6;

/** @param nameOf what a document is called, to show where the hit comes from */
export function addSynonyms(
  direct: HitsPerKind,
  links: Links,
  nameOf: (document: number) => string,
): HitsPerKind {
  const follow = (hits: readonly Hit[], lead: (document: number) => readonly Link[], trust: number): Hit[] =>
    hits
      .slice(0, BEST)
      .filter(({ score }) => score >= WELL_FOUND)
      .flatMap((hit) =>
        lead(hit.document).map(({ document, strength }) => ({
          document,
          score: tierScore(SYNONIEM, trust * strength * hit.score),
          tier: SYNONIEM,
          typed: hit.typed,
          found: nameOf(hit.document),
        })),
      );
  return {
    taak: together(direct.taak, [
      ...follow(direct.beroep, links.takenOfBeroep, BY_BEROEP),
      ...follow(direct.kwalificatie, links.takenOfKwalificatie, BY_KWALIFICATIE),
      ...follow(direct.titel, links.takenOfTitel, BY_TITEL),
    ]),
    titel: together(direct.titel, follow(direct.taak, links.titelsOfTaak, 1)),
    kwalificatie: together(direct.kwalificatie, follow(direct.taak, links.kwalificatiesOfTaak, 1)),
    beroep: direct.beroep,
  };
}

/** Each document once, with the best of its hits. */
function together(direct: readonly Hit[], more: readonly Hit[]): Hit[] {
  const best = new Map<number, Hit>();
  for (const hit of [...direct, ...more]) {
    const known = best.get(hit.document);
    if (!known || hit.score > known.score) best.set(hit.document, hit);
  }
  return [...best.values()].sort(compareHits);
}
