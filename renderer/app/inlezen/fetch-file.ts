/** Takes a finished file over from the core, in pieces. The browser keeps the pieces; nothing is turned into one text. */
import type { Bridge } from '../../../shared/contract/bridge';
import type { BestandId } from '../../../shared/contract/inlezen-vorm';
import { fail, ok, type Result } from '../../../shared/contract/result';
import { fromBase64 } from '../base64';

/** @param onFetched bytes so far; answers whether to go on */
export async function fetchFile(
  bridge: Bridge,
  id: BestandId,
  onFetched: (bytes: number) => boolean,
): Promise<Result<Blob>> {
  const pieces: Blob[] = [];
  let vanaf = 0;
  for (;;) {
    const answer = await bridge.call('bestand.haal', { id, vanaf });
    if (!answer.ok) return answer;
    const piece = new Blob([fromBase64(answer.value.inhoud)]);
    pieces.push(piece);
    vanaf += piece.size;
    if (!onFetched(vanaf)) return fail('geannuleerd');
    if (answer.value.klaar) return ok(new Blob(pieces, { type: 'application/zip' }));
    if (piece.size === 0) return fail('niet-gevonden');
  }
}
