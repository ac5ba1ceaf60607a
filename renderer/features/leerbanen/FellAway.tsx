/** How many places are not shown and why, each with the button that loosens that limit. */
import type { ReactNode } from 'react';
import type { Weggevallen } from '../../../shared/contract/leerbanen-vorm';
import type { Situatie } from '../../../shared/domain/situatie';
import { Button, Disclosure, announce } from '../../ui';
import { kmLimit, loosen, widerKm, type Filters } from './filters';
import { words } from './words';

export interface FellAwayProps {
  readonly weggevallen: Weggevallen;
  readonly filters: Filters;
  readonly situatie: Situatie;
  /** Unfolded from the start, when nothing was found. */
  readonly open: boolean;
  readonly onFilters: (filters: Filters) => void;
}

/** Easiest to give in first. */
const ORDER: readonly (keyof Weggevallen)[] = [
  'afstand',
  'dagen',
  'start',
  'leerweg',
  'praktijkverklaring',
  'niveau',
  'richting',
];

export function FellAway({ weggevallen, filters, situatie, open, onFilters }: FellAwayProps): ReactNode {
  const rows = ORDER.filter((grens) => weggevallen[grens] > 0);
  if (rows.length === 0) return null;
  const all = rows.reduce((sum, grens) => sum + weggevallen[grens], 0);
  const km = kmLimit(filters, situatie);
  return (
    <div className="card filters">
      <Disclosure level={2} title={words.weg.titel(all)} defaultExpanded={open}>
        <ul className="weggevallen">
          {rows.map((grens) => {
            const knop = words.verruim[grens](km === null ? null : widerKm(km));
            return (
              <li key={grens} className="row-between">
                <span>{words.viel[grens](weggevallen[grens])}</span>
                <Button
                  onPress={() => {
                    onFilters(loosen(filters, grens, situatie));
                    announce(words.weg.verruimd(knop));
                  }}
                >
                  {knop}
                </Button>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
