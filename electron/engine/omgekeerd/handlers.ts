/** Channels that look from leerbanen to people. Of a person only the code leaves, with how they meet the leerbaan. */
import type { Passing } from '../../../shared/contract/omgekeerd-vorm';
import { hasAnswers } from '../../../shared/domain/antwoord';
import type { PartOf } from '../handlers';
import type { KernNu } from '../kern/nu';
import { dividePeople, placesById } from './divide-people';
import type { Profielen } from './profielen';

export interface OmgekeerdParts {
  /** The data in use at the moment of asking. */
  readonly kern: () => Pick<KernNu, 'ontmoet'>;
  readonly profielen: Profielen;
}

export function omgekeerdHandlers({
  kern,
  profielen,
}: OmgekeerdParts): PartOf<'omgekeerd.zoek' | 'omgekeerd.verdeel'> {
  return {
    'omgekeerd.zoek': ({ leerbanen, wie }) => {
      const gesprekken = profielen(wie);
      const met = kern().ontmoet([...new Set(leerbanen)], gesprekken);
      return {
        leerbanen: met.leerbanen.map(({ passingen, ...shown }) => ({
          ...shown,
          kandidaten: [...passingen].sort(bestFirst),
        })),
        bekeken: gesprekken.length,
        onbekend: met.onbekend,
        voorbeeld: met.voorbeeld,
      };
    },
    'omgekeerd.verdeel': ({ wie, plekken }) => {
      const gesprekken = profielen(wie);
      const places = placesById(plekken);
      const personen = gesprekken.map((one) => ({ code: one.code, bekend: hasAnswers(one.antwoorden) }));
      return dividePeople(kern().ontmoet([...places.keys()], gesprekken), places, personen);
    },
  };
}

/** Who fits, then of whom nothing is known, then who does not fit; each by points, and then by code. */
function bestFirst(a: Passing, b: Passing): number {
  return rank(a) - rank(b) || b.score - a.score || (a.code < b.code ? -1 : 1);
}

function rank({ past, bekend }: Passing): number {
  if (!past) return 2;
  return bekend ? 0 : 1;
}
