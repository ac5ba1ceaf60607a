/** The calculator of a subsidy: what it asks, and the answer with every step in words. */
import { z } from 'zod';
import { Bron, Staat, Zekerheid } from '../domain/regeling';

/** A number that the calculator asks; what is not filled in stays unknown. */
export const BerekenVraag = z.object({
  id: z.string(),
  tekst: z.string(),
  eenheid: z.string(),
});
export type BerekenVraag = z.infer<typeof BerekenVraag>;

export const BerekenInvoer = z.object({
  regeling: z.string().max(80),
  /** By id of the question. */
  antwoorden: z.record(z.string().max(60), z.number().min(0).max(10_000)),
});
export type BerekenInvoer = z.infer<typeof BerekenInvoer>;

export const BerekenStap = z.object({
  id: z.string(),
  /** What was done, with the figures in it: "2.700 euro × 30 ÷ 40 = 2.025 euro." */
  tekst: z.string(),
  /** Present for a norm: whether it is met. */
  staat: Staat.optional(),
  /** Source of the figure in this step, where that is not the source of the whole. */
  bron: Bron.optional(),
});
export type BerekenStap = z.infer<typeof BerekenStap>;

export const BerekenUitkomst = z.object({
  regeling: z.string(),
  naam: z.string(),
  stappen: z.array(BerekenStap),
  /** Whole euros at most; 0 when a norm is not met; absent when too little is known. */
  hoogstens: z.int().optional(),
  /** The result in words: always "hoogstens". */
  tekst: z.string(),
  zekerheid: Zekerheid,
  bron: Bron,
});
export type BerekenUitkomst = z.infer<typeof BerekenUitkomst>;
