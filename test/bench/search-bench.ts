/** Search at every key stroke, beside fuse.js over the same texts. */
import Fuse from 'fuse.js';
import { createSearch } from '../../electron/engine/search/create-search';
import type { Reference } from '../../electron/engine/reference/types';
import { measure, ratio, type Timing } from './measure';

const TYPED = [
  'achter de kassa',
  'heftruck',
  'ik heb in een magazijn gewerkt',
  'schoonmaken',
  'voor mijn moeder zorgen',
  'lassen',
  'stucen',
  'haren vlechten',
  'auto repareren',
  'koken',
  'tuin',
  'steward',
  'kinderen oppassen',
  'schilderen',
  'bezorgen',
];

export interface SearchBench {
  readonly eigen: Timing;
  readonly fuse: Timing;
  readonly verhouding: number;
}

export function benchSearch(reference: Reference): SearchBench {
  const strokes = TYPED.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
  const search = createSearch(reference);
  const texts = reference
    .query('SELECT ref, gewoon FROM zoek')
    .map((row) => ({ ref: String(row['ref']), tekst: String(row['gewoon']) }));
  const fuse = new Fuse(texts, { keys: ['tekst'], ignoreLocation: true, threshold: 0.3 });
  const eigen = measure(strokes, (text) => search.alles(text, 10));
  const plain = measure(strokes, (text) => fuse.search(text, { limit: 10 }));
  return { eigen, fuse: plain, verhouding: ratio(eigen, plain) };
}
