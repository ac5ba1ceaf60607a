/** The desks of a region: today's own desk first, then what the old lists still name. */
import { z } from 'zod';
import type { LoketUitkomst } from '../../../shared/contract/route-vorm';
import type { Datum } from '../../../shared/domain/ids';
import { deskFor } from '../../../shared/rules/desk-for';
import type { Regelboek } from '../../../shared/rules/rule-book';
import type { RefPlaats, Reference } from '../reference/types';

type LoketRij = LoketUitkomst['lokettenInRegio'][number];

const Rij = z.object({
  naam: z.string(),
  soort: z.string(),
  plaats: z.string(),
  website: z.string(),
  bron: z.string(),
});

/**
 * Every region has its own desk, so that every postcode leads somewhere. Where the lists know the present
 * name of that desk it takes the place of the name made from the region.
 */
export function desksOf(reference: Reference, boek: Regelboek, plaats: RefPlaats, datum: Datum): LoketRij[] {
  const rijen = listed(reference, plaats.regioCode);
  const eigen = deskFor(boek, plaats.regio, datum);
  if (eigen === undefined) return rijen;
  const bekend = rijen.find((rij) => rij.soort === eigen.soortInLijst);
  const eerste: LoketRij =
    bekend === undefined
      ? eigen.rij
      : { ...bekend, soort: eigen.rij.soort, website: bekend.website || eigen.rij.website };
  return [eerste, ...rijen.filter((rij) => rij !== bekend)];
}

/** The lists are old: whatever stands in them must be checked before somebody is sent there. */
function listed(reference: Reference, regioCode: string): LoketRij[] {
  const rijen = reference.query(
    `SELECT loket.naam, loket.soort, loket.plaats, loket.website, bron.titel AS bron
       FROM loket JOIN bron ON bron.id = loket.bron
      WHERE loket.regio = ? ORDER BY loket.soort, loket.naam`,
    [regioCode],
  );
  return z
    .array(Rij)
    .parse(rijen)
    .map((rij) => ({ ...rij, zekerheid: 'te-controleren' }));
}
