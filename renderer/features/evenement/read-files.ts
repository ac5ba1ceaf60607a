/** Reads chosen files so that the core can take them in; what can not be read is said by name. */
import type { Invoer } from '../../../shared/contract/channels';
import { toBase64 } from '../../app';
import { words } from './words';

/** As many as the core takes at once, and as large. */
export const MAX_FILES = 50;
const MAX_BYTES = 60_000_000;

export interface ReadFiles {
  readonly bestanden: Invoer<'evenement.invoer'>['bestanden'];
  readonly geweigerd: readonly { readonly bestand: string; readonly reden: string }[];
}

export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const bestanden: { naam: string; inhoud: string }[] = [];
  const geweigerd: { bestand: string; reden: string }[] = [];
  for (const file of files) {
    if (file.size > MAX_BYTES) {
      geweigerd.push({ bestand: file.name, reden: words.samen.teGroot });
      continue;
    }
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) geweigerd.push({ bestand: file.name, reden: words.samen.leesfout });
    else bestanden.push({ naam: file.name.slice(0, 300), inhoud: toBase64(new Uint8Array(bytes)) });
  }
  return { bestanden, geweigerd };
}
