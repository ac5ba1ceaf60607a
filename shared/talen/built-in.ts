/** The texts that the app brings in every language, as `npm run data` writes them and the engine reads them. */
import { z } from 'zod';
import { VertaalTaal } from '../domain/taal';

/** A text in another language. */
export const VertaaldeTekst = z.object({
  /** The Dutch of which it is the translation: another Dutch today makes it out of date. */
  nl: z.string(),
  tekst: z.string(),
  /** Somebody who knows the language read it. */
  nagekeken: z.boolean(),
});
export type VertaaldeTekst = z.infer<typeof VertaaldeTekst>;

export const TalenBestand = z.object({
  vorm: z.literal('leerbaankompas/talen'),
  versie: z.literal(1),
  /** The Dutch of today, in the order in which it is shown. */
  nl: z.record(z.string(), z.string()),
  talen: z.record(VertaalTaal, z.record(z.string(), VertaaldeTekst)),
});
export type TalenBestand = z.infer<typeof TalenBestand>;
