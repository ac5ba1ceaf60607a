/** Joining what several laptops know: as with a set, order and repetition make no difference. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EINDES, TEL_SOORTEN, Telregel, type Evenement } from '../../../shared/domain/evenement';
import { Datum } from '../../../shared/domain/ids';
import { evenementId } from '../../../shared/evenement/id';
import { isHigher, joinEvenement, joinTelregels } from '../../../shared/evenement/join';
import { hoogsteMerk, volgendeHand } from '../../../shared/evenement/merk';
import { gesprekkenPerEvenement } from '../../../shared/evenement/tellingen';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Few tokens and few hands, so that files meet. */
const regel: fc.Arbitrary<Telregel> = fc
  .record({
    token: fc.nat({ max: 9 }).map((n) => String(n).repeat(32)),
    evenement: fc.constantFrom(null, '0'.repeat(16), 'f'.repeat(16)),
    dag: fc.constantFrom('2026-03-14', '2026-03-15'),
    soort: fc.constantFrom(...TEL_SOORTEN),
    waarden: fc.uniqueArray(fc.constantFrom(...EINDES), { minLength: 1 }),
    stand: fc.integer({ min: 1, max: 3 }),
  })
  .map((one) => Telregel.parse(one));
const regels = fc.array(regel, { maxLength: 25 });

const evenement: fc.Arbitrary<Evenement> = fc
  .record({
    naam: fc.constantFrom('Markt', 'markt'),
    organisator: fc.constantFrom('', 'Gemeente'),
    doel: fc.integer({ min: 1, max: 3 }),
    minuut: fc.integer({ min: 10, max: 12 }),
  })
  .map(({ minuut, ...one }) => {
    const typed = { ...one, plaats: 'Goor', datum: Datum.parse('2026-03-14'), regio: '', aanwezig: [] };
    const gewijzigd = `2026-03-14T10:${String(minuut)}:00Z`;
    return { ...typed, id: evenementId(typed, hash), gewijzigd };
  });

describe('joining counts', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(regels, regels, regels, (a, b, c) => {
        const all = joinTelregels(a, b, c);
        expect(joinTelregels(b, a)).toEqual(joinTelregels(a, b));
        expect(joinTelregels(joinTelregels(a, b), c)).toEqual(all);
        expect(joinTelregels(a, joinTelregels(b, c))).toEqual(all);
        expect(joinTelregels(all, all, a)).toEqual(all);
      }),
    );
  });

  it('gives the same for any split over files, in any order, each read any number of times', () => {
    const split = regels.chain((all) =>
      fc.record({
        all: fc.constant(all),
        files: fc.array(fc.subarray(all), { maxLength: 6 }),
        order: fc.shuffledSubarray(all, { minLength: all.length }),
      }),
    );
    fc.assert(
      fc.property(split, ({ all, files, order }) => {
        let joined = joinTelregels([]);
        for (const file of [...files, order, ...files.toReversed()]) joined = joinTelregels(joined, file);
        expect(joined).toEqual(joinTelregels(all));
      }),
    );
  });

  it('keeps each token once, and of each the last hand', () => {
    fc.assert(
      fc.property(regels, (all) => {
        const joined = joinTelregels(all);
        expect(joined.map(({ token }) => token)).toEqual([...new Set(all.map(({ token }) => token))].sort());
        for (const kept of joined) {
          const same = all.filter(({ token }) => token === kept.token);
          expect(kept.stand).toBe(Math.max(...same.map(({ stand }) => stand)));
          expect(same.some((one) => isHigher(one, kept))).toBe(false);
        }
      }),
    );
  });

  it('changes no sum when the parts have no token in common', () => {
    fc.assert(
      fc.property(regels, (all) => {
        const one = joinTelregels(all);
        const counted = (list: readonly Telregel[]): number =>
          [...gesprekkenPerEvenement(list).values()].reduce((sum, aantal) => sum + aantal, 0);
        expect(counted(one)).toBe(one.filter(({ soort }) => soort === 'gesprek').length);
      }),
    );
  });
});

describe('joining an event', () => {
  it('is commutative, associative and idempotent, and the later change counts', () => {
    fc.assert(
      fc.property(evenement, evenement, evenement, (a, b, c) => {
        expect(joinEvenement(a, b)).toEqual(joinEvenement(b, a));
        expect(joinEvenement(joinEvenement(a, b), c)).toEqual(joinEvenement(a, joinEvenement(b, c)));
        expect(joinEvenement(a, a)).toEqual(a);
        const later = Math.max(Date.parse(a.gewijzigd), Date.parse(b.gewijzigd));
        expect(Date.parse(joinEvenement(a, b).gewijzigd)).toBe(later);
      }),
    );
  });
});

describe('the id of an event', () => {
  const id = (naam: string, plaats = 'Goor', datum = '2026-03-14'): string =>
    evenementId({ naam, plaats, datum: Datum.parse(datum) }, hash);

  it('is the same for names that differ in case, accents, spaces and punctuation only', () => {
    expect(id('  Banenmarkt: Café-dag ')).toBe(id('banenmarkt cafe dag'));
    expect(id('Markt', 'GOOR')).toBe(id('Markt', 'Goor'));
    expect(id('Markt')).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('differs with the name in any script, the place and the day', () => {
    const all = [
      id('Markt'),
      id('Markt 2'),
      id('سوق العمل'),
      id('سوق الوظائف'),
      id('Ринок'),
      id('Markt', 'Almelo'),
      id('Markt', 'Goor', '2026-03-15'),
      id('Markt Goor', ''),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the mark of a conversation', () => {
  it('is one hand further at each hand-over, and the last hand counts', () => {
    const first = { zaad: 5, stand: 1 };
    expect(volgendeHand(first)).toEqual({ zaad: 5, stand: 2 });
    expect(volgendeHand({ zaad: 5, stand: 1000 }).stand).toBe(1000);
    expect(hoogsteMerk(first, volgendeHand(first))).toEqual({ zaad: 5, stand: 2 });
    expect(hoogsteMerk(first, { zaad: 9, stand: 1 })).toBe(first);
    expect(hoogsteMerk(undefined, first)).toBe(first);
    expect(hoogsteMerk(first, undefined)).toBe(first);
  });
});
