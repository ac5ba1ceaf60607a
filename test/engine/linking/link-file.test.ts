/** The file with confirmed links: whole or not there, never half, and never lost without a trace. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLinkFile, writeLinkFile, type ConfirmedLink } from '../../../electron/engine/linking/link-file';
import { Datum, TaakId, TitelSleutel } from '../../../shared/domain/ids';

const NOW = new Date('2026-03-14T10:05:06Z');
const LINK: ConfirmedLink = {
  sleutel: TitelSleutel.parse('maakt mise en place'),
  taken: [TaakId.parse('eten-voorbereiden')],
  bevestigdOp: Datum.parse('2026-03-14'),
};

let dir: string;
let path: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kompas-koppelbestand-'));
  path = join(dir, 'koppelingen.json');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('the file with confirmed links', () => {
  it('is not needed: without it nothing is confirmed', async () => {
    expect(await readLinkFile(join(dir, 'nog-niet-gemaakt'), NOW)).toEqual([]);
    expect(await readdir(dir)).toEqual([]);
  });

  it('gives back what was written, whatever the title is', async () => {
    const link = fc.record({
      sleutel: fc.string({ minLength: 1, maxLength: 300 }).map((text) => TitelSleutel.parse(text)),
      taken: fc.array(
        fc.constantFrom('a', 'b-2', 'lassen').map((id) => TaakId.parse(id)),
        { maxLength: 5 },
      ),
      bevestigdOp: fc.constant(LINK.bevestigdOp),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(link, { maxLength: 5 }), async (links) => {
        await writeLinkFile(dir, links);
        expect(await readLinkFile(dir, NOW)).toEqual(links);
        expect(await readdir(dir)).toEqual(['koppelingen.json']);
      }),
      { numRuns: 50 },
    );
  });

  it('makes the folder of the user when it is not there yet', async () => {
    const deeper = join(dir, 'nieuw', 'map');
    await writeLinkFile(deeper, [LINK]);
    expect(await readLinkFile(deeper, NOW)).toEqual([LINK]);
  });

  it.each([
    ['cut off in the middle', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of another form', () => '{"vorm":"iets-anders"}'],
    ['of a later version', (text: string) => text.replace('"versie": 1', '"versie": 2')],
    ['holding an id that can not be one', (text: string) => text.replace('eten-voorbereiden', 'Eten!')],
  ])('is moved aside and kept when it is %s', async (_how, damage) => {
    await writeLinkFile(dir, [LINK]);
    const damaged = damage(await readFile(path, 'utf8'));
    await writeFile(path, damaged);
    expect(await readLinkFile(dir, NOW)).toEqual([]);
    expect(await readdir(dir)).toEqual(['koppelingen-beschadigd-20260314100506.json']);
    expect(await readFile(join(dir, 'koppelingen-beschadigd-20260314100506.json'), 'utf8')).toBe(damaged);
  });

  it('stays whole when a new one can not be written beside it', async () => {
    await writeLinkFile(dir, [LINK]);
    await mkdir(join(dir, 'koppelingen.json.nieuw'));
    await expect(writeLinkFile(dir, [])).rejects.toThrow();
    expect(await readLinkFile(dir, NOW)).toEqual([LINK]);
  });

  it('is not taken for damaged when it can not be opened at all', async () => {
    await mkdir(path);
    await expect(readLinkFile(dir, NOW)).rejects.toThrow();
    expect(await readdir(dir)).toEqual(['koppelingen.json']);
  });

  it('is read over when a write was cut off: what stands beside it is not it', async () => {
    await writeLinkFile(dir, [LINK]);
    await writeFile(`${path}.nieuw`, '{"vorm":"leerbaank');
    expect(await readLinkFile(dir, NOW)).toEqual([LINK]);
    await writeLinkFile(dir, []);
    expect(await readdir(dir)).toEqual(['koppelingen.json']);
  });
});
