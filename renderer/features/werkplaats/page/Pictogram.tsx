/** The picture of a setting; decoration, since the words stand beside it. */
import { Shapes } from 'lucide-react';
import type { ReactNode } from 'react';
import { THEME_ICONS } from '../../taken/theme-icons';

export function Pictogram({ thema }: { readonly thema: string }): ReactNode {
  const Icon = THEME_ICONS[thema] ?? Shapes;
  return <Icon aria-hidden />;
}
