/** What a code of words points into and is played again with: the data in use. */
import { createHash } from 'node:crypto';
import type { CodeGegevens } from '../../../shared/overdracht/code/lists';
import { rangschik } from '../../../shared/matching/match';
import { volgendeVraag } from '../../../shared/matching/next-question';
import { stableId } from '../../../shared/rules/regeling-schema';
import { isRoute } from '../../../shared/rules/routes-for';
import type { KernNu } from '../kern/nu';

export function codeGegevens({
  reference,
  regelboek,
  stempel,
}: Pick<KernNu, 'reference' | 'regelboek' | 'stempel'>): CodeGegevens {
  const { model } = reference;
  return {
    lijsten: {
      taken: sorted(reference.taken.keys()),
      themas: sorted([...reference.taken.values()].map(({ thema }) => thema)),
      titels: sorted(reference.titels.keys()),
      routes: sorted(regelboek.regelingen.filter(isRoute).map(stableId)),
    },
    editie: `${stempel.id} ${linksOf(reference)}`,
    volgende: (antwoorden, overgeslagen) => volgendeVraag(model, antwoorden, { overgeslagen })?.taak,
    rangorde: (antwoorden) => rangschik(model, antwoorden).map(({ crebo }) => crebo),
  };
}

/** Titles that were linked to cards on this laptop change what is proposed, and the data does not tell of them. */
function linksOf({ taken }: KernNu['reference']): string {
  const hash = createHash('sha256');
  for (const { id, kern, deel } of taken.values()) hash.update(JSON.stringify([id, kern, deel]));
  return hash.digest('hex').slice(0, 16);
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
