/** The texts in every language as one file: the engine reads it when a language is first asked for. */
import { VertaalTaal } from '../../../shared/domain/taal';
import type { TalenBestand } from '../../../shared/talen/built-in';
import { dutchByKey } from '../../../shared/talen/keys';
import type { Sources } from '../read/sources';

export function makeTalen(sources: Pick<Sources, 'talen' | 'themas' | 'taken'>): TalenBestand {
  const { scherm, vertalingen } = sources.talen;
  const talen = VertaalTaal.options.map((taal) => [
    taal,
    Object.fromEntries(
      vertalingen[taal].map(({ sleutel, nl, tekst, nagekeken }) => [
        sleutel,
        { nl, tekst, nagekeken: nagekeken === 'ja' },
      ]),
    ),
  ]);
  return {
    vorm: 'leerbaankompas/talen',
    versie: 1,
    nl: Object.fromEntries(dutchByKey({ scherm, themas: sources.themas, taken: sources.taken })),
    talen: Object.fromEntries(talen) as TalenBestand['talen'],
  };
}
