/** Until when a conversation is kept, in one sentence, for the candidate to see. */
import type { ReactNode } from 'react';
import { words } from './words';

export function KeptLine({ bewaarTot }: { readonly bewaarTot: string | undefined }): ReactNode {
  return <p>{bewaarTot === undefined ? words.nietBewaard : words.bewaard(bewaarTot)}</p>;
}
