/** Where a rule is written, and when that was looked up. */
import type { ReactNode } from 'react';
import type { Bron } from '../../../shared/domain/regeling';
import { words } from './words';

export function Source({ bron }: { readonly bron: Bron }): ReactNode {
  return <p className="soft">{words.bronregel(bron.titel, bron.vindplaats, bron.gecontroleerd)}</p>;
}
