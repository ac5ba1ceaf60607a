/**
 * A gegevenspakket of a colleague. It is used only as a whole: every file in it must be named by the table of
 * contents, have the size and the hash that stand there, and be of the form that its kind has.
 */
import { join } from 'node:path';
import { HANDTEKENING, MANIFEST, type Deel, type Inhoud, type Manifest } from '../../pakket/manifest';
import { judgeSignature } from '../../pakket/signature';
import { onleesbaar } from '../onleesbaar';
import type { Begin, Bronbestand, Geladen, Importer, Lading, Leeshulp } from '../types';
import { PACKAGE_LIMITS } from '../zip/limits';
import { openZip, type Zip } from '../zip/open-zip';
import { checkBank } from './check-bank';
import { readHandtekening, readManifest } from './contents';
import { extract, partBytes } from './extract';
import { readPart } from './read-part';

/** @param trusted public keys whose signature counts as good (see electron/engine/pakket/keys.ts) */
export function pakketImporter(trusted: () => Promise<ReadonlySet<string>>): Importer {
  return {
    soort: 'pakket',
    herkent: ({ zipNamen }: Begin) => zipNamen.includes(MANIFEST),
    lees: (bestand, hulp) => lees(bestand, hulp, trusted),
  };
}

async function lees(
  bestand: Bronbestand,
  hulp: Leeshulp,
  trusted: () => Promise<ReadonlySet<string>>,
): Promise<Lading> {
  const zip = await openZip(bestand.pad, PACKAGE_LIMITS);
  try {
    const bytes = await partBytes(zip, MANIFEST);
    const manifest = readManifest(bytes);
    checkNames(zip, manifest);
    const signed = zip.namen.includes(HANDTEKENING)
      ? readHandtekening(await partBytes(zip, HANDTEKENING))
      : undefined;
    const { oordeel, sleutel } = judgeSignature(bytes, signed, await trusted());
    if (oordeel === 'onjuist') {
      throw onleesbaar(
        'De handtekening past niet bij de inhoud. Het pakket is veranderd nadat het is ondertekend. Vraag het opnieuw.',
      );
    }
    const delen = await readDelen(zip, manifest, hulp);
    return {
      soort: 'pakket',
      editie: manifest.gemaaktOp,
      delen,
      maker: manifest.maker,
      gemaaktOp: manifest.gemaaktOp,
      handtekening: oordeel,
      sleutel,
      gelezen: delen.reduce((sum, { lading }) => sum + lading.gelezen, 0),
    };
  } finally {
    zip.sluit();
  }
}

/** Nothing may travel along that the signature does not cover. */
function checkNames(zip: Zip, { delen }: Manifest): void {
  const wanted = new Set([MANIFEST, HANDTEKENING]);
  for (const { inhoud } of delen.flatMap(filesOf)) wanted.add(inhoud.naam);
  const extra = zip.namen.find((naam) => !wanted.has(naam));
  if (extra !== undefined) {
    throw onleesbaar(
      `In het pakket zit een bestand dat niet in de inhoudsopgave staat: "${extra.slice(0, 80)}".`,
    );
  }
}

function filesOf({ inhoud, databank }: Deel): { readonly inhoud: Inhoud }[] {
  return [{ inhoud }, ...(databank ? [{ inhoud: databank }] : [])];
}

/** Bytes; the whole country takes about a fifth. It is held in memory. */
const MAX_BANK = 512 * 1024 ** 2;

type Help = Leeshulp & { readonly count: (bytes: number) => void };

async function readDelen(zip: Zip, { delen }: Manifest, hulp: Leeshulp): Promise<readonly Geladen[]> {
  const totaal = delen.flatMap(filesOf).reduce((sum, { inhoud }) => sum + inhoud.grootte, 0);
  let done = 0;
  const count = (bytes: number): void => {
    hulp.voortgang((done += bytes), totaal);
  };
  const banken = new Map<string, string>();
  const geladen: Geladen[] = [];
  for (const deel of delen) geladen.push(await readDeel(zip, deel, banken, { ...hulp, count }));
  return geladen;
}

/** @param banken databases that were taken out already, by hash */
async function readDeel(zip: Zip, deel: Deel, banken: Map<string, string>, hulp: Help): Promise<Geladen> {
  const geladen = readPart(deel, await partBytes(zip, deel.inhoud.naam, deel.inhoud));
  hulp.count(deel.inhoud.grootte);
  await hulp.adem();
  const { lading } = geladen;
  if (!('databank' in lading) || !deel.databank) return geladen;
  const databank = banken.get(deel.databank.sha256) ?? (await takeBank(zip, deel.databank, hulp));
  banken.set(deel.databank.sha256, databank);
  return { ...geladen, lading: { ...lading, databank } };
}

async function takeBank(zip: Zip, inhoud: Inhoud, hulp: Help): Promise<string> {
  if ((zip.grootte(inhoud.naam) ?? 0) > MAX_BANK)
    throw onleesbaar('De leerbanen in dit pakket zijn te groot voor de app.');
  const pad = join(hulp.map, inhoud.naam.slice('delen/'.length));
  await extract(zip, inhoud, pad, hulp);
  await checkBank(pad, hulp.adem);
  return pad;
}
