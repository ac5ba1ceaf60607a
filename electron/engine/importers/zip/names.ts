/** The names in a ZIP, by which the kind of file is recognised. */
import { PACKAGE_LIMITS } from './limits';
import { openZip } from './open-zip';

const ZIP_START = [0x50, 0x4b];

/** Whether a file begins as a ZIP does; also true of an empty ZIP and of one that was cut off. */
export function isZip(begin: Uint8Array): boolean {
  return ZIP_START.every((byte, index) => begin[index] === byte);
}

/** @throws EngineError `onleesbaar-bestand` when it is no ZIP, or one that the app will not open */
export async function leesZipNamen(pad: string): Promise<readonly string[]> {
  const zip = await openZip(pad, PACKAGE_LIMITS);
  zip.sluit();
  return zip.namen;
}
