/** The figures as they must be, worked out from what was played: it knows no tokens, no files and no join. */
import { TEL_SOORTEN, type Einde, type TelSoort } from '../../shared/domain/evenement';

/** One conversation that ended and counts. */
export interface Ending {
  readonly person: number;
  /** Which hand in a row. */
  readonly stand: number;
  readonly waarden: Readonly<Partial<Record<TelSoort, readonly string[]>>>;
}

export interface Figures {
  /** People. */
  readonly gesprekken: number;
  /** People per soort and value, by `cell`. */
  readonly cellen: ReadonlyMap<string, number>;
}

export const cell = (soort: string, waarde: string): string => `${soort}: ${waarde}`;

/** The row of whom nothing is known, in a table in which each person stands once. */
const ONBEKEND = 'onbekend';

/** What a report may show in a row, when it is not hidden. */
export function figureAt({ gesprekken, cellen }: Figures, soort: string, waarde: string): number {
  if (waarde !== ONBEKEND) return cellen.get(cell(soort, waarde)) ?? 0;
  const known = [...cellen].flatMap(([key, count]) => (key.startsWith(`${soort}: `) ? [count] : []));
  return gesprekken - known.reduce((sum, count) => sum + count, 0);
}

export function ending(person: number, stand: number, einde: Einde, waarden: Ending['waarden']): Ending {
  return { person, stand, waarden: { gesprek: [einde], ...waarden } };
}

/** Of every person and soort the last hand counts, also for what it did not find; of a fork the greater text. */
export function figuresOf(endings: readonly Ending[]): Figures {
  const last = new Map<string, { stand: number; soort: string; waarden: readonly string[] }>();
  for (const { person, stand, waarden } of endings) {
    for (const soort of TEL_SOORTEN) {
      const found = waarden[soort] ?? (stand > 1 ? [] : undefined);
      if (found === undefined) continue;
      const key = `${String(person)} ${soort}`;
      const known = last.get(key);
      const isLater =
        known === undefined ||
        stand > known.stand ||
        (stand === known.stand && JSON.stringify(found) > JSON.stringify(known.waarden));
      if (isLater) last.set(key, { stand, soort, waarden: found });
    }
  }
  const cellen = new Map<string, number>();
  for (const { soort, waarden } of last.values()) {
    for (const waarde of waarden) {
      const key = cell(soort, waarde);
      cellen.set(key, (cellen.get(key) ?? 0) + 1);
    }
  }
  return { gesprekken: new Set(endings.map(({ person }) => person)).size, cellen };
}
