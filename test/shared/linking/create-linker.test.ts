/** Titles nobody mapped find their cards: by words, by parts of words, and by where they stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinker } from '../../../shared/linking/create-linker';
import type { LinkContext } from '../../../shared/linking/example';
import { stem } from '../../../shared/text/stem';
import {
  AUTO,
  BEDIENING,
  CARDS,
  EXAMPLES,
  KEUKEN,
  anyContext,
  anyTitle,
  anyWorld,
  context,
  type World,
} from './small-world';

const linkerOf = ({ examples, cards }: World) => createLinker({ examples, cards, stemOf: stem });
const small = linkerOf({ examples: EXAMPLES, cards: CARDS });
const best = (titel: string, where: LinkContext): string | undefined => small(titel, where, 1)[0]?.taak;

describe('a title nobody mapped', () => {
  it('gets the card of a title that says nearly the same', () => {
    expect(best('Voert onderhoud aan voertuigen uit', AUTO)).toBe('auto-nakijken');
    expect(best('Serveert dranken', BEDIENING)).toBe('eten-brengen');
  });

  it('gets a card by its everyday words alone, also inside a compound', () => {
    const nowhere = context('', '');
    const withoutExamples = linkerOf({ examples: [], cards: CARDS });
    expect(withoutExamples('Ververst olie', nowhere, 1)[0]?.taak).toBe('auto-nakijken');
    expect(withoutExamples('Maakt groentesoep', nowhere, 1)[0]?.taak).toBe('warm-koken');
  });

  it('goes to another card in another dossier when the words fit both', () => {
    const both = ['warm-koken', 'auto-nakijken'];
    const inKitchen = small('Bereidt voor', KEUKEN, 4).map(({ taak }) => taak as string);
    const inGarage = small('Bereidt voor', AUTO, 4).map(({ taak }) => taak as string);
    const firstOf = (list: readonly string[]) => list.find((taak) => both.includes(taak));
    expect(firstOf(inKitchen)).toBe('warm-koken');
    expect(firstOf(inGarage)).toBe('auto-nakijken');
  });

  it('gets nothing when neither its words nor its surroundings are like anything', () => {
    expect(small('Qqqq xxxx', context('', ''), 3)).toEqual([]);
    expect(small('', context('', ''), 3)).toEqual([]);
  });
});

describe('laws of linking', () => {
  it('every suggested card exists, once, best first, and the shares of the best three add up to 1', () => {
    fc.assert(
      fc.property(anyWorld, anyTitle, anyContext, fc.nat(6), (world, titel, where, aantal) => {
        const found = linkerOf(world)(titel, where, aantal);
        const ids = found.map(({ taak }) => taak);
        expect(found.length).toBeLessThanOrEqual(aantal);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((taak) => !world.cards.some((card) => card.id === taak))).toEqual([]);
        expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true);
        expect(found.map(({ score }) => score)).toEqual(
          found.map(({ score }) => score).sort((a, b) => b - a),
        );
        const top = found.slice(0, 3).reduce((sum, { score }) => sum + score, 0);
        if (aantal >= 3 && found.length > 0) expect(top).toBeCloseTo(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('the order of the examples, of the cards and of the context never matters, to the last bit', () => {
    const shuffled = anyWorld.chain((world) =>
      fc.record({
        world: fc.constant(world),
        examples: fc.shuffledSubarray([...world.examples], { minLength: world.examples.length }),
        cards: fc.shuffledSubarray([...world.cards], { minLength: world.cards.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, anyTitle, anyContext, ({ world, examples, cards }, titel, where) => {
        const turned: LinkContext = {
          dossiers: [...where.dossiers].reverse(),
          kwalificaties: [...where.kwalificaties].reverse(),
          sectoren: [...where.sectoren].reverse(),
        };
        expect(linkerOf({ examples, cards })(titel, turned, 5)).toEqual(linkerOf(world)(titel, where, 5));
      }),
      { numRuns: 2000 },
    );
  });

  it('case, accents and punctuation of a title never matter', () => {
    const spellings = ['bereidt gerechten: voor', 'BEREIDT GERECHTEN VOOR', 'Bereidt, (gérechten) voor.'];
    const [first, ...others] = spellings.map((titel) => small(titel, KEUKEN, 3));
    for (const other of others) expect(other).toEqual(first);
  });

  it('one more title with a card in the dossier never makes that card lower', () => {
    fc.assert(
      fc.property(anyWorld, anyTitle, (world, titel) => {
        const [card] = world.cards;
        if (!card) return;
        const place = (one: World): number => {
          const found = linkerOf(one)(titel, KEUKEN, 5).findIndex(({ taak }) => taak === card.id);
          return found === -1 ? 5 : found;
        };
        const more = { titel: 'zzz', context: KEUKEN, kern: [card.id], deel: [] };
        const others = world.examples.map((one) => ({ ...one, titel: 'zzz', context: AUTO }));
        expect(place({ ...world, examples: [...others, more] })).toBeLessThanOrEqual(
          place({ ...world, examples: others }),
        );
      }),
      { numRuns: 500 },
    );
  });
});
