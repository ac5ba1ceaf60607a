/** Answers which leerbanen fit a person, and which leerbedrijven to call when none does. */
import type { LeerbaanLijst, LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import type { Invoer } from '../../../shared/contract/channels';
import type { Antwoorden } from '../../../shared/domain/antwoord';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Pc4 } from '../../../shared/domain/ids';
import { aansluiter, type Aansluiter } from '../../../shared/leerbanen/aansluiting';
import { asLeerbaan } from '../../../shared/leerbanen/leerplaats';
import { rankLeerbanen, type Gerangschikt } from '../../../shared/leerbanen/rank-leerbanen';
import { toTreffer } from '../../../shared/leerbanen/treffer';
import { bewijsPerTitel, ordenAntwoorden } from '../../../shared/matching/evidence';
import type { RefPlaats, Reference } from '../reference/types';
import { readLeerplaats } from './bank/leerplaats-row';
import type { LeerbaanSet } from './leerbaan-set';
import type { BankPlek } from './place-block';
import { toCall } from './to-call';

export function findLeerbanen(
  set: LeerbaanSet,
  { wensen, antwoorden, aantal }: Invoer<'leerbanen.zoek'>,
): LeerbaanLijst {
  const { reference, view, places } = set;
  const hier = placeOf(reference, wensen.pc4);
  const fits = aansluiterFor(reference, antwoorden);
  const crebos = wensen.crebos.length === 0 ? view.plekCrebos : wensen.crebos.flatMap(view.plekCrebosVan);
  const lijsten = [...new Set(crebos)].map((crebo) => places.of(crebo));
  const { beste, totaal, weggevallen } = rankLeerbanen({
    lijsten,
    andereRichting: view.aantal - lijsten.reduce((sum, lijst) => sum + lijst.aantal, 0),
    wensen,
    hier,
    aansluiter: fits,
    aantal,
  });
  return {
    treffers: beste.flatMap((one) => treffer(set, one, fits)),
    totaal,
    weggevallen,
    leerbedrijven: toCall(set, wensen.crebos, hier),
    voorbeeld: set.voorbeeld,
    datum: set.editie || (set.bank.delen.leerbanen?.geladen ?? ''),
    ...(hier ? { hier: { lat: hier.lat, lon: hier.lon, plaats: hier.plaats } } : {}),
  };
}

/** The chosen places in the order of choice; those that are gone from the set are left out. */
export function chosenLeerbanen(set: LeerbaanSet, gesprek: Gesprek): LeerbaanTreffer[] {
  const hier = placeOf(set.reference, gesprek.situatie.pc4);
  const fits = aansluiterFor(set.reference, gesprek.antwoorden);
  return gesprek.leerbanen.flatMap((id) => {
    const plek = set.places.withId(id);
    if (!plek) return [];
    const { beste } = rankLeerbanen({
      lijsten: [{ aantal: 1, kijk: () => plek, neem: () => plek }],
      andereRichting: 0,
      wensen: { crebos: [] },
      hier,
      aansluiter: fits,
      aantal: 1,
    });
    return beste.flatMap((one) => treffer(set, one, fits));
  });
}

function treffer(
  { bank, reference }: LeerbaanSet,
  ranked: Gerangschikt<BankPlek>,
  fits: Aansluiter,
): LeerbaanTreffer[] {
  const { crebo, nr } = ranked.plek;
  const leerplaats = readLeerplaats(bank.sql, nr);
  const naam = reference.kwalificaties.get(crebo)?.naam ?? '';
  return leerplaats ? [toTreffer(ranked, asLeerbaan(leerplaats, { crebo, naam }), naam, fits)] : [];
}

export function placeOf(reference: Reference, pc4: Pc4 | undefined): RefPlaats | undefined {
  return pc4 === undefined ? undefined : reference.plaatsen.get(pc4);
}

/** The same evidence as the ranking of richtingen rests on, for any title at all. */
export function aansluiterFor({ model }: Reference, antwoorden: Antwoorden): Aansluiter {
  const bewijs = bewijsPerTitel(model, ordenAntwoorden(antwoorden));
  return aansluiter((sleutel) => {
    const title = model.opTitel.get(sleutel);
    return (title === undefined ? undefined : bewijs[title]?.groep) ?? 'niet-gevraagd';
  });
}
