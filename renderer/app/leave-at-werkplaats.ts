/**
 * The werkplaats begins or ends: every open page is left, so that nothing of the adviser's work stays behind for a
 * candidate, nor of a candidate for the adviser. The fresh page asks how it stands.
 */
import type { Bridge } from '../../shared/contract/bridge';

/** @param inWerkplaats how it stood when this page was opened @param leave forgets the person and leaves the page */
export function leaveAtWerkplaats(
  bridge: Pick<Bridge, 'on'>,
  inWerkplaats: boolean,
  leave: () => void,
): () => void {
  return bridge.on('gebeurtenis', (gebeurtenis) => {
    if (gebeurtenis.soort === 'werkplaats' && gebeurtenis.aan !== inWerkplaats) leave();
  });
}
