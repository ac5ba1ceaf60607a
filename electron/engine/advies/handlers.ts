/** Gathers the A4: everything that is printed, chosen and counted here so that print only lays out. */
import type { Advies, VoorstelRegel } from '../../../shared/contract/advies-vorm';
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import type { LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import type { GeldUitkomst, LoketUitkomst, RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { VoorstelVorm } from '../../../shared/contract/voorstel-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { MAX_VOORSTEL } from '../../../shared/advies/proposal';
import { strengths } from '../../../shared/advies/strengths';
import { verklaar } from '../../../shared/matching/match';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import { kwalificatieOf, presentRichting } from '../matching/present';
import type { Reference } from '../reference/types';
import { proposalFor } from './proposal';

const MAX_STERK = 8;
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

export function adviesHandlers(parts: AdviesParts): PartOf<'advies.maak' | 'voorstel.toon'> {
  return {
    'advies.maak': () => makeAdvies(parts, current(parts)),
    'voorstel.toon': () => {
      const gesprek = current(parts);
      return proposalFor(parts.reference, gesprek, parts.gekozenLeerbanen(gesprek));
    },
  };
}

function current({ huidig }: AdviesParts): Gesprek {
  const gesprek = huidig();
  if (!gesprek) throw new EngineError('geen-gesprek');
  return gesprek;
}

function makeAdvies(parts: AdviesParts, gesprek: Gesprek): Advies {
  const { reference } = parts;
  const sterk = strengths(reference.model, gesprek.antwoorden, gesprek.gekozen);
  const leerbanen = parts.gekozenLeerbanen(gesprek);
  const voorstel = proposalFor(reference, gesprek, leerbanen);
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
    ...printed(voorstel),
    ...(first === undefined ? {} : { voorstelVoor: kwalificatieOf(reference, first).naam }),
    leerbanen,
    leerbanenWeg: gesprek.leerbanen.length - leerbanen.length,
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

/**
 * What stands on paper: the proposal as the person left it, also when that is empty. While the app has nothing to
 * propose and nobody chose anything: the whole gap, so that the paper still tells what is to learn.
 */
function printed(
  voorstel: VoorstelVorm | null,
): Pick<Advies, 'voorstel' | 'voorstelTotaal' | 'voorstelKanAl'> {
  const gap = (voorstel?.werkprocessen ?? []).filter(({ groep }) => groep !== 'kan-ik');
  const within = gap.filter(({ erin }) => erin);
  const decided = (voorstel?.werkprocessen ?? []).some(({ keuze }) => keuze !== undefined);
  const shown = within.length > 0 || decided ? within : gap;
  const known = (voorstel?.werkprocessen ?? []).filter(({ groep, erin }) => groep === 'kan-ik' && erin);
  return {
    voorstel: shown.slice(0, MAX_VOORSTEL).map((one) => ({ ...named(one), reden: reasonOf(one) })),
    voorstelTotaal: shown.length,
    ...(known.length === 0 ? {} : { voorstelKanAl: known.map(named) }),
  };
}

type Werkproces = VoorstelVorm['werkprocessen'][number];

function named({ code, titel, zin, sleutel, groep }: Werkproces): Omit<VoorstelRegel, 'reden'> {
  return { code, titel, sleutel, groep, ...(zin === undefined ? {} : { zin }) };
}

function reasonOf({ groep, hier }: Werkproces): VoorstelRegel['reden'] {
  if (groep === 'met-hulp') return groep;
  if (hier === 'ja') return 'leerbaar-hier';
  return groep === 'te-leren' ? groep : 'niet-gevraagd';
}
