/** The desk of the region and where to go first. Asks the postcode when it is not known. */
import { useState, type ReactNode } from 'react';
import type { Situatie } from '../../../shared/domain/situatie';
import { CallView, useCall, useGesprek } from '../../app';
import { Postcode } from '../situatie/Postcode';
import { withField } from '../situatie/with-field';
import { Desk } from './Desk';
import { words } from './words';

export function DeskSection({ situatie }: { readonly situatie: Situatie }): ReactNode {
  const { wijzig } = useGesprek();
  const loket = useCall('loket.toon', situatie.pc4 === undefined ? null : {});
  // Stays after it is filled in, so that it does not vanish under the hands of who types.
  const [ask] = useState(situatie.pc4 === undefined);
  const w = words.loket;
  return (
    <section className="stack">
      <h2 className="kop">{w.titel}</h2>
      {ask ? (
        <div className="card stack">
          <p>{w.postcode}</p>
          <Postcode
            value={situatie.pc4}
            onChange={(pc4) => {
              void wijzig({ soort: 'situatie', situatie: withField(situatie, 'pc4', pc4) });
            }}
          />
        </div>
      ) : null}
      {situatie.pc4 === undefined ? null : (
        <CallView call={loket} loading={words.laden}>
          {(answer) => (answer === null ? <p>{w.onbekend}</p> : <Desk loket={answer} />)}
        </CallView>
      )}
    </section>
  );
}
