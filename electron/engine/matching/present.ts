/** Turns results of matching into the shapes of the contract: names added, units as fractions. */
import type { BijdrageVorm, GrondVorm, RichtingVorm } from '../../../shared/contract/antwoorden-vorm';
import type { TaakId, TitelSleutel } from '../../../shared/domain/ids';
import type { Grond } from '../../../shared/matching/evidence';
import {
  asFraction,
  type Bijdrage,
  type Richting,
  type RichtingUitleg,
} from '../../../shared/matching/match';
import { EngineError } from '../engine-error';
import type { RefKwalificatie, Reference } from '../reference/types';

/** @throws EngineError `niet-gevonden` when the crebo is not in the reference data */
export function kwalificatieOf(reference: Reference, crebo: Richting['crebo']): RefKwalificatie {
  const found = reference.kwalificaties.get(crebo);
  if (!found) throw new EngineError('niet-gevonden', { veld: 'crebo', detail: crebo });
  return found;
}

export function presentRichting(reference: Reference, richting: Richting): RichtingVorm {
  const { crebo, naam, niveau, dossier, sector } = kwalificatieOf(reference, richting.crebo);
  return {
    crebo,
    naam,
    niveau,
    dossier,
    sector,
    kanIk: richting.kanIk,
    metHulp: richting.metHulp,
    teLeren: richting.teLeren,
    nietGevraagd: richting.nietGevraagd,
    ondergrens: asFraction(richting.ondergrens),
    verwacht: asFraction(richting.verwacht),
    bovengrens: asFraction(richting.bovengrens),
    profieldeelOnbekend: richting.profieldeelOnbekend,
    eigenInschatting: richting.eigenInschatting,
  };
}

export function presentBijdragen(reference: Reference, uitleg: RichtingUitleg): BijdrageVorm[] {
  const perCode = new Map(
    kwalificatieOf(reference, uitleg.crebo).werkprocessen.map((werkproces) => [werkproces.code, werkproces]),
  );
  const shown = uitleg.bijdragen.map((bijdrage): BijdrageVorm => {
    const werkproces = perCode.get(bijdrage.code);
    return {
      code: bijdrage.code,
      titel: werkproces?.titel ?? estimateTitle(reference, bijdrage),
      sleutel: bijdrage.sleutel,
      ...(werkproces?.zin === undefined ? {} : { zin: werkproces.zin }),
      kerntaak: werkproces?.kerntaak ?? '',
      soort: bijdrage.soort,
      groep: bijdrage.groep,
      gewicht: asFraction(bijdrage.eenheden),
      bijdrage: asFraction(bijdrage.verwacht),
      gronden: bijdrage.gronden.map((grond) => presentGrond(reference, grond)),
      ...(reference.automatisch.has(bijdrage.sleutel) ? { koppeling: 'automatisch' } : {}),
    };
  });
  if (uitleg.onbekend.eenheden === 0) return shown;
  return [...shown, unknownRest(uitleg)];
}

/** What is not known takes part in the sum, so that the sum stays exact. */
function unknownRest(uitleg: RichtingUitleg): BijdrageVorm {
  return {
    code: '',
    titel: uitleg.eigenInschatting ? 'Officiële werkprocessen niet geladen' : 'Profieldeel niet bekend',
    sleutel: 'rest:niet-bekend' as Bijdrage['sleutel'],
    kerntaak: '',
    soort: 'niet-bekend',
    groep: 'niet-gevraagd',
    gewicht: asFraction(uitleg.onbekend.eenheden),
    bijdrage: asFraction(uitleg.onbekend.verwacht),
    gronden: [],
  };
}

/** A title for people; for an own estimate the sentence of the card. */
export function presentTitel(
  reference: Reference,
  sleutel: TitelSleutel,
): { sleutel: TitelSleutel; titel: string; zin?: string } {
  const found = reference.titels.get(sleutel);
  if (!found)
    return { sleutel, titel: reference.taken.get(sleutel.replace(/^taak:/u, '') as TaakId)?.zin ?? sleutel };
  return { sleutel, titel: found.titel, ...(found.zin === '' ? {} : { zin: found.zin }) };
}

function estimateTitle(reference: Reference, { code }: Bijdrage): string {
  return reference.taken.get(code.replace(/^taak:/u, '') as TaakId)?.zin ?? code;
}

function presentGrond(reference: Reference, grond: Grond): GrondVorm {
  if (grond.soort === 'werkproces') {
    const titel = reference.titels.get(grond.sleutel)?.titel ?? grond.sleutel;
    return { soort: 'werkproces', tekst: titel, niveau: grond.niveau };
  }
  return {
    soort: 'taak',
    tekst: reference.taken.get(grond.taak)?.zin ?? grond.taak,
    taak: grond.taak,
    sterkte: grond.sterkte,
    niveau: grond.niveau,
  };
}
