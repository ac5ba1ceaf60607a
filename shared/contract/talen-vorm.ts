/** Shapes of the texts in the languages of candidates. */
import { z } from 'zod';
import { VertaalTaal } from '../domain/taal';

export const Vertaling = z.object({
  /** `scherm.verder`, `thema.zorg`, `taak.kassa-bedienen.zin`, `taak.kassa-bedienen.voorbeeld`. */
  sleutel: z.string().max(120),
  nl: z.string(),
  /** '' when there is none: then the Dutch stands alone. */
  tekst: z.string(),
  /** Somebody of the organisation read it, and the Dutch has not changed since. */
  nagekeken: z.boolean(),
  /** The Dutch changed since this was written. */
  verouderd: z.boolean(),
  eigen: z.boolean(),
});
export type Vertaling = z.infer<typeof Vertaling>;

export const TalenOverzicht = z.array(
  z.object({
    taal: VertaalTaal,
    naam: z.string(),
    totaal: z.int(),
    vertaald: z.int(),
    nagekeken: z.int(),
    verouderd: z.int(),
    /** Texts that the organisation wrote or checked itself. */
    eigen: z.int(),
  }),
);
export type TalenOverzicht = z.infer<typeof TalenOverzicht>;

export const TalenInvoer = z.object({ taal: VertaalTaal, inhoud: z.base64().max(8_000_000) });

export const TalenInvoerUitkomst = z.object({
  overgenomen: z.int(),
  gelijk: z.int(),
  /** Lines that were not used, each with its line in the file and the reason in Dutch. */
  geweigerd: z.array(z.object({ regel: z.int(), reden: z.string() })),
  overzicht: TalenOverzicht,
});
export type TalenInvoerUitkomst = z.infer<typeof TalenInvoerUitkomst>;
