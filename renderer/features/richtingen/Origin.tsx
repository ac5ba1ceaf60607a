/** Where the kwalificatie itself comes from, in the panel. */
import type { ReactNode } from 'react';
import type { KwalificatieDetail } from '../../../shared/domain/kwalificatie';
import { Disclosure } from '../../ui';
import { Legend } from './Legend';
import { kwaliteitWoord, words } from './words';

export function Origin({ detail }: { readonly detail: KwalificatieDetail }): ReactNode {
  const { crebo, editie, herkomst, vaardigheden } = detail;
  const wegen = detail.leerwegen.toLowerCase();
  const uitleg = [
    ...(wegen.includes('bbl') ? [words.detail.bbl] : []),
    ...(wegen.includes('bol') ? [words.detail.bol] : []),
  ];
  return (
    <>
      <Legend />
      {uitleg.length === 0 ? null : (
        <div>
          <h3 className="strong">{words.detail.leerweg}</h3>
          {uitleg.map((zin) => (
            <p key={zin}>{zin}.</p>
          ))}
        </div>
      )}
      <div>
        <h3 className="strong">{words.detail.bron}</h3>
        <p>{words.deel.bron(herkomst.bron, kwaliteitWoord[herkomst.kwaliteit])}</p>
        <p>
          {words.detail.crebo(crebo)} {editie === '' ? '' : words.detail.editie(editie)}
        </p>
      </div>
      {vaardigheden.length === 0 ? null : (
        <Disclosure title={words.detail.vaardigheden(vaardigheden.length)}>
          <ul>
            {vaardigheden.map((vaardigheid) => (
              <li key={vaardigheid}>{vaardigheid}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
