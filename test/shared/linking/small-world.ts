/** A handful of titles and cards of three dossiers, and random worlds made of the same words. */
import fc from 'fast-check';
import { TaakId } from '../../../shared/domain/ids';
import type { LinkCard, LinkContext, LinkExample } from '../../../shared/linking/example';

const id = (text: string): TaakId => TaakId.parse(text);

export const context = (dossier: string, sector: string, kwalificatie = dossier): LinkContext => ({
  dossiers: [dossier],
  kwalificaties: [kwalificatie],
  sectoren: [sector],
});

export const KEUKEN = context('Keuken', 'Voedsel', 'Kok');
export const BEDIENING = context('Bediening', 'Voedsel', 'Gastheer');
export const AUTO = context('Autotechniek', 'Mobiliteit', 'Monteur');

export const CARDS: readonly LinkCard[] = [
  { id: id('warm-koken'), teksten: ['Ik kook warm eten.', 'soep en groente', 'pannen', 'kokkin'] },
  { id: id('eten-brengen'), teksten: ['Ik breng eten en drinken naar gasten.', 'serveren', 'ober'] },
  {
    id: id('auto-nakijken'),
    teksten: ['Ik kijk een auto na.', 'olie verversen', 'garage', 'onderhoudsbeurt'],
  },
  { id: id('klaarleggen'), teksten: ['Ik leg alles klaar voor het werk.', 'gereedschap pakken'] },
];

const example = (titel: string, where: LinkContext, kern: string, deel: string[] = []): LinkExample => ({
  titel,
  context: where,
  kern: [id(kern)],
  deel: deel.map(id),
});

export const EXAMPLES: readonly LinkExample[] = [
  example('Bereidt gerechten', KEUKEN, 'warm-koken'),
  example('Bereidt de werkzaamheden in de keuken voor', KEUKEN, 'klaarleggen', ['warm-koken']),
  example('Serveert gerechten en dranken', BEDIENING, 'eten-brengen'),
  example('Voert onderhoud uit aan voertuigen', AUTO, 'auto-nakijken'),
  example('Bereidt het onderhoud aan voertuigen voor', AUTO, 'klaarleggen', ['auto-nakijken']),
];

const WORDS = [
  ...['bereidt', 'voert', 'onderhoud', 'uit', 'keuken', 'gerechten', 'voertuigen', 'serveert', 'plant'],
  ...['controleert', 'onderhoudsbeurt', 'gasten', 'soep', 'x9', 'é', 'A/B', ''],
];
const TASKS = ['a', 'b', 'c', 'd', 'e'].map(id);
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));
const name = fc.constantFrom('Keuken', 'Bediening', 'Autotechniek', '');

export const anyContext: fc.Arbitrary<LinkContext> = fc.record({
  dossiers: fc.array(name, { maxLength: 3 }),
  kwalificaties: fc.array(name, { maxLength: 3 }),
  sectoren: fc.array(fc.constantFrom('Voedsel', 'Mobiliteit'), { maxLength: 2 }),
});

export const anyTitle = text;

export interface World {
  readonly examples: readonly LinkExample[];
  readonly cards: readonly LinkCard[];
}

export const anyWorld: fc.Arbitrary<World> = fc.record({
  examples: fc.array(
    fc.record({
      titel: text,
      context: anyContext,
      kern: fc.array(fc.constantFrom(...TASKS), { maxLength: 2 }),
      deel: fc.array(fc.constantFrom(...TASKS), { maxLength: 2 }),
    }),
    { maxLength: 8 },
  ),
  cards: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...TASKS), teksten: fc.array(text, { maxLength: 3 }) }),
    { selector: (card) => card.id },
  ),
});
