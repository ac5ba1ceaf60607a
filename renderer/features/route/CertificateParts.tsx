/** Which certificaten and keuzedelen the data has for the chosen richting; what is missing may still exist. */
import type { ReactNode } from 'react';
import type { RouteDelen } from '../../../shared/contract/route-vorm';
import { Disclosure } from '../../ui';
import { words } from './words';

export function CertificateParts({ delen }: { readonly delen: RouteDelen }): ReactNode {
  const { certificaten, keuzedelen } = delen;
  const w = words.delen;
  return (
    <div className="stack">
      {certificaten.length === 0 ? (
        <p>{w.geen}</p>
      ) : (
        <>
          <p>{w.uitleg}</p>
          <ul className="route-certificaten">
            {certificaten.map((certificaat) => (
              <Certificate key={certificaat.code} certificaat={certificaat} />
            ))}
          </ul>
        </>
      )}
      {keuzedelen.length === 0 ? (
        <p>{w.geenKeuzedelen}</p>
      ) : (
        <Disclosure title={w.keuzedelen(keuzedelen.length)}>
          <div className="stack-small">
            <p>{w.keuzedeelUitleg}</p>
            <ul>
              {keuzedelen.map(({ code, naam }) => (
                <li key={code}>{w.metCode(naam, code)}</li>
              ))}
            </ul>
            <p className="soft">{w.bron(keuzedelen.map(({ bron }) => bron))}</p>
          </div>
        </Disclosure>
      )}
      <p>{w.nietCompleet}</p>
      {certificaten.length === 0 ? null : (
        <p className="soft">{w.bron(certificaten.map(({ bron }) => bron))}</p>
      )}
    </div>
  );
}

function Certificate({
  certificaat: { code, naam, werkprocessen },
}: {
  readonly certificaat: RouteDelen['certificaten'][number];
}): ReactNode {
  const w = words.delen;
  return (
    <li className="stack-small">
      <h3 className="strong">{naam === '' ? w.zonderNaam(code) : w.metCode(naam, code)}</h3>
      {werkprocessen.length === 0 ? (
        <p className="soft">{w.geenWerkprocessen}</p>
      ) : (
        <ul>
          {werkprocessen.map((werkproces) => (
            <li key={werkproces.code}>{w.metCode(werkproces.titel, werkproces.code)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
