/** Outlines of the 35 arbeidsmarktregio's, for the map that is drawn without any tiles. */
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';

export function kaartHandlers(reference: Reference): PartOf<'kaart.omtrek'> {
  return {
    'kaart.omtrek': () =>
      reference
        .query('SELECT regio, ringen FROM omtrek ORDER BY regio')
        .map((row) => ({ regio: String(row['regio']), ringen: JSON.parse(String(row['ringen'])) as Ring[] })),
  };
}

/** Closed ring of [longitude, latitude] pairs. */
type Ring = [number, number][];
