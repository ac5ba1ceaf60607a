/** The beginning of a file as text, for recognising it; never fails. */
import { findEncoding } from './encoding';

/** A file with this many control characters in its beginning is no text. */
const MAX_CONTROL = 0.02;

/** @returns '' for what is no text; a character that was cut at the end is left out */
export function decodeBegin(bytes: Uint8Array): string {
  const found = findEncoding(bytes);
  if ('unknown' in found) return '';
  const tekst = new TextDecoder(found.encoding, { ignoreBOM: true }).decode(bytes.subarray(found.skip), {
    stream: true,
  });
  const control = tekst.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return control > tekst.length * MAX_CONTROL ? '' : tekst;
}
