/**
 * An answer given beside a condition: a field of the situation when the question bears the name of one,
 * else an answer about routes. `null` makes it unknown again.
 */
import type { Gesprek, Wijziging } from '../../../shared/domain/gesprek';
import { Situatie } from '../../../shared/domain/situatie';

const VELDEN = Situatie.unwrap().shape;
type Veld = keyof typeof VELDEN;

const isVeld = (id: string): id is Veld => Object.hasOwn(VELDEN, id);

/** The answer that is given now, as it stands on the button; null when there is none. */
export function currentAnswer(gesprek: Gesprek, vraagId: string): string | null {
  const value = isVeld(vraagId) ? gesprek.situatie[vraagId] : gesprek.routeAntwoorden[vraagId];
  return value === undefined ? null : String(value);
}

/**
 * @param waarde value of a button, as text; a number for a field that holds one
 * @returns undefined when the situation can not hold that value
 */
export function answerChange(
  gesprek: Gesprek,
  vraagId: string,
  waarde: string | null,
): Wijziging | undefined {
  if (!isVeld(vraagId)) return { soort: 'route-antwoord', vraag: vraagId, antwoord: waarde };
  const { [vraagId]: _before, ...rest } = gesprek.situatie;
  if (waarde === null) return { soort: 'situatie', situatie: rest };
  const value = vraagId === 'maxKm' || vraagId === 'dagenPerWeek' ? Number(waarde) : waarde;
  const situatie = Situatie.safeParse({ ...rest, [vraagId]: value });
  return situatie.success ? { soort: 'situatie', situatie: situatie.data } : undefined;
}
