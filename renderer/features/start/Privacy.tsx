/** What happens with the answers, in B1, to be read or heard. */
import type { ReactNode } from 'react';
import { isOpenKluis, useKluis } from '../../app';
import { ReadAloud } from '../../ui';
import { words } from './words';
import './start.css';

export function Privacy(): ReactNode {
  const { toestand } = useKluis();
  const last = isOpenKluis(toestand) ? words.privacyKluis(toestand.bewaarDagen) : words.privacyZonder;
  const zinnen = [...words.privacy, ...last];
  return (
    <section className="stack">
      <div className="row-between">
        <h2 className="kop">{words.privacyTitel}</h2>
        <ReadAloud text={[words.privacyTitel, ...zinnen].join(' ')} />
      </div>
      <ul className="privacy kandidaat">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  );
}
