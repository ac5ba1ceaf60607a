/** Which schemes may pay for a person's route. Ended schemes come last, as "zo was het". */
import type { GeldUitkomst, VoorwaardeUitkomst } from '../contract/route-vorm';
import type { Datum } from '../domain/ids';
import { berekenVragen } from './bereken';
import { judge, withRemarks } from './conditions';
import { dutchDate } from './dutch-date';
import type { Feiten } from './facts';
import { amountWords, windowWords } from './money-words';
import { profileFacts, type RegelProfiel } from './profile-facts';
import { byOrder, type Geld, type Regeling, stableId } from './regeling-schema';
import { type Regelboek, type RegelsOpDatum, rulesOn } from './rule-book';

/** Money for regions, gemeenten and sectors is no subject of a conversation. */
const IN_GESPREK: ReadonlySet<Geld['aanvrager']> = new Set(['persoon', 'werkgever', 'school']);

const VOLGORDE: Readonly<Record<GeldUitkomst['uitkomst'], number>> = {
  past: -1,
  onbekend: 0,
  'past-niet': 1,
};

/**
 * @param datum day of the conversation: decides which version of a scheme applies
 * @param vandaag day of asking: decides whether a window is open
 * @returns what fits first, then what is not known yet, then what does not fit; ended schemes
 * (zekerheid `historisch`) at the end
 */
export function moneyFor(
  profiel: RegelProfiel,
  boek: Regelboek,
  datum: Datum,
  vandaag: Datum,
): GeldUitkomst[] {
  const regels = rulesOn(boek, datum);
  const feiten = profileFacts(profiel, boek.vragen);
  const nu = regels.geldend
    .filter(forConversation)
    .sort(byOrder)
    .map((geld) => outcome(geld, feiten, regels, vandaag))
    .sort((a, b) => VOLGORDE[a.uitkomst] - VOLGORDE[b.uitkomst]);
  const vroeger = regels.verlopen
    .filter(forConversation)
    .sort(byOrder)
    .map((geld): GeldUitkomst => ({
      ...outcome(geld, feiten, regels, vandaag),
      zekerheid: 'historisch',
      uitkomst: 'past-niet',
      voorwaarden: [ended(geld)],
    }));
  return [...nu, ...vroeger];
}

function forConversation(regeling: Regeling): regeling is Geld {
  return regeling.soort === 'geld' && IN_GESPREK.has(regeling.aanvrager);
}

function outcome(geld: Geld, feiten: Feiten, regels: RegelsOpDatum, vandaag: Datum): GeldUitkomst {
  return {
    id: stableId(geld),
    naam: geld.naam,
    uitleg: withRemarks(geld.uitleg, geld.letOp, feiten, regels),
    voorWie: geld.voorWie,
    vraagtAan: geld.vraagtAan,
    bedrag: amountWords(geld, feiten, regels),
    wanneer: windowWords(geld, vandaag),
    zekerheid: geld.zekerheid,
    ...judge(geld.voorwaarden, feiten, regels),
    bron: geld.bron,
    ...(geld.bereken === undefined ? {} : { bereken: berekenVragen(geld) }),
    ...(geld.geldigVan === undefined ? {} : { geldigVan: geld.geldigVan }),
    ...(geld.geldigTot === undefined ? {} : { geldigTot: geld.geldigTot }),
  };
}

function ended(geld: Geld): VoorwaardeUitkomst {
  const dag = geld.geldigTot === undefined ? '' : ` op ${dutchDate(geld.geldigTot)}`;
  return {
    id: 'bestaat-nog',
    tekst: 'De regeling bestaat nog.',
    staat: 'niet-voldaan',
    waarom: `Deze regeling stopte${dag}.`,
  };
}
