/** All routes in a few lines: which fit, which do not, which are not settled. Each name leads to its card. */
import type { ReactNode } from 'react';
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import { Button } from '../../ui';
import { Verdict } from '../regels';
import { headingId } from './heading-id';
import { uitkomstWoord, words } from './words';

const ORDER: readonly RouteUitkomst['uitkomst'][] = ['past', 'onbekend', 'past-niet'];

export function RouteOverview({ routes }: { readonly routes: readonly RouteUitkomst[] }): ReactNode {
  const groups = ORDER.map((uitkomst) => ({
    uitkomst,
    its: routes.filter((route) => route.uitkomst === uitkomst),
  })).filter(({ its }) => its.length > 0);
  return (
    <nav aria-label={words.overzicht}>
      <ul className="route-overzicht">
        {groups.map(({ uitkomst, its }) => (
          <li key={uitkomst}>
            <Verdict uitkomst={uitkomst}>{uitkomstWoord[uitkomst]}</Verdict>
            <ul className="route-namen">
              {its.map(({ id, naam }) => (
                <li key={id}>
                  <Button
                    variant="quiet"
                    onPress={() => {
                      goTo(id);
                    }}
                  >
                    {naam}
                  </Button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(route: string): void {
  const heading = document.getElementById(headingId(route));
  heading?.focus({ preventScroll: true });
  heading?.closest('article')?.scrollIntoView();
}
