/** Adds up what may be shown of several events and months, and nothing else. */
import { TEL_SOORTEN } from '../domain/evenement';
import type { VerslagTabel } from '../contract/verslag-vorm';
import type { ShownRow, ShownTable } from './cell';
import { MEERVOUDIG, type Figures } from './figures';
import { byName } from './unit';

export interface AddedUp {
  readonly gesprekken: number | null;
  /** Something is hidden in a part: the sum is at least this. */
  readonly tenMinste: boolean;
  readonly tabellen: VerslagTabel[];
}

/**
 * @param parts of one event: exactly what may be shown of it
 * @param leftOut there is more than these parts, which is left out as a whole
 */
export function addUp(parts: readonly Figures[], leftOut: boolean): AddedUp {
  const known = parts.flatMap(({ gesprekken }) => gesprekken ?? []);
  return {
    gesprekken: known.length === 0 && parts.length > 0 ? null : known.reduce((sum, n) => sum + n, 0),
    tenMinste: leftOut || (parts.length > 1 && known.length < parts.length),
    tabellen: TEL_SOORTEN.map((soort) => {
      const tables = parts.map(({ tabellen }) => tabellen[soort]);
      const verborgen = tables.some((table) => table.verborgen);
      return {
        soort,
        meervoudig: MEERVOUDIG.includes(soort),
        rijen: sumRows(tables),
        verborgen,
        tenMinste: leftOut || (parts.length > 1 && verborgen),
      };
    }),
  };
}

/** A row is hidden only where every part hides it. */
function sumRows(tables: readonly ShownTable[]): ShownRow[] {
  const sums = new Map<string, number | null>();
  for (const { waarde, aantal } of tables.flatMap(({ rijen }) => rijen)) {
    const before = sums.get(waarde) ?? null;
    sums.set(waarde, aantal === null ? before : aantal + (before ?? 0));
  }
  return [...sums].map(([waarde, aantal]) => ({ waarde, aantal })).sort(byName);
}
