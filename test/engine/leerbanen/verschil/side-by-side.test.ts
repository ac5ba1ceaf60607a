import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SqlBank, type Row } from '../../../../electron/engine/leerbanen/bank/sql-bank';
import { sideBySide } from '../../../../electron/engine/leerbanen/verschil/side-by-side';
import { compareTexts } from '../../../../electron/engine/leerbanen/verschil/text-order';

/** Signs of every length in UTF-8, the ones around the pairs of UTF-16 among them. */
const sign = fc.constantFrom('a', 'b', 'é', '\u0fff', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{1f373}');
const text = fc.oneof(
  fc.array(sign, { maxLength: 4 }).map((signs) => signs.join('')),
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter((one) => !/\p{Cs}/u.test(one)),
);

describe('texts', () => {
  it('are compared as SQLite puts them in order', async () => {
    const sql = await SqlBank.open();
    sql.exec('CREATE TABLE t (x TEXT)');
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 12 }), (texts) => {
        sql.exec('DELETE FROM t');
        for (const one of texts) sql.run('INSERT INTO t VALUES (?)', [one]);
        expect([...texts].sort(compareTexts)).toEqual(sql.all('SELECT x FROM t ORDER BY x').flat());
      }),
      { numRuns: 1000 },
    );
    sql.close();
  });
});

describe('two tables side by side', () => {
  it('give each key once, with what stands under it in either', () => {
    const keys = fc.uniqueArray(text, { maxLength: 15 }).map((list) => list.sort(compareTexts));
    const rows = (list: readonly string[]): Row[] => list.map((key, i) => [key, i]);
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const pairs = [...sideBySide(rows(a).values(), rows(b).values())];
        expect(pairs.map(({ nieuw, oud }) => (nieuw ?? oud)?.[0])).toEqual(
          [...new Set([...a, ...b])].sort(compareTexts),
        );
        expect(pairs.flatMap(({ nieuw }) => (nieuw ? [nieuw] : []))).toEqual(rows(a));
        expect(pairs.flatMap(({ oud }) => (oud ? [oud] : []))).toEqual(rows(b));
        for (const { nieuw, oud } of pairs) if (nieuw && oud) expect(nieuw[0]).toBe(oud[0]);
      }),
      { numRuns: 1000 },
    );
  });
});
