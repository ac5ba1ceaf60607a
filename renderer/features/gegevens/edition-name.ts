/** What an edition is called: by the load that made it. */
import type { Editie } from '../../../shared/contract/inlezen-vorm';
import { soortNaam } from './report/words';
import { words } from './words';

export function nameOf({ id, rapport }: Editie): string {
  if (id === 'app') return words.eerder.eigen;
  return rapport === undefined ? words.eerder.onbekend : `${soortNaam[rapport.soort]} (${rapport.bestand})`;
}
