/** Channels of routes, money and desk, for the conversation at hand. */
import type { GeldUitkomst, LoketUitkomst, RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Datum, Pc4 } from '../../../shared/domain/ids';
import { absentRoutes } from '../../../shared/rules/absent-routes';
import { moneyFor } from '../../../shared/rules/money-for';
import type { RegelProfiel } from '../../../shared/rules/profile-facts';
import { referralsFor } from '../../../shared/rules/referrals-for';
import { routesFor } from '../../../shared/rules/routes-for';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import { type Lokaal, withLokaalGeld, withLokaalLoket, withLokaalRoutes } from '../lokaal/outcomes';
import type { Reference } from '../reference/types';
import { calculate } from './calculate';
import { withDeskWork } from './desk-work';
import { desksOf } from './desks';
import { dutchDay } from './dutch-day';
import { withParts } from './parts';
import { profileOf, profileOfAnswers } from './profile';

export interface RouteDeps {
  readonly reference: Reference;
  readonly huidig: () => Gesprek | null;
  readonly now: () => Date;
  /** The rules with the organisation's own corrections in them, and its notes. */
  readonly lokaal: Lokaal;
}

export interface RouteFeature {
  readonly handlers: PartOf<
    'route.toon' | 'geld.toon' | 'loket.toon' | 'route.profiel' | 'geld.bereken' | 'plaats.zoek'
  >;
  /** The same answers for other features. All throw EngineError `geen-gesprek` without a conversation. */
  readonly routes: () => RouteUitkomst[];
  readonly geld: () => GeldUitkomst[];
  /** Null when the postcode is not given or not known. */
  readonly loket: () => LoketUitkomst | null;
}

export function routeHandlers({ reference, huidig, now, lokaal }: RouteDeps): RouteFeature {
  const current = (): { gesprek: Gesprek; profiel: RegelProfiel; datum: Datum } => {
    const gesprek = huidig();
    if (gesprek === null) throw new EngineError('geen-gesprek');
    // The day of the conversation decides which version of a rule applies, also when it is opened later.
    return { gesprek, profiel: profileOf(gesprek, reference), datum: dutchDay(new Date(gesprek.begonnen)) };
  };

  const routes = (): RouteUitkomst[] => {
    const { gesprek, profiel, datum } = current();
    const found = withParts(routesFor(profiel, lokaal.toegepast.boek, datum), reference, gesprek.gekozen[0]);
    return withLokaalRoutes(found, lokaal, datum);
  };

  const geld = (): GeldUitkomst[] => {
    const { profiel, datum } = current();
    const vandaag = dutchDay(now());
    return withLokaalGeld(moneyFor(profiel, lokaal.toegepast.boek, datum, vandaag), lokaal, datum, vandaag);
  };

  const loket = (): LoketUitkomst | null => {
    const { gesprek, profiel, datum } = current();
    return loketFor(gesprek.situatie.pc4, profiel, datum);
  };

  const loketFor = (pc4: Pc4 | undefined, profiel: RegelProfiel, datum: Datum): LoketUitkomst | null => {
    const plaats = pc4 === undefined ? undefined : reference.plaatsen.get(pc4);
    if (plaats === undefined) return null;
    const { boek } = lokaal.toegepast;
    const uitkomst: LoketUitkomst = {
      pc4: plaats.pc4,
      plaats: plaats.plaats,
      gemeente: plaats.gemeente,
      regioCode: plaats.regioCode,
      regio: plaats.regio,
      lokettenInRegio: withDeskWork(desksOf(reference, boek, plaats, datum), boek, datum),
      verwijzingen: referralsFor(profiel, boek, datum),
    };
    return withLokaalLoket(uitkomst, lokaal);
  };

  return {
    handlers: {
      'route.toon': routes,
      'geld.toon': geld,
      'loket.toon': loket,
      'route.profiel': (vraag) => {
        const { datum = dutchDay(now()), situatie, crebo } = vraag;
        const profiel = profileOfAnswers(vraag, reference);
        const { boek } = lokaal.toegepast;
        const alle = [...routesFor(profiel, boek, datum), ...absentRoutes(profiel, boek, datum)];
        return {
          datum,
          routes: withParts(alle, reference, crebo),
          geld: moneyFor(profiel, boek, datum, datum),
          loket: loketFor(situatie.pc4, profiel, datum),
        };
      },
      'geld.bereken': (vraag) => {
        const gesprek = huidig();
        return calculate(
          lokaal.toegepast.boek,
          vraag,
          dutchDay(gesprek === null ? now() : new Date(gesprek.begonnen)),
        );
      },
      'plaats.zoek': ({ pc4 }) => {
        const plaats = reference.plaatsen.get(pc4);
        if (plaats === undefined) return null;
        return {
          pc4: plaats.pc4,
          plaats: plaats.plaats,
          gemeente: plaats.gemeente,
          regio: plaats.regio,
          lat: plaats.lat,
          lon: plaats.lon,
        };
      },
    },
    routes,
    geld,
    loket,
  };
}
