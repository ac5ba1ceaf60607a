/** ZIP files: what is in them comes out whole, and nothing else is touched. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WORKBOOK_LIMITS } from '../../../../electron/engine/importers/zip/limits';
import { isZip, leesZipNamen } from '../../../../electron/engine/importers/zip/names';
import { openZip, type Zip } from '../../../../electron/engine/importers/zip/open-zip';
import { rawZip } from '../support/raw-zip';

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'zip-'));
});
afterEach(() => rm(map, { recursive: true, force: true }));

async function put(bytes: Uint8Array): Promise<string> {
  const pad = join(map, 'proef.zip');
  await writeFile(pad, bytes);
  return pad;
}

async function contentOf(zip: Zip, naam: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.lees(naam)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('een ZIP', () => {
  it('gives every file back as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/u), fc.uint8Array({ maxLength: 5000 }), {
          maxKeys: 5,
        }),
        async (files) => {
          const entries = Object.entries(files);
          const zip = await openZip(
            await put(rawZip(entries.map(([naam, inhoud]) => ({ naam, inhoud })))),
            WORKBOOK_LIMITS,
          );
          try {
            expect([...zip.namen].sort()).toEqual(entries.map(([naam]) => naam).sort());
            for (const [naam, inhoud] of entries) {
              expect(zip.grootte(naam)).toBe(inhoud.length);
              expect((await contentOf(zip, naam)).equals(Buffer.from(inhoud))).toBe(true);
            }
          } finally {
            zip.sluit();
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('leaves folders out of the names', async () => {
    expect(
      await leesZipNamen(
        await put(
          rawZip([
            { naam: 'map/', inhoud: '' },
            { naam: 'map/a', inhoud: 'x' },
          ]),
        ),
      ),
    ).toEqual(['map/a']);
  });

  it('is told by its first two bytes', () => {
    expect(isZip(rawZip([{ naam: 'a', inhoud: 'x' }]))).toBe(true);
    expect(isZip(Buffer.from('<sbb>'))).toBe(false);
    expect(isZip(new Uint8Array())).toBe(false);
  });

  it('can be read in part, after which it can be closed and removed', async () => {
    const zip = await openZip(
      await put(rawZip([{ naam: 'a', inhoud: Buffer.alloc(900_000, 'abcdefghij') }])),
      WORKBOOK_LIMITS,
    );
    for await (const piece of zip.lees('a')) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    zip.sluit();
  });

  it('may hold empty and very repetitive small files', async () => {
    const zip = await openZip(
      await put(
        rawZip([
          { naam: 'leeg', inhoud: '' },
          { naam: 'a', inhoud: Buffer.alloc(500_000) },
        ]),
      ),
      WORKBOOK_LIMITS,
    );
    expect(await contentOf(zip, 'leeg')).toHaveLength(0);
    expect(await contentOf(zip, 'a')).toHaveLength(500_000);
    zip.sluit();
  });
});
