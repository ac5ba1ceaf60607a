/** What follows from the state of the kluis: may one work, and what the frame says about saving. */
import type { KluisToestand, Opslag } from '../../shared/contract/kluis-vorm';

/** Conversations lie open in the kluis: there is something to lock. */
export function isOpenKluis({ werkwijze, kluis }: KluisToestand): boolean {
  return werkwijze === 'met-kluis' && kluis === 'open';
}

/** The steps of the conversation may be shown. */
export function isReady(toestand: KluisToestand): boolean {
  return toestand.werkwijze === 'zonder-bewaren' || isOpenKluis(toestand);
}

/** @param writing writes of which nobody knows yet whether they are on disk; then it is never "opgeslagen" */
export function savedState({ opslag }: KluisToestand, writing: number): Opslag['staat'] {
  return writing > 0 && opslag.staat !== 'mislukt' ? 'bezig' : opslag.staat;
}
