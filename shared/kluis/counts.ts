/** What is counted of a conversation at its end: separate marginals per day, without its code. */
import type { Gesprek } from '../domain/gesprek';

/** One thing that is counted on its own; two of them are never kept together. */
export interface Count {
  readonly soort: 'gesprek' | 'regio' | 'niveau' | 'sector' | 'route';
  readonly waarde: string;
}

/** Names for the codes in a conversation; undefined when a code is not known (any more). */
export interface CountNames {
  readonly regio: (pc4: string) => string | undefined;
  readonly richting: (crebo: string) => { readonly niveau: number; readonly sector: string } | undefined;
  readonly route: (id: string) => string | undefined;
}

/** @param einde how it ended: rounded off, or left */
export function countsOf(gesprek: Gesprek, names: CountNames, einde: 'afgerond' | 'gestopt'): Count[] {
  const { pc4 } = gesprek.situatie;
  const first = gesprek.gekozen[0];
  const richting = first === undefined ? undefined : names.richting(first);
  const counts: { soort: Count['soort']; waarde: string | undefined }[] = [
    { soort: 'gesprek', waarde: einde },
    { soort: 'regio', waarde: pc4 === undefined ? undefined : names.regio(pc4) },
    { soort: 'niveau', waarde: richting && `niveau ${String(richting.niveau)}` },
    { soort: 'sector', waarde: richting?.sector },
    { soort: 'route', waarde: gesprek.route === undefined ? undefined : names.route(gesprek.route) },
  ];
  return counts.flatMap(({ soort, waarde }) =>
    waarde === undefined || waarde === '' ? [] : [{ soort, waarde }],
  );
}

/** Nothing was said or chosen: there is nothing to count. */
export function isEmpty(gesprek: Gesprek): boolean {
  const { antwoorden, situatie } = gesprek;
  return (
    Object.keys(situatie).length === 0 &&
    antwoorden.taken.length === 0 &&
    antwoorden.werkprocessen.length === 0 &&
    (antwoorden.themas ?? []).length === 0 &&
    gesprek.overgeslagen.length === 0 &&
    gesprek.gekozen.length === 0
  );
}
