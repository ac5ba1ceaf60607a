/** From the bytes of one part of a package to a load, when it is of the form and the kind that the contents say. */
import { GeladenVorm } from '../../edities/geladen';
import type { Deel } from '../../pakket/manifest';
import { parseJson } from '../json/whole-json';
import { onleesbaar } from '../onleesbaar';
import type { Geladen } from '../types';

/**
 * @returns with an empty `databank` where the kind has one: that stands beside it in the package
 * @throws EngineError `onleesbaar-bestand`
 */
export function readPart(deel: Deel, bytes: Uint8Array): Geladen {
  const lading = parseJson(Buffer.from(bytes).toString('utf8'));
  const read = GeladenVorm.safeParse({ lading, bestand: deel.bestand, gelezenOp: deel.gelezenOp });
  const hasBank = read.data !== undefined && 'databank' in read.data.lading;
  if (!read.success || read.data.lading.soort !== deel.soort || hasBank !== (deel.databank !== undefined)) {
    throw onleesbaar(`In het pakket klopt de inhoud van "${deel.bestand.slice(0, 80)}" niet.`);
  }
  return read.data;
}
