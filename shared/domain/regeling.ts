/** Routes, schemes and desks as data: what they ask, what they give, and where that is written. */
import { z } from 'zod';
import { Datum } from './ids';

export const Zekerheid = z.enum(['geldend', 'historisch', 'te-controleren']);
export type Zekerheid = z.infer<typeof Zekerheid>;

export const Bron = z.object({
  titel: z.string(),
  /** Document number or host name. */
  vindplaats: z.string(),
  /** Day on which the source was last checked. */
  gecontroleerd: Datum,
});
export type Bron = z.infer<typeof Bron>;

/** Three-valued: an unknown answer never decides. */
export const Staat = z.enum(['voldaan', 'niet-voldaan', 'onbekend']);
export type Staat = z.infer<typeof Staat>;

/** Whether one can apply on a day by the rounds that are known: now, in a round to come, or only in one that is over. */
export const Venster = z.enum(['open', 'komt', 'voorbij', 'onbekend']);
export type Venster = z.infer<typeof Venster>;
