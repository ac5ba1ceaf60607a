/** How often a right task is among the first hits, on queries that stand apart from the everyday words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { createSearch } from '../../electron/engine/search/create-search';
import type { Reference } from '../../electron/engine/reference/types';

const Row = z.object({ vraag: z.string().min(1), taken: z.string().min(1) });

export interface SearchScore {
  readonly vragen: number;
  readonly hit1: number;
  readonly hit5: number;
  readonly hit10: number;
}

/** Development half and reported half; the second is only counted, never looked into while tuning. */
export function evalSearch(reference: Reference): {
  readonly ontwikkeling: SearchScore;
  readonly meting: SearchScore;
} {
  const search = createSearch(reference);
  const score = (name: string): SearchScore => {
    const file = readFileSync(join(import.meta.dirname, `zoekvragen-${name}.csv`), 'utf8');
    const rows = z.array(Row).parse(parse(file, { columns: true, delimiter: ';' }));
    const places = rows.map(({ vraag, taken }) => {
      const right = new Set(taken.split(' '));
      return search.alles(vraag, 10).taken.findIndex((taak) => right.has(taak.id));
    });
    const share = (top: number): number =>
      Math.round((places.filter((place) => place >= 0 && place < top).length / places.length) * 1000) / 1000;
    return { vragen: rows.length, hit1: share(1), hit5: share(5), hit10: share(10) };
  };
  return { ontwikkeling: score('ontwikkeling'), meting: score('meting') };
}
