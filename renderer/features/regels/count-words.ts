/** How many conditions hold, do not hold and are not known, in words. */
import type { VoorwaardeUitkomst } from '../../../shared/contract/route-vorm';
import type { Staat } from '../../../shared/domain/regeling';
import { words } from './words';

/** @returns '' without conditions */
export function countWords(voorwaarden: readonly Pick<VoorwaardeUitkomst, 'staat'>[]): string {
  const count = (staat: Staat): number => voorwaarden.filter((one) => one.staat === staat).length;
  if (voorwaarden.length === 0) return '';
  return words.telling(count('voldaan'), count('niet-voldaan'), count('onbekend'));
}
