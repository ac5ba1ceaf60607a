/** A full re-match over all kwalificaties, beside the same counts made by SQL joins. */
import type { Reference } from '../../electron/engine/reference/types';
import { NIVEAUS, NIVEAU_WAARDE, type Antwoorden } from '../../shared/domain/antwoord';
import { rangschik } from '../../shared/matching/match';
import { measure, ratio, type Timing } from './measure';

const PEOPLE = 200;

export interface MatchBench {
  readonly eigen: Timing;
  readonly sql: Timing;
  readonly verhouding: number;
  readonly kwalificaties: number;
}

export function benchMatch(reference: Reference): MatchBench {
  const people = Array.from({ length: PEOPLE }, (_, i) => person(reference, i));
  const eigen = measure(people, (antwoorden) => rangschik(reference.model, antwoorden, { ookOude: true }));
  const sql = measure(people, (antwoorden) => matchBySql(reference, antwoorden));
  return { eigen, sql, verhouding: ratio(eigen, sql), kwalificaties: reference.kwalificaties.size };
}

/** Fifteen answers, spread over the task layer by a fixed step. */
function person(reference: Reference, seed: number): Antwoorden {
  const ids = [...reference.taken.keys()];
  const taken = Array.from({ length: 15 }, (_, j) => j).flatMap((j) => {
    const taak = ids[(seed * 13 + j * 37) % ids.length];
    const niveau = NIVEAUS[(seed + j) % NIVEAUS.length];
    return taak === undefined || niveau === undefined ? [] : [{ taak, niveau }];
  });
  return { taken: [...new Map(taken.map((one) => [one.taak, one])).values()], werkprocessen: [] };
}

/** Best value per werkproces from the core tasks, counted and summed per kwalificatie. */
function matchBySql(reference: Reference, antwoorden: Antwoorden): unknown {
  const values = antwoorden.taken.map(() => '(?, ?)').join(', ');
  return reference.query(
    `WITH antwoord (taak, waarde) AS (VALUES ${values}),
          bewijs AS (SELECT tt.sleutel, max(a.waarde) AS waarde
                       FROM antwoord a JOIN taak_titel tt ON tt.taak = a.taak AND tt.sterkte = 'kern'
                      GROUP BY tt.sleutel)
     SELECT w.crebo, count(*) AS alle, sum(b.waarde = 1) AS kan, sum(b.waarde = 0.5) AS hulp,
            sum(b.waarde = 0) AS leren, sum(coalesce(b.waarde, 0.3)) / count(*) AS verwacht
       FROM werkproces w LEFT JOIN bewijs b ON b.sleutel = w.sleutel
      GROUP BY w.crebo ORDER BY verwacht DESC, w.crebo`,
    antwoorden.taken.flatMap((one) => [one.taak, NIVEAU_WAARDE[one.niveau]]),
  );
}
