/** The proposal is input for a talk of three: what each of them is asked. */
import type { ReactNode } from 'react';
import type { KwalificatieKort } from '../../../../shared/domain/kwalificatie';
import { words } from '../words';

export interface TalkAboutProps {
  readonly richting: Pick<KwalificatieKort, 'naam' | 'crebo'>;
}

export function TalkAbout({ richting }: TalkAboutProps): ReactNode {
  const w = words.voorstel.samen;
  return (
    <section className="stack-small">
      <h3 className="kop">{w.titel}</h3>
      <p>{w.uitleg}</p>
      <ul className="voorstel-samen">
        {w.rollen(richting.naam, richting.crebo).map(({ rol, vragen }) => (
          <li key={rol} className="stack-small">
            <h4 className="strong">{rol}</h4>
            <ul>
              {vragen.map((vraag) => (
                <li key={vraag}>{vraag}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
