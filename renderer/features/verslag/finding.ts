/** The title of a chart and its rows: what stands out, as a sentence. */
import type { VerslagTabel } from '../../../shared/contract/verslag-vorm';
import { ONBEKEND } from '../../../shared/verslag/unit';
import { words } from './words';

const MOST_BARS = 8;

export interface Chart {
  readonly title: string;
  readonly rows: readonly { readonly naam: string; readonly aantal: number | null }[];
}

/** @returns undefined when no figure can be shown: then there is nothing to draw */
export function chartOf(tabel: VerslagTabel): Chart | undefined {
  const { soort, rijen, tenMinste } = tabel;
  if (soort !== 'sector' && soort !== 'tekort' && soort !== 'mist') return undefined;
  const known = rijen.flatMap(({ waarde, aantal }) =>
    aantal === null || waarde === ONBEKEND ? [] : [{ naam: waarde, aantal }],
  );
  const largest = known.toSorted((a, b) => b.aantal - a.aantal).slice(0, MOST_BARS);
  const [most] = largest;
  if (most === undefined) return undefined;
  const hidden = rijen.flatMap(({ waarde, aantal }) => (aantal === null ? [{ naam: waarde, aantal }] : []));
  return {
    title: `${words.vinding[soort](most.naam, words.persoon(most.aantal, tenMinste))}.`,
    rows: [...largest, ...hidden].slice(0, MOST_BARS),
  };
}
