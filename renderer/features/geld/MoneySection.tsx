/** The schemes: what may help now, what can not, and how it was. */
import type { ReactNode } from 'react';
import type { GeldUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { Disclosure, EmptyState, TextLink } from '../../ui';
import { MoneyCard } from './MoneyCard';
import { usePlaces } from './use-places';
import { words } from './words';

export interface MoneySectionProps {
  readonly regelingen: readonly GeldUitkomst[];
  readonly gesprek: Gesprek;
}

export function MoneySection({ regelingen, gesprek }: MoneySectionProps): ReactNode {
  const { nu, nietNu, vroeger } = usePlaces(regelingen);
  const w = words.geld;
  const cards = (list: readonly GeldUitkomst[], level: 3 | 4): ReactNode => (
    <ul className="regelingen">
      {list.map((regeling) => (
        <li key={regeling.id}>
          <MoneyCard regeling={regeling} gesprek={gesprek} level={level} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className="stack">
      <div className="stack-small">
        <h2 className="kop">{w.titel}</h2>
        <p>{w.letOp}</p>
      </div>
      {nu.length === 0 ? <EmptyState title={w.leeg.titel}>{w.leeg.uitleg}</EmptyState> : cards(nu, 3)}
      {nietNu.length === 0 ? null : (
        <Disclosure title={w.nietNu(nietNu.length)}>{cards(nietNu, 4)}</Disclosure>
      )}
      {vroeger.length === 0 ? null : (
        <Disclosure title={w.vroeger(vroeger.length)}>
          <div className="stack">
            <p>{w.vroegerUitleg}</p>
            {cards(vroeger, 4)}
          </div>
        </Disclosure>
      )}
      <p>
        <TextLink to="/beheer">{w.beheer}</TextLink>
      </p>
    </section>
  );
}
