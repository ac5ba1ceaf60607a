/** What main must know of the werkplaats: whether it is on, and that no save dialog shows files to a candidate. */
import { fail, type Result } from '../../shared/contract/result';
import { WerkplaatsToestand } from '../../shared/contract/werkplaats-vorm';
import type { Kiosk } from './kiosk';

/** @param answer of the engine to `werkplaats.toestand`; an error counts as off: then there is nothing to show either */
export function isWerkplaatsOn(answer: Result<unknown>): boolean {
  return answer.ok && WerkplaatsToestand.parse(answer.value).aan;
}

/** Refuses while the werkplaats is on: a dialog of the system would lie open over the screen of a candidate. */
export function outsideWerkplaats<A extends readonly unknown[]>(
  kiosk: Pick<Kiosk, 'isOn'>,
  work: (...args: A) => Promise<Result<unknown>>,
): (...args: A) => Promise<Result<unknown>> {
  return (...args) => (kiosk.isOn() ? Promise.resolve(fail('werkplaats-aan')) : work(...args));
}
