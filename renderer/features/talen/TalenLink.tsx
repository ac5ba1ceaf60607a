/** On the page Beheer: the way to the languages. */
import type { ReactNode } from 'react';
import { TextLink } from '../../ui';
import { words } from './words';

export function TalenLink(): ReactNode {
  const w = words.link;
  return (
    <p>
      {w.uitleg} <TextLink to="/talen">{w.knop}</TextLink>
    </p>
  );
}
