import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NIVEAUS } from '../../../shared/domain/antwoord';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { GesprekCode, TaakId, type Datum } from '../../../shared/domain/ids';
import { wijzigGesprek } from '../../../shared/domain/wijzig';
import { canonical, inhoudVan, type Inhoud } from '../../../shared/overdracht/inhoud';
import { makeOverdracht } from '../../../shared/overdracht/make';
import { Overdracht } from '../../../shared/overdracht/overdracht';
import { firstCode, isSame } from '../../../shared/overdracht/same';
import { example, gesprek, inhoud, itemOf } from './arbitrary';
import { Installation, kenmerk } from './installation';

const START = Date.parse('2026-03-14T10:00:00Z');

/** A clock that ticks a second at each look, ahead or behind by some minutes. */
function clock(minutes = 0): () => Date {
  let ticks = 0;
  return () => new Date(START + minutes * 60_000 + 1000 * ticks++);
}

const answer =
  (nummer: number, niveau: (typeof NIVEAUS)[number]) =>
  (held: Inhoud): Inhoud =>
    wijzigGesprek(held as Gesprek, { soort: 'taak', taak: TaakId.parse(`taak-${String(nummer)}`), niveau });

const wipe =
  (nummer: number) =>
  (held: Inhoud): Inhoud =>
    wijzigGesprek(held as Gesprek, { soort: 'taak-wissen', taak: TaakId.parse(`taak-${String(nummer)}`) });

function contents({ held }: Installation): string {
  return held ? canonical(held.gesprek) : '';
}

function handed(from: Installation): Overdracht {
  const overdracht = from.give();
  if (!overdracht) throw new Error('nothing to hand over');
  return overdracht;
}

describe('a hand-over', () => {
  it('holds what a colleague needs, and nothing that only counts here', () => {
    fc.assert(
      fc.property(gesprek, (one) => {
        const held = { ...one, overdrachtJa: '2026-03-14T10:00:00Z', afgerond: '2026-03-14T10:00:00Z' };
        const a = new Installation(clock());
        a.begin(held);
        const overdracht = handed(a);
        expect(Overdracht.parse(JSON.parse(JSON.stringify(overdracht)))).toEqual(overdracht);
        expect(inhoudVan(overdracht)).toEqual(inhoudVan(one));
        expect(overdracht).not.toHaveProperty('overdrachtJa');
        expect(overdracht).not.toHaveProperty('afgerond');
        expect(overdracht).not.toHaveProperty('herkomst');
      }),
    );
  });

  it.each([
    [30, undefined, '2026-04-13'],
    [30, '2026-03-20', '2026-03-20'],
    [30, '2026-09-10', '2026-04-13'],
    [999, undefined, '2026-09-10'],
    [999, '2027-09-10', '2026-09-10'],
  ])('made with %i days for a conversation kept until %s ends on %s', (dagen, bewaarTot, end) => {
    const one = example(gesprek);
    const held = bewaarTot === undefined ? one : { ...one, bewaarTot: bewaarTot as Datum };
    const parts = { nu: new Date(START), vandaag: '2026-03-14' as Datum, dagen, kenmerk };
    const made = makeOverdracht({ gesprek: held, gewijzigd: new Date(START).toISOString() }, parts);
    expect(made.bewaarTot).toBe(end);
  });

  it('that is new here becomes a conversation that remembers where it came from', () => {
    fc.assert(
      fc.property(gesprek, (one) => {
        const [a, b] = [new Installation(clock()), new Installation(clock())];
        a.begin(one);
        const taken = b.take(handed(a));
        expect(taken.gevolg).toBe('nieuw');
        expect(contents(b)).toBe(contents(a));
        expect(taken.gesprek).toMatchObject({
          code: one.code,
          begonnen: one.begonnen,
          herkomst: 'overgenomen',
          bewaarTot: '2026-04-13',
        });
        expect(taken.gesprek.overdrachtJa).toBeUndefined();
      }),
    );
  });

  it('taken over twice is taken over once, whatever was done in between', () => {
    fc.assert(
      fc.property(gesprek, inhoud, fc.boolean(), (one, other, atBoth) => {
        const [a, b] = [new Installation(clock()), new Installation(clock(3))];
        a.begin(one);
        b.take(handed(a));
        if (atBoth) b.edit(() => other);
        a.edit(answer(3, 'met-hulp'));
        const overdracht = handed(a);
        b.take(overdracht);
        const once = b.held;
        expect(b.take(overdracht).isChanged).toBe(false);
        b.edit(answer(40, 'zelfstandig'));
        expect(b.take(overdracht)).toMatchObject({ gevolg: 'hier-nieuwer', isChanged: false });
        expect(b.held?.gesprek.begonnen).toBe(once?.gesprek.begonnen);
      }),
    );
  });

  it('that comes back changed replaces what was left as it was, also what was taken back', () => {
    const [a, b] = [new Installation(clock()), new Installation(clock(-500))];
    a.begin(example(gesprek));
    a.edit(answer(40, 'zelfstandig'));
    b.take(handed(a));
    b.edit(wipe(40));
    b.edit(answer(41, 'nog-niet'));
    expect(a.take(handed(b)).gevolg).toBe('hier-ouder');
    expect(contents(a)).toBe(contents(b));
    expect(contents(a)).not.toContain('taak-40');
  });

  it('that comes back unchanged changes nothing, however late', () => {
    fc.assert(
      fc.property(gesprek, (one) => {
        const [a, b] = [new Installation(clock()), new Installation(clock(600))];
        a.begin(one);
        b.take(handed(a));
        a.edit(answer(1, 'zelfstandig'));
        const before = a.held;
        const taken = a.take(handed(b));
        expect(taken.gevolg).toBe(contents(b) === contents(a) ? 'zelfde' : 'hier-nieuwer');
        expect(a.held?.gesprek.antwoorden.taken).toEqual(
          expect.arrayContaining([...(before?.gesprek.antwoorden.taken ?? [])]),
        );
        expect(a.held?.gesprek.antwoorden.taken).toContainEqual(
          expect.objectContaining({ taak: 'taak-1', niveau: 'zelfstandig' }),
        );
      }),
    );
  });

  it('of an earlier state never takes back what was answered here since', () => {
    fc.assert(
      fc.property(gesprek, inhoud, (one, other) => {
        const a = new Installation(clock());
        a.begin(one);
        const early = handed(a);
        a.edit(() => other);
        const { gevolg, gesprek: after } = a.take(early);
        expect(['zelfde', 'hier-nieuwer']).toContain(gevolg);
        expect(after.antwoorden.taken).toEqual(expect.arrayContaining([...other.antwoorden.taken]));
        expect(after.situatie).toMatchObject(other.situatie);
        expect(after.gekozen.slice(0, other.gekozen.length)).toEqual(other.gekozen);
      }),
    );
  });
});

