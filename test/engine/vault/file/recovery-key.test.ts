import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatRecoveryKey,
  parseRecoveryKey,
  RECOVERY_BYTES,
} from '../../../../electron/engine/vault/file/recovery-key';

const key = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });
/** Fixed, since one slip in a million fits the check by chance. */
const SEED = { seed: 20260314 };

/** How people copy from paper: small letters, other separators, look-alikes. */
const sloppy = fc.constantFrom<((text: string) => string)[]>(
  (text) => text.toLowerCase(),
  (text) => text.replaceAll('-', ' '),
  (text) => text.replaceAll('-', ''),
  (text) => text.replaceAll('-', ' – '),
  (text) => text.replaceAll('0', 'o'),
  (text) => text.replaceAll('1', 'l'),
  (text) => text.replaceAll('1', 'I'),
  (text) => text.replaceAll('V', 'u'),
  (text) => `\t${text.replaceAll('-', '\n')}\n`,
);

test('a recovery key is nine groups of four without look-alikes', () => {
  fc.assert(
    fc.property(key, (bytes) => {
      expect(formatRecoveryKey(bytes)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/u);
    }),
  );
});

test('however somebody copies it, the key comes back', () => {
  fc.assert(
    fc.property(key, fc.array(sloppy, { maxLength: 4 }), (bytes, habits) => {
      const typed = habits.reduce((text, habit) => habit(text), formatRecoveryKey(bytes));
      expect(parseRecoveryKey(typed)).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test('one wrong character, two that changed places, or one too few are noticed', () => {
  const letter = fc.constantFrom(...('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.match(/./gu) ?? []));
  fc.assert(
    fc.property(key, fc.nat(35), letter, (bytes, at, other) => {
      const text = formatRecoveryKey(bytes).replaceAll('-', '');
      const [before, here, next, rest] = [
        text.slice(0, at),
        text[at],
        text[at + 1] ?? '',
        text.slice(at + 2),
      ];
      if (other !== here) expect(parseRecoveryKey(before + other + next + rest)).toBeUndefined();
      if (next !== here && next)
        expect(parseRecoveryKey(before + next + (here ?? '') + rest)).toBeUndefined();
      expect(parseRecoveryKey(before + next + rest)).toBeUndefined();
    }),
    { ...SEED, numRuns: 1000 },
  );
});

test('anything else is no recovery key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
      expect(parseRecoveryKey(typed)).toBeUndefined();
    }),
    SEED,
  );
});
