/** Reads the table of contents and the signature of a package, and says plainly when they are of another version. */
import { Handtekening, Manifest, PAKKET_SOORT, PAKKET_VORM } from '../../pakket/manifest';
import { field } from '../json/values';
import { parseJson } from '../json/whole-json';
import { onleesbaar } from '../onleesbaar';

/** @throws EngineError `onleesbaar-bestand` */
export function readManifest(bytes: Uint8Array): Manifest {
  const json = parseJson(Buffer.from(bytes).toString('utf8'));
  if (field(json, 'soort') !== PAKKET_SOORT)
    throw onleesbaar('Dit ZIP-bestand is geen gegevenspakket van Leerbaankompas.');
  const vorm = field(json, 'vorm');
  if (typeof vorm === 'number' && vorm > PAKKET_VORM) {
    throw onleesbaar('Dit pakket is gemaakt met een nieuwere versie van de app. Werk eerst de app bij.');
  }
  const read = Manifest.safeParse(json);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') ?? '';
    throw onleesbaar(`De inhoudsopgave van het pakket klopt niet, bij "${where.slice(0, 80)}".`);
  }
  return read.data;
}

/** @throws EngineError `onleesbaar-bestand` */
export function readHandtekening(bytes: Uint8Array): Handtekening {
  const read = Handtekening.safeParse(parseJson(Buffer.from(bytes).toString('utf8')));
  if (!read.success)
    throw onleesbaar('De handtekening in het pakket is beschadigd. Vraag het pakket opnieuw.');
  return read.data;
}
