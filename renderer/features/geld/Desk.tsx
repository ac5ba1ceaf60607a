/** One region: its first desk in full, the others folded, and the referrals with why. */
import { MapPin, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LoketUitkomst } from '../../../shared/contract/route-vorm';
import { Disclosure } from '../../ui';
import { words } from './words';

type Loket = LoketUitkomst['lokettenInRegio'][number];

export function Desk({ loket }: { readonly loket: LoketUitkomst }): ReactNode {
  const { gemeente, regio, lokettenInRegio, verwijzingen } = loket;
  const [first, ...others] = lokettenInRegio;
  const w = words.loket;
  return (
    <>
      <p>{w.regio(gemeente, regio)}</p>
      {first === undefined ? <p className="kandidaat">{w.geen}</p> : <DeskCard loket={first} first />}
      {others.length === 0 ? null : (
        <Disclosure title={w.meer(others.length)}>
          <ul className="loketten">
            {others.map((other) => (
              <li key={`${other.naam}|${other.plaats}`}>
                <DeskCard loket={other} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {verwijzingen.length === 0 ? null : (
        <div className="stack">
          <h3 className="kop">{words.verwijzing.titel}</h3>
          <ul className="loketten">
            {verwijzingen.map(({ naam, waarom, bron }) => (
              <li key={naam} className="card stack-small">
                <p className="strong">{naam}</p>
                <p>{waarom}</p>
                <p className="soft">
                  {words.verwijzing.bron(bron.titel, bron.vindplaats, bron.gecontroleerd)}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function DeskCard({ loket, first = false }: { readonly loket: Loket; readonly first?: boolean }): ReactNode {
  const { naam, soort, plaats, website, zekerheid, bron } = loket;
  const w = words.loket;
  return (
    <div className="card stack-small">
      <p className={first ? 'loket-naam kop' : 'loket-naam strong'}>
        <MapPin aria-hidden />
        <span>{naam}</span>
      </p>
      {soort === naam ? null : <p>{soort}</p>}
      {plaats === '' ? null : <p>{w.in(plaats)}</p>}
      {website === '' ? null : <p>{w.website(website.replace(/^https?:\/\//u, ''))}</p>}
      {zekerheid === 'geldend' ? null : (
        <p className="loket-naam strong">
          <TriangleAlert aria-hidden />
          <span>{w.controleren}</span>
        </p>
      )}
      <p className="soft">{w.bron(bron)}</p>
    </div>
  );
}
