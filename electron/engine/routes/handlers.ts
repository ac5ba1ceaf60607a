/** Channels of routes, money and desk, for the conversation at hand. */
import type { GeldUitkomst, LoketUitkomst, RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Datum } from '../../../shared/domain/ids';
import { moneyFor } from '../../../shared/rules/money-for';
import type { RegelProfiel } from '../../../shared/rules/profile-facts';
import { referralsFor } from '../../../shared/rules/referrals-for';
import { routesFor } from '../../../shared/rules/routes-for';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';
import { desksOf } from './desks';
import { dutchDay } from './dutch-day';
import { loadRegelboek } from './load-regelboek';
import { profileOf } from './profile';

export interface RouteDeps {
  readonly reference: Reference;
  readonly huidig: () => Gesprek | null;
  readonly now: () => Date;
}

export interface RouteFeature {
  readonly handlers: PartOf<'route.toon' | 'geld.toon' | 'loket.toon' | 'plaats.zoek'>;
  /** The same answers for other features. All throw EngineError `geen-gesprek` without a conversation. */
  readonly routes: () => RouteUitkomst[];
  readonly geld: () => GeldUitkomst[];
  /** Null when the postcode is not given or not known. */
  readonly loket: () => LoketUitkomst | null;
}

/** @throws EngineError `gegevens-beschadigd` when the rules in the reference data have another form */
export function routeHandlers({ reference, huidig, now }: RouteDeps): RouteFeature {
  const boek = loadRegelboek(reference);

  const current = (): { gesprek: Gesprek; profiel: RegelProfiel; datum: Datum } => {
    const gesprek = huidig();
    if (gesprek === null) throw new EngineError('geen-gesprek');
    // The day of the conversation decides which version of a rule applies, also when it is opened later.
    return { gesprek, profiel: profileOf(gesprek, reference), datum: dutchDay(new Date(gesprek.begonnen)) };
  };

  const routes = (): RouteUitkomst[] => {
    const { profiel, datum } = current();
    return routesFor(profiel, boek, datum);
  };

  const geld = (): GeldUitkomst[] => {
    const { profiel, datum } = current();
    return moneyFor(profiel, boek, datum, dutchDay(now()));
  };

  const loket = (): LoketUitkomst | null => {
    const { gesprek, profiel, datum } = current();
    const { pc4 } = gesprek.situatie;
    const plaats = pc4 === undefined ? undefined : reference.plaatsen.get(pc4);
    if (plaats === undefined) return null;
    return {
      pc4: plaats.pc4,
      plaats: plaats.plaats,
      gemeente: plaats.gemeente,
      regioCode: plaats.regioCode,
      regio: plaats.regio,
      lokettenInRegio: desksOf(reference, boek, plaats, datum),
      verwijzingen: referralsFor(profiel, boek, datum),
    };
  };

  return {
    handlers: {
      'route.toon': routes,
      'geld.toon': geld,
      'loket.toon': loket,
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
