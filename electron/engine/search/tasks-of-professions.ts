/**
 * The tasks of a profession: those written for it, or else those of its group of professions (ISCO-08),
 * ranked by its names. There are thousands of professions, so nothing is read or worked out before it is
 * asked for: reading all rows takes some 6 ms, at the first search that finds a profession.
 */
import type { Link } from '../../../shared/search/links';
import { createRelatedTasks } from '../../../shared/search/related-tasks';
import type { SearchIndex } from '../../../shared/search/search-index';
import type { Reference } from '../reference/types';

/** What is written for one profession is right; the first is the most typical. */
const WRITTEN = 1;
const NEXT_WRITTEN = 0.05;

/** @param taken document numbers of the task cards by their id */
export function createTasksOfProfessions(
  { query }: Pick<Reference, 'query'>,
  index: SearchIndex,
  taken: ReadonlyMap<string, number>,
): (beroep: number) => readonly Link[] {
  const relatedTasks = createRelatedTasks(index);
  let loaded: LoadedTasks | undefined;
  const workOut = (beroep: number): readonly Link[] => {
    loaded ??= loadTasks(query, taken);
    const { ref = '', teksten = [] } = index.documents[beroep] ?? {};
    const written = loaded.written.get(ref);
    if (written) {
      return written.map((document, place) => ({ document, strength: WRITTEN - NEXT_WRITTEN * place }));
    }
    return relatedTasks(
      teksten.map(({ tekst }) => tekst),
      loaded.typical(ref),
    );
  };
  const known = new Map<number, readonly Link[]>();
  return (beroep) => {
    const links = known.get(beroep) ?? workOut(beroep);
    known.set(beroep, links);
    return links;
  };
}

interface LoadedTasks {
  /** By the address of a profession. */
  readonly written: ReadonlyMap<string, readonly number[]>;
  /** Of the group of a profession, by its address; none when no card fits. */
  readonly typical: (uri: string) => readonly number[];
}

/** Joined texts, since reading rows is what costs time. */
function loadTasks(query: Reference['query'], taken: ReadonlyMap<string, number>): LoadedTasks {
  const read = (sql: string): Map<string, number[]> =>
    new Map(
      query(sql).map((row) => [
        String(row['wie']),
        String(row['taken'])
          .split(' ')
          .flatMap((id) => taken.get(id) ?? []),
      ]),
    );
  const ofGroup = read(
    `SELECT isco AS wie, group_concat(taak, ' ') AS taken
       FROM (SELECT isco, taak FROM isco_taak ORDER BY isco, plaats) GROUP BY isco`,
  );
  const row = query(`SELECT group_concat(uri || ' ' || isco, char(10)) AS groepen FROM beroep`)[0];
  const groups = new Map(
    String(row?.['groepen'] ?? '')
      .split('\n')
      .map((line) => line.split(' ') as [uri: string, isco: string]),
  );
  return {
    written: read(
      `SELECT uri AS wie, group_concat(taak, ' ') AS taken
         FROM (SELECT uri, taak FROM beroep_taak JOIN beroep ON id = beroep ORDER BY uri, plaats) GROUP BY uri`,
    ),
    typical: (uri) => ofGroup.get(groups.get(uri) ?? '') ?? [],
  };
}
