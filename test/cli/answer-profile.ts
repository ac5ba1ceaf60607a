/** Answers a profile as the command line does, without a process: line in, answer out. */
import { routeAnswer, type RouteAnswer } from '../../electron/cli/route-answer';
import { parseRouteLine } from '../../electron/cli/route-profile';
import type { TestEngine } from '../engine/open-test-engine';
import { DAG, type Profiel } from './worked-profiles';

/** @throws when the line is refused */
export async function answerProfile(test: TestEngine, profiel: Profiel): Promise<RouteAnswer> {
  const parsed = parseRouteLine(JSON.stringify({ datum: DAG, ...profiel }));
  if (!parsed.ok) throw new Error(`${parsed.error.veld}: ${parsed.error.reden}`);
  return routeAnswer(await test.call('route.profiel', parsed.value));
}

/** Outcomes by route, and states by `route/condition`; of money too. */
export function standOf({ routes, geld }: RouteAnswer): ReadonlyMap<string, string> {
  return new Map(
    [...routes, ...geld].flatMap(({ id, uitkomst, voorwaarden }) => [
      [id, uitkomst] as const,
      ...voorwaarden.map((one) => [`${id}/${one.id}`, one.staat] as const),
    ]),
  );
}
