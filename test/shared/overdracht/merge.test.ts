import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gesprek, MAX_AFSPRAKEN, MAX_LEERBANEN, MAX_RICHTINGEN } from '../../../shared/domain/gesprek';
import { canonical, inhoudVan, metInhoud } from '../../../shared/overdracht/inhoud';
import { leads, merge, type Stand } from '../../../shared/overdracht/merge';
import { gesprek, inhoud, moment } from './arbitrary';

const stand: fc.Arbitrary<Stand> = fc.record({
  inhoud,
  gewijzigd: fc.oneof(moment, fc.constant('2026-03-14T10:00:00.000Z')),
});

/** Merging is a change: it comes after both. */
const AFTERWARDS = '2026-05-01T00:00:00.000Z';

describe('merging two states of one conversation', () => {
  it('with itself changes nothing', () => {
    fc.assert(
      fc.property(stand, (a) => {
        expect(canonical(merge(a, a))).toBe(canonical(a.inhoud));
      }),
    );
  });

  it('gives the same, whichever is called first', () => {
    fc.assert(
      fc.property(stand, stand, (a, b) => {
        expect(canonical(merge(a, b))).toBe(canonical(merge(b, a)));
      }),
    );
  });

  it('once more with either of them changes nothing', () => {
    fc.assert(
      fc.property(stand, stand, (a, b) => {
        const merged: Stand = { inhoud: merge(a, b), gewijzigd: AFTERWARDS };
        for (const part of [a, b]) expect(canonical(merge(merged, part))).toBe(canonical(merged.inhoud));
      }),
    );
  });

  it('loses nothing that was answered, skipped or known of the situation', () => {
    fc.assert(
      fc.property(stand, stand, (a, b) => {
        const merged = merge(a, b);
        const dealtWith = [...merged.antwoorden.taken.map(({ taak }) => taak), ...merged.overgeslagen];
        for (const { inhoud: part } of [a, b]) {
          expect(dealtWith).toEqual(expect.arrayContaining(part.antwoorden.taken.map(({ taak }) => taak)));
          expect(dealtWith).toEqual(expect.arrayContaining([...part.overgeslagen]));
          expect(Object.keys(merged.situatie)).toEqual(expect.arrayContaining(Object.keys(part.situatie)));
          expect(Object.keys(merged.routeAntwoorden)).toEqual(
            expect.arrayContaining(Object.keys(part.routeAntwoorden)),
          );
        }
        expect(new Set(dealtWith).size).toBe(dealtWith.length);
      }),
    );
  });

  it('keeps what the state that changed last says', () => {
    fc.assert(
      fc.property(stand, stand, (a, b) => {
        const [leading, merged] = [leads(a, b) ? a.inhoud : b.inhoud, merge(a, b)];
        expect(merged.antwoorden.taken).toEqual(expect.arrayContaining([...leading.antwoorden.taken]));
        expect(merged.overgeslagen).toEqual(expect.arrayContaining([...leading.overgeslagen]));
        expect(merged.voorstel ?? []).toEqual(expect.arrayContaining([...(leading.voorstel ?? [])]));
        expect(merged.antwoorden.werkprocessen).toEqual(
          expect.arrayContaining([...leading.antwoorden.werkprocessen]),
        );
        expect(merged).toMatchObject({
          situatie: leading.situatie,
          routeAntwoorden: leading.routeAntwoorden,
          ...(leading.route === undefined ? {} : { route: leading.route }),
        });
        expect(merged.gekozen.slice(0, leading.gekozen.length)).toEqual(leading.gekozen);
        expect(merged.afspraken.slice(0, leading.afspraken.length)).toEqual(leading.afspraken);
      }),
    );
  });

  it('gives a conversation that fits the contract and the A4', () => {
    fc.assert(
      fc.property(gesprek, stand, stand, (one, a, b) => {
        const merged = merge(a, b);
        expect(Gesprek.parse(metInhoud(one, merged))).toEqual(metInhoud(one, merged));
        expect(merged.gekozen.length).toBeLessThanOrEqual(MAX_RICHTINGEN);
        expect(merged.leerbanen.length).toBeLessThanOrEqual(MAX_LEERBANEN);
        expect(merged.afspraken.length).toBeLessThanOrEqual(MAX_AFSPRAKEN);
      }),
    );
  });
});

describe('contents', () => {
  it('are the same when only the order of answers differs', () => {
    fc.assert(
      fc.property(inhoud, (one) => {
        const { taken, werkprocessen, themas = [] } = one.antwoorden;
        const turned = {
          ...one,
          antwoorden: {
            taken: [...taken].reverse(),
            werkprocessen: [...werkprocessen].reverse(),
            themas: [...themas].reverse(),
          },
          overgeslagen: [...one.overgeslagen].reverse(),
          ...(one.voorstel === undefined ? {} : { voorstel: [...one.voorstel].reverse() }),
        };
        expect(canonical(turned)).toBe(canonical(one));
      }),
    );
  });

  it('differ when the order of the chosen richtingen differs', () => {
    fc.assert(
      fc.property(inhoud, (one) => {
        fc.pre(one.gekozen.length > 1);
        expect(canonical({ ...one, gekozen: [...one.gekozen].reverse() })).not.toBe(canonical(one));
      }),
    );
  });

  it('put into a conversation are what comes out, and nothing else of it changes', () => {
    fc.assert(
      fc.property(gesprek, inhoud, (one, other) => {
        const changed = metInhoud(one, other);
        expect(inhoudVan(changed)).toEqual(inhoudVan(other));
        expect([changed.code, changed.begonnen]).toEqual([one.code, one.begonnen]);
      }),
    );
  });
});
