/**
 * What one installation loaded comes out of a fresh one byte for byte, by way of a package: on the data that the app
 * brings, with a file of every kind.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Geladen } from '../../../electron/engine/importers/types';
import { makePakket } from '../../../electron/engine/pakket/make';
import {
  CREBOLIJST,
  DOSSIER,
  ERKENNINGEN,
  GEMEENTEN,
  KOPPELTABEL,
  LEERBANEN,
  POSTCODES,
  REGELS,
  VAARDIGHEDEN,
} from '../importers/support/good-files';
import { helpIn } from '../importers/support/read-with';
import { DATA_DIR, openInlezer, type OpenInlezer } from '../inlezen/open-inlezer';
import { SEED, TODAY } from './parts';

let maker: OpenInlezer;
let fresh: OpenInlezer;
beforeEach(async () => {
  maker = await openInlezer();
  fresh = await openInlezer();
});
afterEach(async () => {
  await maker.close();
  await fresh.close();
});

const FILES: readonly (readonly [naam: string, inhoud: Uint8Array | string])[] = [
  ['dossiers.xml', DOSSIER],
  ['crebolijst.xlsx', CREBOLIJST],
  ['koppeltabel.xlsx', KOPPELTABEL],
  ['vaardigheden.json', VAARDIGHEDEN],
  ['gemeenten.json', GEMEENTEN],
  ['postcodes.csv', POSTCODES],
  ['regels.json', REGELS],
  ['leerbanen.json', LEERBANEN],
  ['erkenningen.json', ERKENNINGEN],
];

/** As the app makes it: the leerbanen of all loads stand together in one database. */
async function pakketOf(open: OpenInlezer, geheim?: Uint8Array): Promise<Buffer> {
  const { leerbanen = '' } = open.data();
  const naar = join(open.userDir, 'pakket.zip');
  const withBank = ({ lading, ...one }: Geladen): Geladen => ({
    ...one,
    lading: 'databank' in lading ? { ...lading, databank: leerbanen } : lading,
  });
  const delen = (await open.store.geladen()).map(withBank);
  const hulp = helpIn(open.userDir, { geweigerd: [], opmerkingen: new Map() });
  await makePakket({ delen, maker: 'SBB Oost', gemaaktOp: TODAY, geheim, naar, hulp });
  return readFile(naar);
}

async function bytesOf(
  open: OpenInlezer,
): Promise<{ readonly referentie: Buffer; readonly leerbanen: Buffer }> {
  const { bytes, leerbanen = '' } = open.data();
  return { referentie: Buffer.from(bytes), leerbanen: await readFile(leerbanen) };
}

it('a package of every kind of file gives the same two databases, and the same package again', async () => {
  for (const [naam, inhoud] of FILES) await maker.gebruik(await maker.lees(naam, inhoud));
  const pakket = await pakketOf(maker, SEED);
  const rapport = await fresh.lees('pakket.zip', pakket);
  expect(rapport).toMatchObject({ soort: 'pakket', handtekening: 'onbekende-sleutel' });
  expect(rapport.inhoud).toEqual([{ wat: 'delen', aantal: FILES.length }]);
  const counted = rapport.verschillen.filter(({ nieuw }) => nieuw > 0).map(({ wat }) => wat);
  expect(counted).toEqual(expect.arrayContaining(['leerbanen', 'leerbedrijven', 'erkenningen']));
  await fresh.gebruik(rapport);

  const own = JSON.parse(await readFile(join(DATA_DIR, 'manifest.json'), 'utf8')) as {
    readonly hash: string;
  };
  expect(maker.data().manifest.hash).not.toBe(own.hash);
  const [a, b] = [await bytesOf(maker), await bytesOf(fresh)];
  expect(b.referentie.equals(a.referentie)).toBe(true);
  expect(b.leerbanen.equals(a.leerbanen)).toBe(true);
  expect(fresh.data().manifest).toEqual(maker.data().manifest);
  expect(await fresh.store.geladen()).toEqual(await maker.store.geladen());
  expect((await pakketOf(fresh, SEED)).equals(pakket)).toBe(true);
  console.log(
    `Pakket van ${String(FILES.length)} bestanden: referentie ${String(a.referentie.length)} bytes en ` +
      `leerbanen ${String(a.leerbanen.length)} bytes gelijk in een nieuwe installatie`,
  );
}, 120_000);

it('a package changes nothing in an installation that has all of it', async () => {
  for (const [naam, inhoud] of FILES.slice(-2)) await maker.gebruik(await maker.lees(naam, inhoud));
  const { verschillen, wijzigingen } = await maker.lees('pakket.zip', await pakketOf(maker));
  expect(verschillen.map(({ nieuw, gewijzigd, vervallen }) => nieuw + gewijzigd + vervallen)).toEqual([
    0, 0, 0,
  ]);
  expect(wijzigingen).toEqual([]);
});
