/** The steps that a route goes on a day, with who does what, from the one record that describes that way. */
import type { RouteUitkomst } from '../contract/route-vorm';
import type { Traject } from './regeling-schema';
import type { RegelsOpDatum } from './rule-book';

/** @param route stable id of the route @returns nothing when no way is described for it on this day */
export function stepsOf(route: string, { geldend }: RegelsOpDatum): Pick<RouteUitkomst, 'stappen'> {
  const traject = geldend.find(
    (regeling): regeling is Traject => regeling.soort === 'traject' && regeling.voorRoutes.includes(route),
  );
  if (traject === undefined) return {};
  const { zekerheid, bron } = traject;
  const lijst = traject.stappen.map(({ wie, ...stap }) => ({ ...stap, wie: [...wie] }));
  return { stappen: { lijst, zekerheid, bron } };
}
