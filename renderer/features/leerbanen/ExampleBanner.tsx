/** Says unmistakably that these places are invented, and how to load real ones. */
import type { ReactNode } from 'react';
import { Notice, TextLink } from '../../ui';
import { words } from './words';

export function ExampleBanner(): ReactNode {
  return (
    <Notice kind="letop" title={words.voorbeeld.titel}>
      <p>
        {words.voorbeeld.uitleg} <TextLink to="/gegevens">{words.voorbeeld.knop}</TextLink>
      </p>
    </Notice>
  );
}
