/** Damaged packages, and each of the parts in them, damaged before it was packed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pakketImporter } from '../../../../electron/engine/importers/pakket';
import { readHandtekening, readManifest } from '../../../../electron/engine/importers/pakket/contents';
import { readPart } from '../../../../electron/engine/importers/pakket/read-part';
import { judgeSignature } from '../../../../electron/engine/pakket/signature';
import { packed, SEED } from '../../pakket/parts';
import { fuzz, reader } from '../support/fuzz';

const read = reader(pakketImporter(() => Promise.resolve(new Set<string>())));
const WORDS = [
  'PK\u0001\u0002',
  'manifest.json',
  'delen/',
  '"databank":{',
  '"soort":"leerbanen"',
  '../',
  '25180',
];

let map: string;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'pakket-'));
  files = unzipSync(await packed(map, { geheim: SEED }));
});
afterAll(() => rm(map, { recursive: true }));
const file = (naam: string): Uint8Array => files[naam] ?? new Uint8Array();

it('pakket', async () => {
  const goed = [await packed(map, { geheim: SEED }), await packed(map)];
  await expect(fuzz({ naam: 'pakket', goed, woorden: WORDS, lees: read })).resolves.toBeUndefined();
}, 300_000);

it('pakket: table of contents', async () => {
  const lees = (bytes: Buffer): Promise<unknown> => Promise.resolve().then(() => readManifest(bytes));
  const goed = [file('manifest.json')];
  await expect(fuzz({ naam: 'pakket manifest', goed, woorden: WORDS, lees })).resolves.toBeUndefined();
}, 300_000);

it('pakket: signature', async () => {
  const manifest = file('manifest.json');
  const lees = async (bytes: Buffer): Promise<void> => {
    await Promise.resolve();
    const found = readHandtekening(bytes);
    const { oordeel } = judgeSignature(manifest, found, new Set());
    // Only the text around the two numbers may change; the numbers themselves may not.
    if (oordeel !== (sameNumbers(found) ? 'onbekende-sleutel' : 'onjuist'))
      throw new Error(`${oordeel}: ${bytes.toString()}`);
  };
  const goed = [file('handtekening.json')];
  await expect(fuzz({ naam: 'pakket handtekening', goed, lees })).resolves.toBeUndefined();
}, 300_000);

it.each(['delen/01-crebolijst.json', 'delen/02-koppeltabel.json'])(
  'pakket: %s',
  async (naam) => {
    const deel = readManifest(file('manifest.json')).delen.find(({ inhoud }) => inhoud.naam === naam);
    if (!deel) throw new Error(`no ${naam}`);
    const lees = (bytes: Buffer): Promise<unknown> => Promise.resolve().then(() => readPart(deel, bytes));
    await expect(fuzz({ naam, goed: [file(naam)], woorden: WORDS, lees })).resolves.toBeUndefined();
  },
  300_000,
);

function sameNumbers(found: ReturnType<typeof readHandtekening>): boolean {
  const own = readHandtekening(file('handtekening.json'));
  const same = (a: string, b: string): boolean =>
    Buffer.from(a, 'base64url').equals(Buffer.from(b, 'base64url'));
  return same(own.sleutel, found.sleutel) && same(own.handtekening, found.handtekening);
}
