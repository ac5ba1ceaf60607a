/** "Hier kun je 4 van de 6 leren", and one click away which. What is not known is said. */
import type { ReactNode } from 'react';
import type { LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import { Disclosure } from '../../ui';
import { words } from './words';

export function LearnHere({ treffer }: { readonly treffer: LeerbaanTreffer }): ReactNode {
  const w = words.rij;
  const { hierTeLeren, teLeren, leerTitels, gebruikt, werkprocessenBekend, leerbaan } = treffer;
  if (!werkprocessenBekend) return <p>{w.lerenOnbekend}</p>;
  if (teLeren === 0) return <p>{w.nietsTeLeren}</p>;
  if (hierTeLeren === 0) return <p>{w.geenLeren}</p>;
  return (
    <Disclosure level={4} title={w.leren(hierTeLeren, teLeren)}>
      <div className="stack-small">
        <p>{w.lerenUitleg}</p>
        <ul>
          {leerTitels.map((titel) => (
            <li key={titel}>{titel}</li>
          ))}
        </ul>
        {gebruikt > 0 ? <p>{w.gebruikt(gebruikt)}</p> : null}
        {leerbaan.gewijzigd === undefined ? null : <p className="soft">{w.gewijzigd(leerbaan.gewijzigd)}</p>}
      </div>
    </Disclosure>
  );
}
