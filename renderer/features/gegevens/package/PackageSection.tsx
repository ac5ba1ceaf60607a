/** Handing what was loaded to colleagues: the package, the key that signs it, and the keys of others. */
import type { ReactNode } from 'react';
import { CallView, useCall } from '../../../app';
import { Disclosure } from '../../../ui';
import { MakePackage } from './MakePackage';
import { OwnKey } from './OwnKey';
import { TrustedKeys } from './TrustedKeys';
import { words } from './words';
import './package.css';

/** @param hasLoads false while nothing was loaded: then there is nothing to hand over */
export function PackageSection({ hasLoads }: { readonly hasLoads: boolean }): ReactNode {
  const keys = useCall('pakket.sleutels', {});
  return (
    <section className="stack pakket">
      <h2 className="kop">{words.titel}</h2>
      <p>{words.uitleg}</p>
      <CallView call={keys}>
        {({ eigen, vertrouwd }) => (
          <>
            {eigen === null ? <p>{words.zonder}</p> : <p>{words.met(eigen.naam)}</p>}
            {hasLoads ? <MakePackage /> : <p className="soft">{words.niets}</p>}
            <Disclosure title={words.sleutels}>
              <div className="stack-large">
                <OwnKey eigen={eigen} onMade={keys.retry} />
                <TrustedKeys sleutels={vertrouwd} onChange={keys.retry} />
              </div>
            </Disclosure>
          </>
        )}
      </CallView>
    </section>
  );
}
