/** The laws of a code: what goes in comes out, and what was not made by the app is never taken for a conversation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesCode, maakCodes } from '../../../../shared/overdracht/code/code';
import type { CodeInhoud } from '../../../../shared/overdracht/code/contents';
import { canonical } from '../../../../shared/overdracht/inhoud';
import { WOORDEN } from '../../../../shared/overdracht/woorden';
import { example } from '../arbitrary';
import { codeInhoud, dayFrom, gegevens, VANDAAG } from './code-example';

const DATA = gegevens();
const ONLEESBAAR = { ok: false, fout: 'onleesbare-code' };

const read = (text: string, data = DATA) => leesCode(text, data, VANDAAG);

/** Contents that mean the same compare as the same. */
const meaning = ({ inhoud, ...rest }: CodeInhoud): unknown => ({ ...rest, inhoud: canonical(inhoud) });

function expectSame(text: string, inhoud: CodeInhoud, data = DATA): void {
  const gelezen = read(text, data);
  if (!gelezen.ok) throw new Error(gelezen.fout);
  expect(meaning(gelezen.inhoud)).toEqual(meaning(inhoud));
}

describe('a code', () => {
  it('brings every conversation over as it is, by words and by QR', () => {
    fc.assert(
      fc.property(codeInhoud, (inhoud) => {
        const { woorden, qr } = maakCodes(inhoud, DATA);
        expectSame(woorden.join(' '), inhoud);
        expectSame(qr, inhoud);
      }),
      { numRuns: 400 },
    );
  });

  it('is read in capitals or not, with numbers and commas, and with one slip in a word', () => {
    fc.assert(
      fc.property(codeInhoud, fc.nat(), (inhoud, at) => {
        const { woorden, qr } = maakCodes(inhoud, DATA);
        expectSame(woorden.map((word, i) => `${String(i + 1)}. ${word.toUpperCase()},`).join('\n'), inhoud);
        const slip = woorden.map((word, i) => (i === at % woorden.length ? word.slice(1) : word));
        expectSame(slip.join(' '), inhoud);
        expectSame(`\n${qr.toLowerCase()}\r\n`, inhoud);
      }),
      { numRuns: 60 },
    );
  });

  it('is known by its day until 255 days later', () => {
    const inhoud = example(codeInhoud);
    const { qr } = maakCodes(inhoud, DATA);
    for (const days of [-1, 0, 30, 254]) {
      const gelezen = leesCode(qr, DATA, dayFrom(VANDAAG, days));
      expect([days, gelezen.ok && gelezen.inhoud.gemaakt]).toEqual([days, VANDAAG]);
    }
  });

  it('of words says when the data is other; a QR opens with any data of the same cards', () => {
    fc.assert(
      fc.property(codeInhoud, (inhoud) => {
        const { woorden, qr } = maakCodes(inhoud, DATA);
        const other = gegevens('b');
        const there = read(woorden.join(' '), other);
        if (there.ok) expect(meaning(there.inhoud)).toEqual(meaning(inhoud));
        else expect(there.fout).toBe('andere-gegevens');
        expectSame(qr, inhoud, other);
        expect(read(qr, gegevens('a', 8))).toEqual({ ok: false, fout: 'andere-gegevens' });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a mistake in a code', () => {
  it('in one word, in the order or in the number of words never makes another conversation', () => {
    const place = fc.nat();
    fc.assert(
      fc.property(codeInhoud, place, place, fc.constantFrom(...WOORDEN), (inhoud, a, b, word) => {
        const { woorden } = maakCodes(inhoud, DATA);
        const [i, j] = [a % woorden.length, b % woorden.length];
        const swapped = woorden.with(i, woorden[j] ?? '').with(j, woorden[i] ?? '');
        const wrong = [
          woorden.with(i, word),
          swapped,
          woorden.toSpliced(i, 1),
          woorden.toSpliced(i, 0, word),
        ].filter((other) => other.join() !== woorden.join());
        for (const other of wrong) {
          const gelezen = read(other.join(' '));
          // A check of 16 bits lets one in 65,536 pass; what then is read must be a whole conversation.
          if (!gelezen.ok) expect(['onleesbare-code', 'andere-gegevens']).toContain(gelezen.fout);
          misread += gelezen.ok ? 1 : 0;
          tried += 1;
        }
      }),
      { numRuns: 250 },
    );
    expect(tried).toBeGreaterThan(800);
    expect(misread).toBeLessThanOrEqual(1);
  });

  it('names the word that is in no list', () => {
    const { woorden } = maakCodes(example(codeInhoud), DATA);
    expect(read(woorden.with(2, 'qqqqqq').join(' '))).toEqual({ ...ONLEESBAAR, plaats: 3 });
  });

  it('in a QR is refused, whichever sign it is', () => {
    const { qr } = maakCodes(example(codeInhoud), DATA);
    for (let at = 4; at < qr.length; at += 1) {
      const other = qr.charAt(at) === 'Q' ? 'R' : 'Q';
      expect(read(qr.slice(0, at) + other + qr.slice(at + 1)).ok).toBe(false);
      expect(read(qr.slice(0, at)).ok).toBe(false);
    }
  });

  it('of any kind is answered, never with an exception', () => {
    const words = fc.array(fc.constantFrom(...WOORDEN), { maxLength: 40 }).map((list) => list.join(' '));
    const scan = fc.stringMatching(/^LBK1[A-Z2-7]{0,120}$/u);
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), words, scan), (text) => {
        expect(typeof read(text).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
    expect(read('')).toEqual(ONLEESBAAR);
  });
});

let misread = 0;
let tried = 0;
