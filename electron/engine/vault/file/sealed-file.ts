/**
 * A whole kluis file as bytes: header and encrypted body. The constant part of the header is associated data,
 * so that a body of another kluis or another generation does not open.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { constantPart, encodeHeader, HEADER_LENGTH, TAG_LENGTH, type Header } from './layout';

/** @returns the file; `body` is not changed */
export function sealFile(header: Header, dataKey: Uint8Array, body: Uint8Array): Uint8Array {
  const head = encodeHeader(header);
  const cipher = createCipheriv('aes-256-gcm', dataKey, header.bodyNonce);
  cipher.setAAD(constantPart(head));
  const file = new Uint8Array(HEADER_LENGTH + body.length + TAG_LENGTH);
  file.set(head);
  file.set(cipher.update(body), HEADER_LENGTH);
  cipher.final();
  file.set(cipher.getAuthTag(), HEADER_LENGTH + body.length);
  return file;
}

/** @returns undefined when the file was cut off, changed, or belongs to another header or key */
export function openBody(file: Uint8Array, header: Header, dataKey: Uint8Array): Uint8Array | undefined {
  const end = HEADER_LENGTH + header.bodyLength;
  if (file.length !== end + TAG_LENGTH) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', dataKey, header.bodyNonce, { authTagLength: TAG_LENGTH });
  decipher.setAAD(constantPart(file));
  decipher.setAuthTag(file.subarray(end));
  const body = decipher.update(file.subarray(HEADER_LENGTH, end));
  try {
    decipher.final();
    return body;
  } catch {
    body.fill(0);
    return undefined;
  }
}

/** The same file with other key slots: header and checksum are new, every byte of the body stays. */
export function withSlots(file: Uint8Array, header: Header, slots: Uint8Array): Uint8Array {
  const changed = new Uint8Array(file);
  changed.set(encodeHeader({ ...header, slots }));
  return changed;
}
