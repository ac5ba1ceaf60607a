/** Files that are damaged, cut off or made to mislead: each is refused with a reason, none opens, none costs much. */
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeOverdracht } from '../../../electron/engine/overdracht/file';
import { unseal } from '../../../electron/engine/overdracht/seal';
import type { Datum } from '../../../shared/domain/ids';
import { makeOverdracht } from '../../../shared/overdracht/make';
import { example, gesprek } from '../../shared/overdracht/arbitrary';
import { CHEAP, codeOf, withChecksum } from './cheap';

const HEADER = 36;
const COST_AT = 5;
const REFUSED = ['onleesbaar-bestand', 'onbekende-versie', 'verkeerde-woorden'];

let file: Uint8Array;
let woorden: readonly string[];
const open = (bytes: Uint8Array): Promise<unknown> => codeOf(unseal(bytes, woorden));
const changed = (at: number, value: number): Uint8Array => Buffer.from(file).fill(value, at, at + 1);

beforeAll(async () => {
  const one = example(gesprek);
  const parts = {
    nu: new Date(),
    vandaag: '2026-03-14' as Datum,
    dagen: 30,
    kenmerk: (text: string) => text,
  };
  const written = await writeOverdracht(
    makeOverdracht({ gesprek: one, gewijzigd: one.begonnen }, parts),
    CHEAP,
  );
  file = written.bytes;
  woorden = written.woorden.split(' ');
});

describe('a damaged file', () => {
  it('with any single byte changed does not open, and is not taken for wrong words', async () => {
    for (let at = 0; at < file.length; at += 1) {
      const code = await open(changed(at, (file[at] ?? 0) ^ (1 << (at % 8))));
      expect([at, code]).toEqual([at, at === 4 ? 'onbekende-versie' : 'onleesbaar-bestand']);
    }
  });

  it('cut off anywhere, or with something behind it, does not open', async () => {
    for (let length = 0; length < file.length; length += 1)
      expect([length, await open(file.subarray(0, length))]).toEqual([length, 'onleesbaar-bestand']);
    expect(await open(Buffer.concat([file, Buffer.of(0)]))).toBe('onleesbaar-bestand');
  });
});

describe('a file that somebody changed on purpose, with a checksum that fits', () => {
  it('does not open, whichever byte was changed', async () => {
    for (let at = 0; at < file.length - 32; at += 1) {
      // More than the cost of a test, and less than what is refused: see the next tests.
      if (at >= COST_AT && at < 8) continue;
      const code = await open(withChecksum(changed(at, (file[at] ?? 0) ^ 0x40)));
      const expected = at < 4 ? 'onleesbaar-bestand' : at === 4 ? 'onbekende-versie' : 'verkeerde-woorden';
      expect([at, code]).toEqual([at, expected]);
    }
  });

  it.each([
    [30, 8, 1],
    [255, 255, 255],
    [18, 255, 1],
    [20, 8, 1],
    [17, 8, 255],
    [0, 8, 1],
    [10, 0, 1],
    [10, 8, 0],
  ])('and asks a cost of 2^%i, %i, %i is refused before any work', async (logN, r, p) => {
    const costly = Buffer.from(file);
    costly.set([logN, r, p], COST_AT);
    expect(await open(withChecksum(costly))).toBe('onleesbaar-bestand');
  });

  it('and asks another cost that is allowed has another key', async () => {
    const other = Buffer.from(file);
    other.set([5, 8, 1], COST_AT);
    expect(await open(withChecksum(other))).toBe('verkeerde-woorden');
  });

  it('and is of another version says so', async () => {
    for (const version of [0, 2, 255])
      expect(await open(withChecksum(changed(4, version)))).toBe('onbekende-versie');
  });
});

describe('a file of any kind', () => {
  it('of 1,000 kinds of rubbish does not open and breaks nothing', async () => {
    const mangled = fc
      .array(fc.record({ at: fc.nat(), value: fc.nat({ max: 255 }) }), { minLength: 1, maxLength: 20 })
      .map((edits) => {
        const bytes = Buffer.from(file);
        // The cost is left alone, so that a thousand of them take seconds.
        for (const { at, value } of edits) {
          const place = at % bytes.length;
          if (place < COST_AT || place >= 8) bytes[place] = value;
        }
        return bytes;
      });
    const kind = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      mangled,
      mangled.map(withChecksum),
      fc
        .uint8Array({ minLength: 20, maxLength: 400 })
        .map((rest) => withChecksum(Buffer.concat([file.subarray(0, HEADER), rest, Buffer.alloc(32)]))),
    );
    await fc.assert(
      fc.asyncProperty(kind, async (bytes) => {
        fc.pre(!Buffer.from(bytes).equals(file));
        expect(REFUSED).toContain(await open(bytes));
      }),
      { numRuns: 1000 },
    );
  });

  it('that is far too large is refused unread', async () => {
    const large = Buffer.concat([file.subarray(0, HEADER), randomBytes(2_000_000)]);
    expect(await open(withChecksum(large))).toBe('onleesbaar-bestand');
  });
});
