/** A task card: something a person can recognise in themselves. */
import { z } from 'zod';
import { TaakId } from './ids';

export const PLEKKEN = ['binnen', 'buiten', 'beide'] as const;
export const MET = ['mensen', 'dingen', 'papier', 'computer', 'natuur'] as const;

export const Taak = z.object({
  id: TaakId,
  /** "Ik"-sentence in B1, at most ten words. */
  zin: z.string(),
  /** One example, without "Bijvoorbeeld". */
  voorbeeld: z.string(),
  thema: z.string(),
  plek: z.enum(PLEKKEN),
  met: z.enum(MET),
});
export type Taak = z.infer<typeof Taak>;
