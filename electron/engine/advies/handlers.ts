/** Gathers the A4: everything that is printed, chosen and counted here so that print only lays out. */
import type { Advies, VoorstelRegel } from '../../../shared/contract/advies-vorm';
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import type { LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import type { GeldUitkomst, LoketUitkomst, RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { proposal } from '../../../shared/advies/proposal';
import { strengths } from '../../../shared/advies/strengths';
import { verklaar } from '../../../shared/matching/match';
import { titelSleutel } from '../../../shared/text/fold';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import { kwalificatieOf, presentBijdragen, presentRichting } from '../matching/present';
import type { Reference } from '../reference/types';

const MAX_STERK = 8;
const MAX_VOORSTEL = 6;
const MAX_GELD = 3;

export interface AdviesParts {
  readonly reference: Reference;
  readonly huidig: () => Gesprek | null;
  readonly routes: () => RouteUitkomst[];
  readonly geld: () => GeldUitkomst[];
  readonly loket: () => LoketUitkomst | null;
  /** The chosen places with how they fit; places that are gone from the set are left out. */
  readonly gekozenLeerbanen: (gesprek: Gesprek) => LeerbaanTreffer[];
  readonly sets: () => GegevensSet[];
}

export function adviesHandlers(parts: AdviesParts): PartOf<'advies.maak'> {
  return {
    'advies.maak': () => {
      const gesprek = parts.huidig();
      if (!gesprek) throw new EngineError('geen-gesprek');
      return makeAdvies(parts, gesprek);
    },
  };
}

function makeAdvies(parts: AdviesParts, gesprek: Gesprek): Advies {
  const { reference } = parts;
  const sterk = strengths(reference.model, gesprek.antwoorden, gesprek.gekozen);
  const leerbanen = parts.gekozenLeerbanen(gesprek);
  const voorstel = makeVoorstel(reference, gesprek, leerbanen);
  const route = parts.routes().find((one) => one.id === gesprek.route);
  const loket = parts.loket();
  const first = gesprek.gekozen[0];
  return {
    code: gesprek.code,
    begonnen: gesprek.begonnen,
    sterk: sterk
      .slice(0, MAX_STERK)
      .map(({ taak, metHulp }) => ({ zin: reference.taken.get(taak)?.zin ?? taak, metHulp })),
    sterkTotaal: sterk.length,
    richtingen: gesprek.gekozen.flatMap((crebo) => {
      const uitleg = verklaar(reference.model, gesprek.antwoorden, crebo);
      return uitleg ? [presentRichting(reference, uitleg)] : [];
    }),
    voorstel: voorstel.slice(0, MAX_VOORSTEL),
    voorstelTotaal: voorstel.length,
    ...(first === undefined ? {} : { voorstelVoor: kwalificatieOf(reference, first).naam }),
    leerbanen,
    leerbanenVoorbeeld: leerbanen.some((treffer) => treffer.leerbaan.voorbeeld),
    ...(route === undefined ? {} : { route }),
    geld: parts
      .geld()
      .filter((one) => one.uitkomst !== 'past-niet' && one.zekerheid !== 'historisch')
      .slice(0, MAX_GELD),
    ...(loket === null ? {} : { loket }),
    afspraken: [...gesprek.afspraken],
    bronnen: parts.sets().map(({ naam, editie }) => ({ naam, editie })),
  };
}

function makeVoorstel(
  reference: Reference,
  gesprek: Gesprek,
  leerbanen: readonly LeerbaanTreffer[],
): VoorstelRegel[] {
  const crebo = gesprek.gekozen[0];
  const uitleg = crebo === undefined ? undefined : verklaar(reference.model, gesprek.antwoorden, crebo);
  if (!uitleg) return [];
  const learnable = new Set<string>(
    leerbanen.flatMap(({ leerbaan }) =>
      leerbaan.werkprocessen.filter((one) => one.uitvoerbaar).map((one) => titelSleutel(one.titel)),
    ),
  );
  const shown = new Map(presentBijdragen(reference, uitleg).map((bijdrage) => [bijdrage.code, bijdrage]));
  return proposal(uitleg.bijdragen, learnable).flatMap(({ bijdrage, reden }) => {
    const found = shown.get(bijdrage.code);
    if (!found) return [];
    const { code, titel, zin, sleutel, groep } = found;
    return [{ code, titel, sleutel, groep, ...(zin === undefined ? {} : { zin }), reden }];
  });
}
