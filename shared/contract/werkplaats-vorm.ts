/** Shapes of the werkplaats: a laptop at which candidates work by themselves. */
import { z } from 'zod';
import { Taal } from '../domain/taal';

/** Four to eight digits. */
export const Pin = z.string().regex(/^\d{4,8}$/u);

export const WerkplaatsInstellingen = z.object({
  /** After so many seconds without use the screen asks whether somebody is there. */
  rustSeconden: z.int().min(20).max(600),
  talen: z.array(Taal).min(1),
});
export type WerkplaatsInstellingen = z.infer<typeof WerkplaatsInstellingen>;

export const WerkplaatsToestand = WerkplaatsInstellingen.extend({
  aan: z.boolean(),
  /** Milliseconds before another PIN may be tried; 0 when it may now. */
  wachtMs: z.int().min(0),
});
export type WerkplaatsToestand = z.infer<typeof WerkplaatsToestand>;

export const BeginWerkplaats = WerkplaatsInstellingen.extend({ pin: Pin });
