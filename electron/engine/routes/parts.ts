/** The certificaten and keuzedelen of a kwalificatie that the data has, each with its source. */
import { z } from 'zod';
import type { RouteDelen, RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { Crebo } from '../../../shared/domain/ids';
import type { Reference } from '../reference/types';

const Rij = z.object({ code: z.string(), naam: z.string(), bron: z.string() });
const WerkprocesRij = z.object({ certificaat: z.string(), code: z.string(), titel: z.string() });

/** Which route it belongs to: only that one is about parts. */
const ROUTE = 'certificaat';

/** @returns the routes, with the parts of the kwalificatie at the route that is about them */
export function withParts(
  routes: readonly RouteUitkomst[],
  reference: Reference,
  crebo: Crebo | undefined,
): RouteUitkomst[] {
  if (crebo === undefined || !reference.kwalificaties.has(crebo)) return [...routes];
  const delen = partsOf(reference, crebo);
  return routes.map((route) => (route.id === ROUTE ? { ...route, delen } : route));
}

function partsOf(reference: Reference, crebo: Crebo): RouteDelen {
  const certificaten = z.array(Rij).parse(
    reference.query(
      `SELECT certificaat.code, certificaat.naam, bron.titel AS bron
         FROM certificaat JOIN bron ON bron.id = certificaat.bron
        WHERE certificaat.crebo = ? ORDER BY certificaat.code`,
      [crebo],
    ),
  );
  const werkprocessen = z.array(WerkprocesRij).parse(
    reference.query(
      `SELECT certificaat_werkproces.certificaat, werkproces.code, werkproces.titel
         FROM certificaat_werkproces JOIN werkproces
           ON werkproces.crebo = certificaat_werkproces.crebo AND werkproces.code = certificaat_werkproces.code
        WHERE certificaat_werkproces.crebo = ? ORDER BY certificaat_werkproces.certificaat, werkproces.code`,
      [crebo],
    ),
  );
  const keuzedelen = z.array(Rij).parse(
    reference.query(
      `SELECT keuzedeel.code, keuzedeel.naam, bron.titel AS bron
         FROM keuzedeel_kwalificatie
         JOIN keuzedeel ON keuzedeel.code = keuzedeel_kwalificatie.keuzedeel
         JOIN bron ON bron.id = keuzedeel.bron
        WHERE keuzedeel_kwalificatie.crebo = ? ORDER BY keuzedeel.code`,
      [crebo],
    ),
  );
  return {
    certificaten: certificaten.map((one) => ({
      ...one,
      werkprocessen: werkprocessen
        .filter(({ certificaat }) => certificaat === one.code)
        .map(({ code, titel }) => ({ code, titel })),
    })),
    keuzedelen,
  };
}
