/** A richting in three numbers with words. What goes with help is still to be learned; the three add up to all of it. */
import type { ReactNode } from 'react';
import { total, type FourState } from '../../../../ui';
import { Say } from '../../texts/Say';

export function Counts({ counts }: { readonly counts: FourState }): ReactNode {
  const { kanIk, metHulp, teLeren, nietGevraagd } = counts;
  return (
    <ul className="wp-counts figures">
      <li className="strong">
        <Say text="scherm.richtingen.kan" values={{ kan: kanIk, totaal: total(counts) }} />
      </li>
      {metHulp + teLeren === 0 ? null : (
        <li>
          <Say text="scherm.richtingen.leren" values={{ aantal: metHulp + teLeren }} />
        </li>
      )}
      {nietGevraagd === 0 ? null : (
        <li>
          <Say text="scherm.richtingen.niet-gevraagd" values={{ aantal: nietGevraagd }} />
        </li>
      )}
    </ul>
  );
}
