/** What a conversation remembers of the data that it was begun on. */
import { Datum } from '../../../shared/domain/ids';
import type { EditieStempel } from '../../../shared/domain/editie';
import type { Manifest } from '../reference/types';

/** Characters of the hash: enough to tell any two editions apart. */
const ID_LENGTH = 16;

export function stempelId(hash: string): string {
  return hash.slice(0, ID_LENGTH);
}

/** @param vandaag counts for data of which no set names its day */
export function stempelOf({ hash, sets }: Manifest, vandaag: Datum): EditieStempel {
  const days = sets.flatMap(({ editie }) => {
    const day = Datum.safeParse(editie);
    return day.success && day.data <= vandaag ? [day.data] : [];
  });
  return { id: stempelId(hash), dag: days.sort().at(-1) ?? vandaag };
}
