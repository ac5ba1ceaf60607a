/** What may be shown of one event or one month: its tables, with small groups hidden. */
import { MAX_WAARDEN, TEL_SOORTEN, type TelSoort } from '../domain/evenement';
import { MAX_RICHTINGEN } from '../domain/gesprek';
import { ALL_HIDDEN, MIN_GROEP, type ShownTable } from './cell';
import { hideManyEach, hideWithPart } from './many-each';
import { hideOneEach } from './one-each';
import { peopleOf, rowsOf, withUnknown, type Unit } from './unit';

export interface Figures {
  /** Conversations that ended; null when they are 1 to 4. */
  readonly gesprekken: number | null;
  readonly tabellen: Readonly<Record<TelSoort, ShownTable>>;
}

/** Soorten of which one person can have several values. */
export const MEERVOUDIG: readonly TelSoort[] = ['wens', 'tekort', 'mist'];

const NOTHING: ShownTable = { rijen: [], verborgen: false };

export function figuresOf(unit: Unit): Figures {
  const people = peopleOf(unit);
  if (people < MIN_GROEP) {
    const none = unit.regels.length === 0;
    return { gesprekken: none ? 0 : null, tabellen: everySoort(none ? NOTHING : ALL_HIDDEN) };
  }
  const one = (soort: TelSoort): ShownTable => hideOneEach(withUnknown(rowsOf(unit, soort), people));
  const { geheel, deel } = hideWithPart(rowsOf(unit, 'wens'), rowsOf(unit, 'tekort'), people, MAX_RICHTINGEN);
  return {
    gesprekken: people,
    tabellen: {
      gesprek: one('gesprek'),
      regio: one('regio'),
      niveau: one('niveau'),
      sector: one('sector'),
      route: one('route'),
      wens: geheel,
      tekort: deel,
      mist: hideManyEach(rowsOf(unit, 'mist'), people, MAX_WAARDEN),
    },
  };
}

function everySoort(table: ShownTable): Figures['tabellen'] {
  const pairs = TEL_SOORTEN.map((soort) => [soort, table] as const);
  // Every soort is there, since the list is the type.
  return Object.fromEntries(pairs) as Figures['tabellen'];
}
