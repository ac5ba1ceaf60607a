/** Channels of linking: titles without mapping, and what somebody made of the proposals. */
import type { Koppeling } from '../../../shared/contract/koppelen-vorm';
import type { EngineDeps } from '../deps';
import type { PartOf } from '../handlers';
import type { LinkableReference } from '../reference/types';
import { LinkBook } from './link-book';

interface Parts {
  readonly reference: LinkableReference;
  readonly deps: Pick<EngineDeps, 'userDir' | 'now'>;
}

/** Links the titles without mapping before it answers, so that other features find them in `reference`. */
export async function linkingHandlers({
  reference,
  deps,
}: Parts): Promise<PartOf<'koppelen.lijst' | 'koppelen.bevestig'>> {
  const book = await LinkBook.open(reference, deps);
  const list = (): Koppeling[] =>
    book.entries().map(({ sleutel, titel, dossiers, voorstel, gekozen }) => ({
      sleutel,
      titel,
      dossiers: [...dossiers],
      voorstel: voorstel.map(({ taak, score }) => ({
        taak,
        zin: reference.loadedTaken.get(taak)?.zin ?? '',
        score,
      })),
      ...(gekozen === undefined ? {} : { gekozen: [...gekozen] }),
      staat: gekozen === undefined ? 'automatisch' : 'bevestigd',
    }));
  return {
    'koppelen.lijst': list,
    'koppelen.bevestig': async (keuze) => {
      await book.confirm(keuze);
      return list();
    },
  };
}
