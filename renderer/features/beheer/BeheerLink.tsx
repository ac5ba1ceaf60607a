/** On the page Gegevens: the way to the rules. */
import type { ReactNode } from 'react';
import { TextLink } from '../../ui';
import { words } from './words';

export function BeheerLink(): ReactNode {
  const w = words.link;
  return (
    <section className="stack-small">
      <h2 className="kop">{w.kop}</h2>
      <p>{w.uitleg}</p>
      <p>
        <TextLink to="/beheer">{w.knop}</TextLink>
      </p>
    </section>
  );
}
