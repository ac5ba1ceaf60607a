/** The file of a hand-over: it comes out as it went in, for who has the words, and tells nothing to anybody else. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawWords } from '../../../electron/engine/overdracht/draw-words';
import { readOverdracht, writeOverdracht } from '../../../electron/engine/overdracht/file';
import { seal, unseal } from '../../../electron/engine/overdracht/seal';
import type { Datum } from '../../../shared/domain/ids';
import { makeOverdracht } from '../../../shared/overdracht/make';
import { WOORDEN } from '../../../shared/overdracht/woorden';
import { example, gesprek } from '../../shared/overdracht/arbitrary';
import { CHEAP, codeOf, SIX } from './cheap';
import { decode } from './independent-decoder';

const overdracht = gesprek.map((one) =>
  makeOverdracht(
    { gesprek: one, gewijzigd: one.begonnen },
    {
      nu: new Date('2026-03-14T10:00:00Z'),
      vandaag: '2026-03-14' as Datum,
      dagen: 30,
      kenmerk: (text) => text,
    },
  ),
);

describe('a hand-over file', () => {
  it('comes out as it went in, with the words as they are typed', async () => {
    await fc.assert(
      fc.asyncProperty(overdracht, async (one) => {
        const { bytes, woorden } = await writeOverdracht(one, CHEAP);
        expect(await readOverdracht(bytes, ` ${woorden.toUpperCase().replaceAll(' ', ', ')}.`)).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it('is read the same by a decoder that knows only the page of the format', async () => {
    await fc.assert(
      fc.asyncProperty(overdracht, async (one) => {
        const { bytes, woorden } = await writeOverdracht(one, CHEAP);
        expect(decode(Buffer.from(bytes), woorden)).toEqual(one);
      }),
    );
  });

  it('of version 1 stays readable: the test vector opens, in both ways', async () => {
    const text = readFileSync(new URL('vector-1.json', import.meta.url), 'utf8');
    const { woorden, bestand, inhoud } = JSON.parse(text) as {
      woorden: string;
      bestand: string;
      inhoud: unknown;
    };
    const bytes = Buffer.from(bestand, 'base64');
    expect(await readOverdracht(bytes, woorden)).toEqual(inhoud);
    expect(decode(bytes, woorden)).toEqual(inhoud);
  });

  it('is never twice the same, and neither are its words', async () => {
    const one = example(overdracht);
    const files = await Promise.all(Array.from({ length: 50 }, () => writeOverdracht(one, CHEAP)));
    expect(new Set(files.map(({ woorden }) => woorden)).size).toBe(50);
    expect(new Set(files.map(({ bytes }) => Buffer.from(bytes).toString('hex', 8, 36))).size).toBe(50);
  });

  it('holds no plain text of what is in it', async () => {
    await fc.assert(
      fc.asyncProperty(overdracht, async (one) => {
        const file = Buffer.from((await writeOverdracht(one, CHEAP)).bytes);
        const plain = [
          one.code,
          one.begonnen,
          one.bewaarTot,
          'taak',
          'situatie',
          ...one.afspraken,
          ...one.gekozen,
        ];
        expect(
          plain.filter((text) => file.includes(text) || file.includes(Buffer.from(text, 'utf16le'))),
        ).toEqual([]);
      }),
    );
  });

  it('does not open with other words', async () => {
    const one = example(overdracht);
    const { bytes, woorden } = await writeOverdracht(one, CHEAP);
    const right = woorden.split(' ');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 5 }), fc.constantFrom(...WOORDEN), async (at, other) => {
        fc.pre(right[at] !== other);
        expect(await codeOf(readOverdracht(bytes, right.with(at, other).join(' ')))).toBe(
          'verkeerde-woorden',
        );
      }),
    );
    for (const typed of ['', right.slice(1).join(' '), [...right].reverse().join(' '), `${woorden} appel`])
      expect(await codeOf(readOverdracht(bytes, typed))).toBe('verkeerde-woorden');
  });

  it('opens with one slip in every word', async () => {
    const one = example(overdracht);
    const { bytes, woorden } = await writeOverdracht(one, CHEAP);
    const typed = woorden.split(' ').map((word) => word.slice(0, -1));
    expect(await readOverdracht(bytes, typed.join('-'))).toEqual(one);
  });

  it('with contents of a later version says so', async () => {
    for (const versie of [0, 2, 99]) {
      const file = await seal(JSON.stringify({ versie, nieuw: true }), SIX, CHEAP);
      expect(await codeOf(readOverdracht(file, SIX.join(' ')))).toBe('onbekende-versie');
    }
  });

  it('with contents that are no hand-over is unreadable', async () => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{}',
      '{"versie":"1"}',
      '{"versie":1}',
      '1e999',
      '"\\ud800"',
    ]) {
      const file = await seal(text, SIX, CHEAP);
      expect([text, await codeOf(readOverdracht(file, SIX.join(' ')))]).toEqual([text, 'onleesbaar-bestand']);
    }
  });

  it('with a burgerservicenummer in an agreement is refused, since no app of ours made it', async () => {
    const one = example(overdracht);
    const file = await seal(JSON.stringify({ ...one, afspraken: ['Bel over 111222333'] }), SIX, CHEAP);
    expect(await codeOf(readOverdracht(file, SIX.join(' ')))).toBe('onleesbaar-bestand');
  });

  it('that unfolds to more than any conversation is refused before it fills the memory', async () => {
    const bomb = await seal(' '.repeat(64 * 1024 * 1024), SIX, CHEAP);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(unseal(bomb, SIX))).toBe('onleesbaar-bestand');
  });
});

describe('the words', () => {
  it('are drawn fairly: numbers that would favour some are drawn again', () => {
    const drawn: number[] = [];
    const high = [0xff, 0xff];
    const bytes = [...high, 0, 0, ...high, ...high, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5];
    const words = drawWords((count) => {
      drawn.push(count);
      return Uint8Array.from(bytes.splice(0, count));
    });
    expect(words).toEqual(WOORDEN.slice(0, 6));
    expect(drawn).toHaveLength(9);
  });
});
