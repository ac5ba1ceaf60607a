/** Reads a crebo as the sources write it. */
import type { Crebo } from '../domain/ids';
import { showValue, type Weigering } from './refusal';

/**
 * '25.080', as the law prints it, is 25080.
 * @param veld where the crebo stands, for the report
 * @returns the crebo, or why there is none
 */
export function readCrebo(text: string, veld: string): Crebo | Weigering {
  if (/^\d{5}$/u.test(text)) return text as Crebo;
  const printed = /^(\d{2})\.(\d{3})$/u.exec(text);
  if (printed) return printed.slice(1).join('') as Crebo;
  if (text === '') return { veld, waarde: '', reden: 'De crebo van de kwalificatie ontbreekt.' };
  return { veld, waarde: showValue(text), reden: 'Een crebo heeft vijf cijfers.' };
}
