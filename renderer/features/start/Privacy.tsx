/** What happens with the answers, in B1, to be read or heard. */
import type { ReactNode } from 'react';
import { ReadAloud } from '../../ui';
import { words } from './words';
import './start.css';

export function Privacy(): ReactNode {
  return (
    <section className="stack">
      <div className="row-between">
        <h2 className="kop">{words.privacyTitel}</h2>
        <ReadAloud text={[words.privacyTitel, ...words.privacy].join(' ')} />
      </div>
      <ul className="privacy kandidaat">
        {words.privacy.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  );
}
