/** Sends a file to the core in pieces. Never more than one piece is in memory, however large the file is. */
import type { Bridge } from '../../../shared/contract/bridge';
import { MAX_STUK, type BestandId } from '../../../shared/contract/inlezen-vorm';
import { fail, ok, type Result } from '../../../shared/contract/result';
import { toBase64 } from '../base64';

export interface Sending {
  readonly isStopped: () => boolean;
  /** @param bytes arrived so far */
  readonly onSent: (bytes: number) => void;
}

/** What a file is here: also of a test without a browser. */
export type FileToSend = Pick<File, 'name' | 'size' | 'slice'>;

/** The computer could not read the file; it never comes from the core. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/**
 * @returns the id of the file; `geannuleerd` when it was stopped. After an error nothing of it is left with the core.
 * @throws Unreadable when the file can not be read from its disk, or is shorter than it was
 */
export async function sendFile(
  bridge: Bridge,
  file: FileToSend,
  sending: Sending,
): Promise<Result<BestandId>> {
  const begun = await bridge.call('bestand.begin', { naam: file.name.slice(-300), grootte: file.size });
  if (!begun.ok) return begun;
  const { id } = begun.value;
  let whole = false;
  try {
    const answer = await sendPieces(bridge, id, file, sending);
    whole = answer.ok;
    return answer;
  } finally {
    if (!whole) await bridge.call('bestand.vergeet', { id });
  }
}

async function sendPieces(
  bridge: Bridge,
  id: BestandId,
  file: FileToSend,
  { isStopped, onSent }: Sending,
): Promise<Result<BestandId>> {
  for (let vanaf = 0; vanaf < file.size;) {
    if (isStopped()) return fail('geannuleerd');
    const inhoud = toBase64(await bytesOf(file.slice(vanaf, vanaf + MAX_STUK)));
    const answer = await bridge.call('bestand.stuk', { id, vanaf, inhoud });
    if (!answer.ok) return answer;
    if (answer.value.ontvangen <= vanaf) throw new Unreadable();
    vanaf = answer.value.ontvangen;
    onSent(vanaf);
  }
  return isStopped() ? fail('geannuleerd') : ok(id);
}

/** @throws Unreadable */
async function bytesOf(piece: Blob): Promise<Uint8Array> {
  const buffer = await piece.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) throw new Unreadable();
  return new Uint8Array(buffer);
}
