/** Saves bytes as a file that the user keeps: by the save dialog in Electron, as a download in a browser. */
import type { Bridge } from '../../shared/contract/bridge';
import { fail, ok, type Result } from '../../shared/contract/result';
import { fromBase64, toBase64 } from './base64';

const BYTES = 'application/octet-stream';

/** Bytes; as text a third more, and a text holds no more than half a billion characters. */
const MAX_BY_DIALOG = 300 * 1024 ** 2;

export interface FileToSave {
  readonly naam: string;
  /** Base64. */
  readonly inhoud: string;
}

/** @returns the name under which it was saved; null when the dialog was cancelled */
export async function saveFile(
  bridge: Bridge,
  file: FileToSave,
): Promise<Result<{ readonly bestand: string } | null>> {
  const answer = await bridge.call('host.bewaarBestand', file);
  if (answer.ok || answer.error.code !== 'niet-in-deze-host') return answer;
  download(file.naam, new Blob([fromBase64(file.inhoud)], { type: BYTES }));
  return ok({ bestand: file.naam });
}

/**
 * The same for a file that may be large: in a browser its bytes are never turned into text.
 * @returns `ongeldige-invoer` when the save dialog of this host can not take so much
 */
export async function saveBlob(
  bridge: Bridge,
  naam: string,
  blob: Blob,
): Promise<Result<{ readonly bestand: string } | null>> {
  const status = await bridge.call('app.status', {});
  if (!status.ok) return status;
  if (status.value.host !== 'electron') {
    download(naam, blob);
    return ok({ bestand: naam });
  }
  if (blob.size > MAX_BY_DIALOG) return fail('ongeldige-invoer', { veld: 'grootte' });
  return saveFile(bridge, { naam, inhoud: await wholeBase64(blob) });
}

/** Pieces that are turned into text one by one; a multiple of three, so that the texts can stand in a row. */
const PIECE = 3 * 1024 ** 2;

async function wholeBase64(blob: Blob): Promise<string> {
  const texts: string[] = [];
  for (let from = 0; from < blob.size; from += PIECE) {
    texts.push(toBase64(new Uint8Array(await blob.slice(from, from + PIECE).arrayBuffer())));
  }
  return texts.join('');
}

/** The address of the bytes lives only as long as the browser needs to take them over. */
function download(naam: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = naam;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
