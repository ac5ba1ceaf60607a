import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLeerplaats } from '../../../../electron/engine/leerbanen/bank/leerplaats-row';
import { newestDay } from '../../../../electron/engine/leerbanen/bank/newest-day';
import { KENMERKEN } from '../../../../shared/domain/leerbaan';
import type { Leerplaats } from '../../../../shared/leerbanen/leerplaats';
import { mergeLeerplaatsen } from '../../../../shared/leerbanen/merge-leerplaatsen';
import { leerplaats } from './arbitrary';
import { leerplaatsenIn, makeBank } from './make-bank';

/** What a source tells without an order: features always come back in the order of the list. */
const tidy = (one: Leerplaats): Leerplaats => ({
  ...one,
  kenmerken: KENMERKEN.filter((kenmerk) => one.kenmerken.includes(kenmerk)),
});

function merged(places: readonly Leerplaats[]): Leerplaats[] {
  const once = new Map<string, Leerplaats>();
  for (const place of places) {
    const known = once.get(place.id);
    once.set(place.id, tidy(known ? mergeLeerplaatsen(known, place) : place));
  }
  return [...once.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('places in the database', () => {
  it('come back as they were read, each once, in the order of their ids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(leerplaats, { maxLength: 30 }), async (leerplaatsen) => {
        const bank = await makeBank({ leerplaatsen });
        const expected = merged(leerplaatsen);
        expect(leerplaatsenIn(bank)).toEqual(expected);
        expect(bank.sql.all('SELECT id FROM leerbaan ORDER BY volgorde').flat()).toEqual(
          expected.map(({ id }) => id),
        );
        expect(bank.delen.leerbanen?.aantal ?? 0).toBe(expected.length);
        expect(bank.delen.leerbanen?.voorbeeld ?? false).toBe(expected.some(({ voorbeeld }) => voorbeeld));
        bank.sql.close();
      }),
      { numRuns: 200 },
    );
  });

  it('share one list of werkprocessen and one offer where they name the same', async () => {
    const [one] = fc.sample(leerplaats, { numRuns: 1, seed: 2 });
    if (!one) throw new Error('No sample');
    const werkprocessen = [{ code: 'B1-K1-W1', titel: 'Ontvangt', uitvoerbaar: true }];
    const bank = await makeBank({
      leerplaatsen: Array.from({ length: 20 }, (_, i) => ({
        ...one,
        id: String(i),
        werkprocessen: werkprocessen.map((each) => ({ ...each, uitvoerbaar: i % 2 === 0 })),
      })),
    });
    const [row] = bank.sql.all(
      'SELECT (SELECT count(*) FROM leerbaan_lijst), (SELECT count(*) FROM leerbaan_aanbod)',
    );
    expect(row).toEqual([1, 2]);
    bank.sql.close();
  });

  it('tell the day of the newest change that is not in the future', async () => {
    const [one] = fc.sample(leerplaats, { numRuns: 1, seed: 2 });
    const days = ['2026-01-05', '2026-03-01', '2030-01-01'];
    const leerplaatsen = days.map((gewijzigd, i) => ({ ...one, id: String(i), gewijzigd }) as Leerplaats);
    const bank = await makeBank({ leerplaatsen });
    expect(newestDay(bank.sql, '2026-03-14')).toBe('2026-03-01');
    expect(newestDay(bank.sql, '2020-01-01')).toBe('2030-01-01');
    expect(readLeerplaats(bank.sql, 99)).toBeUndefined();
    bank.sql.close();
  });
});