describe('a conversation that goes to and fro between three colleagues', () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      at: fc.nat({ max: 2 }),
      taak: fc.nat({ max: 30 }),
      niveau: fc.constantFrom(...NIVEAUS),
    }),
    fc.record({ kind: fc.constant('give' as const), at: fc.nat({ max: 2 }) }),
    fc.record({ kind: fc.constant('take' as const), at: fc.nat({ max: 2 }), file: fc.nat() }),
  );

  it('stays one conversation, loses no answer, and is the same everywhere after a last round', () => {
    fc.assert(
      fc.property(
        gesprek,
        fc.array(step, { maxLength: 40 }),
        fc.array(fc.integer({ min: -600, max: 600 }), { minLength: 3, maxLength: 3 }),
        (one, steps, skew) => {
          const all = skew.map((minutes) => new Installation(clock(minutes)));
          const [a, b, c] = [itemOf(all, 0), itemOf(all, 1), itemOf(all, 2)];
          a.begin(one);
          const files = [handed(a)];
          const keys = new Set(one.antwoorden.taken.map(({ taak }) => taak as string));
          for (const move of steps) {
            const at = itemOf(all, move.at);
            const before = at.held?.gesprek;
            if (move.kind === 'edit' && before) {
              at.edit(answer(move.taak, move.niveau));
              keys.add(`taak-${String(move.taak)}`);
            } else if (move.kind === 'give' && before) files.push(handed(at));
            else if (move.kind === 'take') {
              const taken = at.take(itemOf(files, move.file % files.length));
              expect(before === undefined || isSame(before, taken.gesprek)).toBe(true);
            }
          }
          for (const [from, to] of [
            [b, a],
            [c, a],
            [a, b],
            [a, c],
          ] as const)
            if (from.held) to.take(handed(from));
          expect([contents(b), contents(c)]).toEqual([contents(a), contents(a)]);
          const { antwoorden, overgeslagen } = handed(a);
          const dealtWith = [...antwoorden.taken.map(({ taak }) => taak as string), ...overgeslagen];
          expect(dealtWith).toEqual(expect.arrayContaining([...keys]));
          expect(new Set(all.map(({ held }) => held && firstCode(held.gesprek))).size).toBe(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('which conversation it is', () => {
  const code = (text: string): GesprekCode => GesprekCode.parse(text);
  const begonnen = '2026-03-14T10:00:00.000Z';

  it('follows the code under which it began, also when it had to get another one', () => {
    const here = {
      code: code('OTTER-200'),
      begonnen,
      oorsprong: { code: code('ZALM-100'), kenmerk: '', gewijzigd: begonnen },
    };
    expect(isSame(here, { code: code('ZALM-100'), begonnen })).toBe(true);
    expect(isSame(here, { code: code('OTTER-200'), begonnen })).toBe(false);
  });

  it('is another one at another moment, and a copy for what-if is a conversation of its own', () => {
    const one = { code: code('ZALM-100'), begonnen };
    const oorsprong = { code: code('ZALM-100'), kenmerk: '', gewijzigd: begonnen };
    expect(isSame(one, { ...one, begonnen: '2026-03-14T10:00:00.001Z' })).toBe(false);
    expect(isSame(one, { code: code('LINDE-300'), begonnen, oorsprong, herkomst: 'kopie' })).toBe(false);
    expect(isSame(one, { ...one, begonnen: '2026-03-14T10:00:00Z' })).toBe(true);
  });
});
