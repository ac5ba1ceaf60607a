/** Laws of comparing the data before and after a load. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vergelijk } from '../../../shared/inlezen/compare';
import { details, omgekeerd } from '../../../shared/inlezen/kwalificatie-verschil';
import { feiten } from './arbitrary';

const RUNS = { numRuns: 1000 };

describe('comparing two sets of facts', () => {
  it('finds nothing between a set and itself, and counts what was read as the same', () => {
    fc.assert(
      fc.property(feiten, (one) => {
        const { verschillen, kwalificaties, wijzigingen } = vergelijk(one, one, {
          kwalificaties: new Set(one.kwalificaties.keys()),
        });
        expect(kwalificaties).toEqual([]);
        expect(wijzigingen).toEqual([]);
        const gelijk = one.kwalificaties.size;
        expect(verschillen).toEqual([{ wat: 'kwalificaties', nieuw: 0, gewijzigd: 0, vervallen: 0, gelijk }]);
      }),
      RUNS,
    );
  });

  it('counts every fact of both sets once', () => {
    fc.assert(
      fc.property(feiten, feiten, (oud, nieuw) => {
        const all = { gemeenten: new Set([...oud.gemeenten.keys(), ...nieuw.gemeenten.keys()]) };
        const found = vergelijk(oud, nieuw, all).verschillen.find(({ wat }) => wat === 'gemeenten');
        if (!found) throw new Error('gemeenten were read');
        expect(found.nieuw + found.gewijzigd + found.gelijk).toBe(nieuw.gemeenten.size);
        expect(found.vervallen + found.gewijzigd + found.gelijk).toBe(oud.gemeenten.size);
      }),
      RUNS,
    );
  });

  it('gives the way back as the way there turned round', () => {
    fc.assert(
      fc.property(feiten, feiten, (oud, nieuw) => {
        const there = vergelijk(oud, nieuw, {}).kwalificaties;
        const back = vergelijk(nieuw, oud, {}).kwalificaties;
        const sorted = (list: readonly string[]): string[] => [...list].sort();
        const shape = (list: typeof there): unknown =>
          list.map(({ crebo, velden, verandering, erbij, weg }) =>
            verandering === 'nieuw' || velden.length === 0
              ? { crebo }
              : { crebo, velden, erbij: sorted(erbij), weg: sorted(weg) },
          );
        expect(shape(there.map(omgekeerd))).toEqual(shape(back));
        expect(
          there
            .map(omgekeerd)
            .map(omgekeerd)
            .map(({ velden }) => velden),
        ).toEqual(there.map(({ velden }) => velden));
      }),
      RUNS,
    );
  });

  it('says something about every kwalificatie that changed, in whole sentences', () => {
    fc.assert(
      fc.property(feiten, feiten, (oud, nieuw) => {
        for (const verschil of vergelijk(oud, nieuw, {}).kwalificaties) {
          const lines = details(verschil);
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(13);
          for (const line of lines) expect(line).toMatch(/^[A-Z\d].*\.$/u);
        }
      }),
      RUNS,
    );
  });
});

describe('a kwalificatie', () => {
  const base = {
    kerntaken: new Map<string, string>(),
    opvolging: new Map<string, string>(),
    vaardigheden: new Map<string, string>(),
    gemeenten: new Map<string, string>(),
    postcodes: new Map<string, string>(),
    regels: new Map<string, Record<string, unknown>>(),
  };
  const kok = {
    naam: 'Kok',
    niveau: 2,
    dossier: 'Keuken',
    soort: '',
    actueel: true,
    geldigVan: '',
    eindeInstroom: '',
  };
  const kookt = { titel: 'Kookt', sleutel: 'kookt' };
  const bakt = { titel: 'Bakt', sleutel: 'bakt' };
  const set = (
    kwalificatie: typeof kok,
    werkprocessen: readonly (readonly [string, typeof kookt])[],
  ): Parameters<typeof vergelijk>[0] => ({
    ...base,
    kwalificaties: new Map([['25180', kwalificatie]]),
    werkprocessen: new Map([['25180', new Map(werkprocessen)]]),
  });

  it('that ends is called vervallen, and the sentence says that one can not begin any more', () => {
    const [one] = vergelijk(set(kok, []), set({ ...kok, actueel: false }, []), {}).wijzigingen;
    expect(one).toEqual({
      verandering: 'vervallen',
      id: '25180',
      naam: 'Kok',
      details: ['Je kunt hier niet meer aan beginnen.'],
    });
  });

  it('tells its new and gone werkprocessen, and a code that changed', () => {
    const before = set(kok, [['B1-K1-W1', kookt]]);
    const after = set({ ...kok, niveau: 3, geldigVan: '2026-08-01' }, [
      ['B1-K1-W1', bakt],
      ['B1-K1-W2', kookt],
    ]);
    expect(vergelijk(before, after, {}).wijzigingen[0]?.details).toEqual([
      'Niveau: was 2, is nu 3.',
      'Geldig vanaf: was niet bekend, is nu 1 augustus 2026.',
      'Nieuw werkproces: Bakt.',
      'Een andere code: 1 werkproces.',
    ]);
  });

  it('with very many changes tells twelve and counts the rest', () => {
    const many = Array.from({ length: 40 }, (_, i) => {
      const titel = `Doet ding ${String(i)}`;
      return [`B1-K1-W${String(i)}`, { titel, sleutel: titel }] as const;
    });
    const lines = vergelijk(set(kok, []), set(kok, many), {}).wijzigingen[0]?.details ?? [];
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('En nog 28 andere veranderingen.');
  });
});
