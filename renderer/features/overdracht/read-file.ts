/** Reads a file of a colleague as base64, as the core takes it. */
import { toBase64 } from '../../app';

/** Base64 is a third longer, and the core takes no more than two million characters. */
const MAX_BYTES = 1_500_000;

export type ReadFile =
  { readonly naam: string; readonly inhoud: string } | { readonly fout: 'leesfout' | 'teGroot' };

export async function readHandOver(file: File): Promise<ReadFile> {
  if (file.size > MAX_BYTES) return { fout: 'teGroot' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined || bytes.byteLength === 0) return { fout: 'leesfout' };
  return { naam: file.name, inhoud: toBase64(new Uint8Array(bytes)) };
}
