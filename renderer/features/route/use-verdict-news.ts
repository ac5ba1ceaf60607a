/** Reads out which verdicts changed after an answer, since the card may be out of sight. */
import { useEffect, useRef } from 'react';
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import { announce } from '../../ui';
import { uitkomstWoord, words } from './words';

export function useVerdictNews(routes: readonly RouteUitkomst[]): void {
  const before = useRef(new Map<string, RouteUitkomst['uitkomst']>());
  useEffect(() => {
    const changed = routes.filter(({ id, uitkomst }) => {
      const was = before.current.get(id);
      return was !== undefined && was !== uitkomst;
    });
    before.current = new Map(routes.map(({ id, uitkomst }) => [id, uitkomst]));
    if (changed.length > 0) {
      announce(words.veranderd(changed.map(({ naam, uitkomst }) => words.nu(naam, uitkomstWoord[uitkomst]))));
    }
  }, [routes]);
}
