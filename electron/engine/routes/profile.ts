/** What the rules may know of a conversation, with the facts of the chosen kwalificatie and the postcode. */
import { z } from 'zod';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Crebo } from '../../../shared/domain/ids';
import type { RegelProfiel } from '../../../shared/rules/profile-facts';
import type { Reference } from '../reference/types';

/** The first chosen kwalificatie counts: that one is worked out as a route. */
export function profileOf(gesprek: Gesprek, reference: Reference): RegelProfiel {
  const { situatie, routeAntwoorden, route, gekozen } = gesprek;
  const eerste = gekozen[0];
  const richting = eerste === undefined ? undefined : reference.kwalificaties.get(eerste);
  const plaats = situatie.pc4 === undefined ? undefined : reference.plaatsen.get(situatie.pc4);
  return {
    situatie,
    routeAntwoorden,
    route,
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
