/** Saves bytes as a file that the user keeps: by the save dialog in Electron, as a download in a browser. */
import type { Bridge } from '../../shared/contract/bridge';
import { ok, type Result } from '../../shared/contract/result';

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
  download(file);
  return ok({ bestand: file.naam });
}

/** The address of the bytes lives only as long as the browser needs to take them over. */
function download({ naam, inhoud }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([fromBase64(inhoud)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = naam;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
