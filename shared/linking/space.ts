/**
 * Compares one text with many at once by what they have in common, the rare weighing more than the common
 * (tf-idf, cosine). Only texts that share something with the question are touched.
 */
import { weightOf } from './features';

/** Likeness of a text to each text of the space, by its number: 0 nothing in common, 1 the same. */
export type Compare = (features: readonly string[]) => Float64Array;

/** @param texts features of each text, each feature once */
export function createSpace(texts: readonly (readonly string[])[]): Compare {
  const holders = new Map<string, number[]>();
  texts.forEach((features, text) => {
    for (const feature of features) {
      const list = holders.get(feature);
      if (list) list.push(text);
      else holders.set(feature, [text]);
    }
  });
  const weight = (feature: string): number => {
    const count = holders.get(feature)?.length ?? 0;
    return weightOf(feature) * Math.log((texts.length + 1) / (count + 0.5));
  };
  const lengths = texts.map((features) => lengthOf(features, weight));
  return (features) => {
    const likeness = new Float64Array(texts.length);
    const own = lengthOf(features, weight);
    if (own === 0) return likeness;
    for (const feature of features) {
      const square = weight(feature) ** 2;
      for (const text of holders.get(feature) ?? []) likeness[text] = (likeness[text] ?? 0) + square;
    }
    return likeness.map((sum, text) => (sum === 0 ? 0 : sum / (own * (lengths[text] ?? 1))));
  };
}

function lengthOf(features: readonly string[], weight: (feature: string) => number): number {
  return Math.sqrt(features.reduce((sum, feature) => sum + weight(feature) ** 2, 0));
}
