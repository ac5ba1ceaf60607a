/** Answers which leerbanen fit a person, and which leerbedrijven to call when none does. */
import type { LeerbaanLijst, LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import type { Invoer } from '../../../shared/contract/channels';
import type { Antwoorden } from '../../../shared/domain/antwoord';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Pc4, TitelSleutel } from '../../../shared/domain/ids';
import { leerbedrijvenToCall } from '../../../shared/leerbanen/leerbedrijven';
import { rankLeerbanen } from '../../../shared/leerbanen/rank-leerbanen';
import { bewijsPerTitel, ordenAntwoorden, type Groep } from '../../../shared/matching/evidence';
import type { RefPlaats, Reference } from '../reference/types';
import type { LeerbaanSet } from './leerbaan-set';

const MAX_LEERBEDRIJVEN = 10;

export function findLeerbanen(
  set: LeerbaanSet,
  reference: Reference,
  { wensen, antwoorden, aantal }: Invoer<'leerbanen.zoek'>,
): LeerbaanLijst {
  const { plekken } = set;
  const hier = placeOf(reference, wensen.pc4);
  const groepVan = groupsOf(reference, antwoorden);
  const sectoren = new Set(
    wensen.crebos.flatMap((crebo) => reference.kwalificaties.get(crebo)?.sector ?? []),
  );
  return {
    ...rankLeerbanen({ plekken, wensen, hier, groepVan, aantal }),
    leerbedrijven: leerbedrijvenToCall({
      plekken,
      crebos: wensen.crebos,
      sectoren,
      hier,
      aantal: MAX_LEERBEDRIJVEN,
    }),
    voorbeeld: set.voorbeeld,
    datum: set.editie || set.geladenOp,
    ...(hier ? { hier: { lat: hier.lat, lon: hier.lon, plaats: hier.plaats } } : {}),
  };
}

/** The chosen places in the order of choice; those that are gone from the set are left out. */
export function chosenLeerbanen(set: LeerbaanSet, reference: Reference, gesprek: Gesprek): LeerbaanTreffer[] {
  const hier = placeOf(reference, gesprek.situatie.pc4);
  const groepVan = groupsOf(reference, gesprek.antwoorden);
  return gesprek.leerbanen.flatMap((id) => {
    const plek = set.opId.get(id);
    if (!plek) return [];
    return rankLeerbanen({ plekken: [plek], wensen: { crebos: [] }, hier, groepVan, aantal: 1 }).treffers;
  });
}

function placeOf(reference: Reference, pc4: Pc4 | undefined): RefPlaats | undefined {
  return pc4 === undefined ? undefined : reference.plaatsen.get(pc4);
}

/** The same evidence as the ranking of richtingen rests on, for any title at all. */
function groupsOf({ model }: Reference, antwoorden: Antwoorden): (sleutel: TitelSleutel) => Groep {
  const bewijs = bewijsPerTitel(model, ordenAntwoorden(antwoorden));
  return (sleutel) => {
    const title = model.opTitel.get(sleutel);
    return (title === undefined ? undefined : bewijs[title]?.groep) ?? 'niet-gevraagd';
  };
}
