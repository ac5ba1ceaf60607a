/** What the rules may know of somebody, with the facts of the chosen kwalificatie and the postcode. */
import { z } from 'zod';
import type { RouteProfiel } from '../../../shared/contract/profiel-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Crebo } from '../../../shared/domain/ids';
import type { RegelProfiel } from '../../../shared/rules/profile-facts';
import { EngineError } from '../engine-error';
import type { Reference } from '../reference/types';

/** The first chosen kwalificatie counts: that one is worked out as a route. */
export function profileOf(gesprek: Gesprek, reference: Reference): RegelProfiel {
  const { situatie, routeAntwoorden, route, gekozen } = gesprek;
  return { situatie, routeAntwoorden, route, ...factsOf(reference, gekozen[0], situatie.pc4) };
}

/** @throws EngineError `niet-gevonden` when the crebo is not in the data */
export function profileOfAnswers(profiel: RouteProfiel, reference: Reference): RegelProfiel {
  const { situatie, leeftijd, routeAntwoorden, crebo } = profiel;
  if (crebo !== undefined && !reference.kwalificaties.has(crebo))
    throw new EngineError('niet-gevonden', { veld: 'crebo', detail: crebo });
  return { situatie, leeftijd, routeAntwoorden, ...factsOf(reference, crebo, situatie.pc4) };
}

function factsOf(
  reference: Reference,
  crebo: Crebo | undefined,
  pc4: RouteProfiel['situatie']['pc4'],
): Pick<RegelProfiel, 'richting' | 'regio'> {
  const richting = crebo === undefined ? undefined : reference.kwalificaties.get(crebo);
  const plaats = pc4 === undefined ? undefined : reference.plaatsen.get(pc4);
  return {
    richting:
      richting === undefined
        ? undefined
        : { niveau: richting.niveau, certificaten: certificatenOf(reference, richting.crebo) },
    regio: plaats === undefined ? undefined : { code: plaats.regioCode, naam: plaats.regio },
  };
}

const Certificaat = z.object({ code: z.string(), naam: z.string() });

/** The certificaten that the data has for a kwalificatie; by code where the name is not known. */
function certificatenOf(reference: Reference, crebo: Crebo): string[] {
  const rijen = reference.query('SELECT code, naam FROM certificaat WHERE crebo = ? ORDER BY code', [crebo]);
  return z
    .array(Certificaat)
    .parse(rijen)
    .map(({ code, naam }) => `het certificaat "${naam || code}"`);
}
