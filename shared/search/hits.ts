/** What was found: per typed word, and per document when all words are weighed together. */
import type { Tier } from './tiers';

/** What one typed word gives each document: arrays by document number. */
export interface TermHits {
  readonly typed: string;
  /** 0 where nothing was found. */
  readonly value: Float64Array;
  readonly tier: Uint8Array;
  /** Id of the word that was found. */
  readonly word: Int32Array;
  /** The documents that were found, in no order. */
  readonly documents: readonly number[];
  /** Where a whole phrase was found, the phrase. */
  readonly phrase: Map<number, string>;
}

export interface Hit {
  readonly document: number;
  /** Above 0 and at most 1. */
  readonly score: number;
  readonly tier: Tier;
  readonly typed: string;
  /** Folded word or phrase that was found. */
  readonly found: string;
}
