/** Shapes for asking about routes, money and desk of a profile, without a conversation. */
import { z } from 'zod';
import { RouteAntwoorden } from '../domain/gesprek';
import { Crebo, Datum } from '../domain/ids';
import { Situatie } from '../domain/situatie';
import { GeldUitkomst, LoketUitkomst, RouteUitkomst } from './route-vorm';

/** What is known of somebody. Whatever is absent is unknown, never no. */
export const RouteProfiel = z.object({
  situatie: Situatie,
  /** Exact age in whole years; it takes the place of the age band. */
  leeftijd: z.int().min(0).max(130).optional(),
  routeAntwoorden: RouteAntwoorden.readonly(),
  /** The kwalificatie that is worked out as route. */
  crebo: Crebo.optional(),
  /** The day that decides which version of a rule applies; absent: today. */
  datum: Datum.optional(),
});
export type RouteProfiel = z.infer<typeof RouteProfiel>;

export const ProfielUitkomst = z.object({
  /** The day that decided. */
  datum: Datum,
  /** Also the routes that did not exist on that day, as `past-niet`. */
  routes: z.array(RouteUitkomst),
  geld: z.array(GeldUitkomst),
  /** Null when the postcode is not given or not known. */
  loket: LoketUitkomst.nullable(),
});
export type ProfielUitkomst = z.infer<typeof ProfielUitkomst>;
