/**
 * Finds the tasks of a werkproces title that nobody has mapped yet. Three things speak for a card: titles
 * like this one have it (nearest neighbours), its own words are like the title, and its words are like the
 * names of the dossier and the kwalificatie. The surroundings of the title then make it likelier or less.
 *
 * The weights were chosen by hiding known titles (test/eval/linking); they lie on a wide plateau. The title
 * of the kerntaak was tried and brings nothing.
 */
import type { TaakId } from '../domain/ids';
import { fold } from '../text/fold';
import type { LinkCard, LinkContext, LinkExample, Suggestion } from './example';
import { featuresOf } from './features';
import { createSpace } from './space';
import { createSurroundings, tasksOf } from './surroundings';

const CARD = 2;
const NAMES = 0.75;
/** The shares are of the weight of so many. */
const TOP = 3;

export interface LinkerInput {
  readonly examples: readonly LinkExample[];
  /** Only these cards are ever suggested. */
  readonly cards: readonly LinkCard[];
  /** Stem of a folded word. */
  readonly stemOf: (word: string) => string;
}

/**
 * Cards for a title, best first, at most `aantal`; empty when nothing at all is alike.
 * The title itself is not looked up: an example with the very same title is one neighbour among others.
 */
export type Linker = (titel: string, context: LinkContext, aantal: number) => readonly Suggestion[];

/** Neither the order of the examples nor that of the cards matters; ties go to the first id. */
export function createLinker(input: LinkerInput): Linker {
  const stemOf = remember(input.stemOf);
  const examples = sortBy(input.examples, exampleKey);
  const cards = sortBy(input.cards, ({ id }) => id);
  const likeTitles = createSpace(examples.map(({ titel }) => featuresOf([titel], stemOf)));
  const likeCards = createSpace(cards.map(({ teksten }) => featuresOf(teksten, stemOf)));
  const surroundings = createSurroundings(examples);
  return (titel, context, aantal) => {
    const words = featuresOf([titel], stemOf);
    const neighbours = sumOfNeighbours(examples, likeTitles(words));
    const byWords = likeCards(words);
    const byNames = likeCards(
      featuresOf([...context.dossiers, ...context.kwalificaties].sort(compare), stemOf),
    );
    const factor = surroundings(context);
    const ranked = cards
      .map(({ id }, card): Suggestion => {
        const likeness = CARD * (byWords[card] ?? 0) + NAMES * (byNames[card] ?? 0);
        return { taak: id, score: (likeness + (neighbours.get(id) ?? 0)) * factor(id) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || compare(a.taak, b.taak));
    const whole = ranked.slice(0, TOP).reduce((sum, { score }) => sum + score, 0);
    return ranked.slice(0, aantal).map(({ taak, score }) => ({ taak, score: score / whole }));
  };
}

/** Squared, so that one title that is nearly the same says more than many that are a little alike. */
function sumOfNeighbours(examples: readonly LinkExample[], likeness: Float64Array): Map<TaakId, number> {
  const sums = new Map<TaakId, number>();
  examples.forEach((example, index) => {
    const square = (likeness[index] ?? 0) ** 2;
    if (square === 0) return;
    for (const [taak, weight] of tasksOf(example)) sums.set(taak, (sums.get(taak) ?? 0) + weight * square);
  });
  return sums;
}

function exampleKey({ titel, context, kern, deel }: LinkExample): string {
  return JSON.stringify([fold(titel), titel, context.dossiers, context.sectoren, kern, deel]);
}

function sortBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ item }) => item);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function remember(stemOf: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const stem = known.get(word) ?? stemOf(word);
    known.set(word, stem);
    return stem;
  };
}
