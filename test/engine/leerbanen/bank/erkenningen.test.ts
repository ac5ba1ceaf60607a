import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOffer } from '../../../../electron/engine/leerbanen/bank/aanbod-pool';
import { celVan } from '../../../../electron/engine/leerbanen/bank/cel';
import { dayOf } from '../../../../electron/engine/leerbanen/bank/day-number';
import type { LeerbanenBank } from '../../../../electron/engine/leerbanen/bank/open-bank';
import type { Crebo, Datum } from '../../../../shared/domain/ids';
import type { Erkenning, Leerbedrijf } from '../../../../shared/leerbanen/parse-leerbedrijf';
import { erkenning, leerbedrijf } from './arbitrary';
import { makeBank } from './make-bank';

const lists = fc.array(fc.tuple(leerbedrijf, fc.array(erkenning, { maxLength: 5 })), { maxLength: 12 });
const CREBO = '25168' as Crebo;
const erkend = (changes: Partial<Erkenning> = {}): Erkenning => ({
  crebo: CREBO,
  van: undefined,
  tot: undefined,
  equivalenten: [],
  werkprocessen: [],
  ...changes,
});
const bedrijf = (changes: Partial<Leerbedrijf> = {}): Leerbedrijf => ({
  id: '1',
  naam: 'De Proef',
  plaats: 'Tilburg',
  ...changes,
});

function rows(bank: LeerbanenBank): unknown[] {
  return bank.sql.all('SELECT crebo, cel, leerbedrijf, van, tot FROM erkenning').map(String);
}

describe('erkenningen in the database', () => {
  it('stand once for each leerbedrijf and crebo, in the order in which they are looked for', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (leerbedrijven) => {
        const bank = await makeBank({ leerbedrijven });
        const keys = new Set(
          leerbedrijven.flatMap(([{ id }, list]) => list.map(({ crebo }) => `${crebo} ${id}`)),
        );
        const found = bank.sql.all(
          `SELECT crebo, leerbedrijf.id FROM erkenning JOIN leerbedrijf ON leerbedrijf.nr = erkenning.leerbedrijf
            WHERE leerbedrijf.cel = erkenning.cel`,
        );
        expect(
          new Set(found.map(([crebo, id]) => `${String(crebo).padStart(5, '0')} ${String(id)}`)),
        ).toEqual(keys);
        expect(found).toHaveLength(keys.size);
        expect(bank.delen.erkenningen?.aantal ?? 0).toBe(keys.size);
        bank.sql.close();
      }),
      { numRuns: 200 },
    );
  });

  it('last as long as all that is told of them together', async () => {
    const bank = await makeBank({
      leerbedrijven: [
        [bedrijf(), [erkend({ van: '2020-01-01' as Datum, tot: '2021-01-01' as Datum })]],
        [bedrijf(), [erkend({ van: '2022-01-01' as Datum, tot: '2023-01-01' as Datum })]],
        [bedrijf({ id: '2' }), [erkend({ tot: '2021-01-01' as Datum }), erkend()]],
      ],
    });
    const days = bank.sql
      .all('SELECT van, tot FROM erkenning')
      .map((row) => row.map((cell) => (cell === null ? null : dayOf(Number(cell)))));
    expect(days).toEqual([
      ['2020-01-01', '2023-01-01'],
      [null, null],
    ]);
    bank.sql.close();
  });

  it('stand where the leerbedrijf is known best to be', async () => {
    const tilburg = { lat: 51.56, lon: 5.09 };
    for (const order of [0, 1]) {
      const told = [bedrijf({ pc4: '1011' as never }), bedrijf(tilburg)];
      if (order === 1) told.reverse();
      const bank = await makeBank({ leerbedrijven: told.map((one) => [one, [erkend()]]) });
      expect(rows(bank)).toEqual([`25168,${String(celVan(tilburg, undefined))},1,,`]);
      bank.sql.close();
    }
  });

  it('keep which werkprocessen can be learned, and which crebos count as the same', async () => {
    const werkprocessen = [{ code: 'B1-K1-W1', titel: '', uitvoerbaar: true }];
    const bank = await makeBank({
      leerbedrijven: [
        [bedrijf(), [erkend({ werkprocessen, equivalenten: ['25003' as Crebo] })]],
        [bedrijf({ id: '2' }), [erkend({ werkprocessen, equivalenten: ['25003' as Crebo] })]],
      ],
    });
    const offers = bank.sql.all('SELECT aanbod FROM erkenning').flat();
    expect(new Set(offers).size).toBe(1);
    expect(readOffer(bank.sql, 'erkenning', Number(offers[0]))).toEqual(werkprocessen);
    expect(bank.sql.all('SELECT * FROM gelijkwaardig')).toEqual([[25168, 25003]]);
    bank.sql.close();
  });

  it('leave out a leerbedrijf without any', async () => {
    const bank = await makeBank({ leerbedrijven: [[bedrijf(), []]] });
    expect(bank.delen.erkenningen).toBeUndefined();
    expect(bank.sql.all('SELECT count(*) FROM leerbedrijf')).toEqual([[0]]);
    bank.sql.close();
  });
});
