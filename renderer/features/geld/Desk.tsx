/** One region: its first desk in full, the others folded, and the referrals with why. */
import { MapPin, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LoketUitkomst } from '../../../shared/contract/route-vorm';
import { Disclosure } from '../../ui';
import { DeskEditor, OwnDeskNote, lokaalWords } from '../lokaal';
import { Facts } from '../regels';
import { words } from './words';

type Loket = LoketUitkomst['lokettenInRegio'][number];

export function Desk({ loket }: { readonly loket: LoketUitkomst }): ReactNode {
  const { gemeente, regio, regioCode, lokettenInRegio, verwijzingen, losseNotities = [] } = loket;
  const [first, ...others] = lokettenInRegio;
  const w = words.loket;
  return (
    <>
      <p>{w.regio(gemeente, regio)}</p>
      {first === undefined ? (
        <p className="kandidaat">{w.geen}</p>
      ) : (
        <DeskCard loket={first} regio={regioCode} first />
      )}
      {others.length === 0 ? null : (
        <Disclosure title={w.meer(others.length)}>
          <ul className="loketten">
            {others.map((other) => (
              <li key={`${other.naam}|${other.plaats}`}>
                <DeskCard loket={other} regio={regioCode} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {losseNotities.length === 0 ? null : (
        <Disclosure title={lokaalWords.loket.los}>
          <div className="stack">
            <p>{lokaalWords.loket.losUitleg}</p>
            {losseNotities.map((notitie) => (
              <div key={notitie.sleutel} className="card stack-small">
                <p className="strong">{notitie.sleutel}</p>
                <OwnDeskNote lokaal={notitie} />
                <DeskEditor regio={regioCode} loket={notitie.sleutel} lokaal={notitie} level={4} />
              </div>
            ))}
          </div>
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

interface DeskCardProps {
  readonly loket: Loket;
  readonly regio: string;
  readonly first?: boolean;
}

function DeskCard({ loket, regio, first = false }: DeskCardProps): ReactNode {
  const { naam, soort, plaats, website, zekerheid, bron, uitleg, doet, sleutel, lokaal } = loket;
  const w = words.loket;
  const facts = [
    ...(doet === undefined ? [] : ([[w.doet, doet]] as const)),
    ...(uitleg === undefined ? [] : ([[w.wanneer, uitleg]] as const)),
  ];
  return (
    <div className="card stack-small">
      <p className={first ? 'loket-naam kop' : 'loket-naam strong'}>
        <MapPin aria-hidden />
        <span>{naam}</span>
      </p>
      {soort === naam ? null : <p>{soort}</p>}
      {first && facts.length > 0 ? <Facts facts={facts} /> : null}
      {plaats === '' ? null : <p>{w.in(plaats)}</p>}
      {website === '' ? null : <p>{w.website(website.replace(/^https?:\/\//u, ''))}</p>}
      {zekerheid === 'geldend' ? null : (
        <p className="loket-naam strong">
          <TriangleAlert aria-hidden />
          <span>{w.controleren}</span>
        </p>
      )}
      <OwnDeskNote lokaal={lokaal} />
      <p className="soft">{w.bron(bron)}</p>
      {sleutel === undefined ? null : (
        <DeskEditor regio={regio} loket={sleutel} lokaal={lokaal} level={first ? 3 : 4} />
      )}
    </div>
  );
}
