/**
 * A field that conditions ask about, as data: where its value comes from, how it is asked and how each
 * answer reads in a sentence.
 */
import { z } from 'zod';

/**
 * situatie: a field of Situatie. route-antwoord: stored under the id in Gesprek.routeAntwoorden.
 * richting: a fact of the chosen kwalificatie. plaats: follows from the postcode. gesprek: chosen elsewhere.
 */
const PLEKKEN_VAN_VRAAG = ['situatie', 'route-antwoord', 'richting', 'plaats', 'gesprek'] as const;

export const VraagAntwoord = z
  .strictObject({
    waarde: z.string().min(1),
    /** On the button. */
    tekst: z.string().min(1),
    /** In a sentence, after `aanhef`: "geen diploma". */
    woorden: z.string().min(1),
    /** Bounds of the number that this answer stands for, both included; without `tot` it is open. */
    van: z.number().optional(),
    tot: z.number().optional(),
    /** What the answer tells of a number that was not asked: who is leerplichtig is young. */
    volgt: z
      .strictObject({ veld: z.string().min(1), van: z.number().optional(), tot: z.number().optional() })
      .optional(),
  })
  .readonly();
export type VraagAntwoord = z.infer<typeof VraagAntwoord>;

export const Vraag = z
  .strictObject({
    id: z.string().min(1),
    soort: z.literal('vraag'),
    /** Name of the field in conditions, where that is not the id. */
    veld: z.string().min(1).optional(),
    plek: z.enum(PLEKKEN_VAN_VRAAG),
    vorm: z.enum(['keuze', 'getal']),
    tekst: z.string().min(1),
    aanhef: z.string().min(1),
    /** Said when the value is not known yet. */
    alsOnbekend: z.string().min(1).optional(),
    /** True when the same question makes sense again, since the answer may have become clear since. */
    opnieuw: z.boolean().optional(),
    /** Empty when the values are not a fixed list (regions, levels). */
    antwoorden: z.array(VraagAntwoord).readonly(),
  })
  .readonly();
export type Vraag = z.infer<typeof Vraag>;

/** Questions that a person can answer on the screen. */
export function isAskable(vraag: Vraag): boolean {
  return vraag.plek === 'situatie' || vraag.plek === 'route-antwoord';
}

export function veldOf(vraag: Vraag): string {
  return vraag.veld ?? vraag.id;
}
