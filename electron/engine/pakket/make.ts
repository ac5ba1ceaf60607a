/** Makes a gegevenspakket of what is in use: every load in its order, the table of contents, and a signature. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { MAX_BESTAND } from '../../../shared/contract/inlezen-vorm';
import type { Datum } from '../../../shared/domain/ids';
import { EngineError } from '../engine-error';
import { proven } from '../edities/geladen';
import { printable } from '../importers/text/printable';
import type { Geladen, Leeshulp } from '../importers/types';
import {
  HANDTEKENING,
  MANIFEST,
  type Manifest,
  PAKKET_SOORT,
  PAKKET_VORM,
  type Deel,
  type Inhoud,
} from './manifest';
import { signManifest } from './signature';
import { ZipWriter } from './zip-writer';

export interface MakeOptions {
  /** The loads of the edition in use, the oldest first; `databank` names a file. */
  readonly delen: readonly Geladen[];
  readonly maker: string;
  readonly gemaaktOp: Datum;
  /** 32 secret bytes; undefined makes a package without signature. */
  readonly geheim: Uint8Array | undefined;
  /** A file that is not there yet; nothing stays behind when the work fails. */
  readonly naar: string;
  readonly hulp: Pick<Leeshulp, 'adem' | 'voortgang'>;
}

/** A file of the package, and how to get its bytes (again). */
interface Piece {
  readonly inhoud: Inhoud;
  readonly bytes: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

interface Part {
  readonly deel: Deel;
  readonly pieces: readonly Piece[];
}

/**
 * The same loads, maker, day and key give the same bytes.
 * @throws EngineError `niet-gevonden` when nothing was loaded, `ongeldige-invoer` when it gets too large, `geannuleerd`
 */
export async function makePakket({
  delen,
  maker,
  gemaaktOp,
  geheim,
  naar,
  hulp,
}: MakeOptions): Promise<void> {
  if (delen.length === 0) {
    throw new EngineError('niet-gevonden', { detail: 'Er is nog niets geladen dat in een pakket kan.' });
  }
  const parts: Part[] = [];
  const databanken = new Map<string, Inhoud>();
  for (const [index, one] of delen.entries())
    parts.push(await describe(one, index + 1, databanken, hulp.adem));
  const manifest = textBytes({
    soort: PAKKET_SOORT,
    vorm: PAKKET_VORM,
    maker,
    gemaaktOp,
    delen: parts.map(({ deel }) => deel),
  } satisfies Manifest);
  const pieces = parts.flatMap((part) => part.pieces);
  const totaal = pieces.reduce((sum, { inhoud }) => sum + inhoud.grootte, 0);
  if (totaal > MAX_BESTAND)
    throw new EngineError('ongeldige-invoer', { detail: 'Het pakket wordt te groot.' });
  const zip = await ZipWriter.create(naar);
  try {
    await zip.add(MANIFEST, [manifest]);
    if (geheim) await zip.add(HANDTEKENING, [textBytes(signManifest(manifest, geheim))]);
    let done = 0;
    for (const piece of pieces) {
      await zip.add(
        piece.inhoud.naam,
        told(
          piece.bytes(),
          (bytes) => {
            hulp.voortgang((done += bytes), totaal);
          },
          hulp.adem,
        ),
      );
    }
    await zip.finish();
  } catch (error) {
    await zip.abandon();
    await rm(naar, { force: true });
    throw error;
  }
}

/** @param known databases that are in the package already: leerbanen and erkenningen can share one */
async function describe(
  geladen: Geladen,
  number: number,
  known: Map<string, Inhoud>,
  adem: Leeshulp['adem'],
): Promise<Part> {
  const { lading, bestand, gelezenOp } = geladen;
  const naam = `delen/${String(number).padStart(2, '0')}-${lading.soort}`;
  const text = textBytes(proven(geladen).lading);
  const inhoud = await contentOf(`${naam}.json`, [text], adem);
  const pieces: Piece[] = [{ inhoud, bytes: () => [text] }];
  const deel = { soort: lading.soort, editie: lading.editie, bestand: shown(bestand), gelezenOp, inhoud };
  if (!('databank' in lading)) return { deel, pieces };
  const pad = lading.databank;
  const earlier = known.get(pad);
  if (earlier) return { deel: { ...deel, databank: earlier }, pieces };
  const databank = await contentOf(`${naam}.sqlite`, read(pad), adem);
  known.set(pad, databank);
  return { deel: { ...deel, databank }, pieces: [...pieces, { inhoud: databank, bytes: () => read(pad) }] };
}

async function contentOf(
  naam: string,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  adem: Leeshulp['adem'],
): Promise<Inhoud> {
  const hash = createHash('sha256');
  let grootte = 0;
  for await (const piece of bytes) {
    hash.update(piece);
    grootte += piece.length;
    await adem();
  }
  return { naam, grootte, sha256: hash.digest('hex') };
}

async function* told(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  count: (bytes: number) => void,
  adem: Leeshulp['adem'],
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    yield piece;
    count(piece.length);
    await adem();
  }
}

/** A name of a file can hold anything; in a package it is read by people who decide whether they trust it. */
function shown(bestand: string): string {
  return printable(bestand) || 'bestand';
}

function read(pad: string): AsyncIterable<Uint8Array> {
  return createReadStream(pad, { highWaterMark: 512 * 1024 });
}

function textBytes(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
