/** Shapes of events over the contract. */
import { z } from 'zod';
import {
  AanwezigeLeerbaan,
  Evenement,
  EvenementGegevens,
  EvenementId,
  MAX_AANWEZIG,
  Telregel,
} from '../domain/evenement';

export const EvenementRegel = z.object({
  evenement: Evenement,
  /** Conversations that ended, on this laptop and in the files that were read. */
  gesprekken: z.int(),
  /** Closed here: no conversation is begun in it any more. */
  gesloten: z.boolean(),
});
export type EvenementRegel = z.infer<typeof EvenementRegel>;

export const EvenementOverzicht = z.object({
  /** The latest day first. */
  evenementen: z.array(EvenementRegel),
  /** New conversations belong to this one. */
  huidig: EvenementId.nullable(),
});
export type EvenementOverzicht = z.infer<typeof EvenementOverzicht>;

export const WijzigEvenement = EvenementGegevens.omit({ naam: true, plaats: true, datum: true }).extend({
  id: EvenementId,
  aanwezig: z.array(AanwezigeLeerbaan).max(MAX_AANWEZIG),
});

export const SluitEvenement = z.object({
  id: EvenementId,
  /** What happens to its conversations in the kluis: erased now, or kept until their end date. */
  gesprekken: z.enum(['wis', 'bewaar']),
});

export const EVENEMENT_VERSIE = 1;
export const MAX_TELREGELS = 200_000;

/** The file that goes from laptop to laptop: the event, and every count that is known of it. */
export const EvenementBestand = z.object({
  vorm: z.literal('leerbaankompas/evenement'),
  versie: z.literal(EVENEMENT_VERSIE),
  evenement: Evenement,
  regels: z.array(Telregel).max(MAX_TELREGELS),
});
export type EvenementBestand = z.infer<typeof EvenementBestand>;

/** 60 MB in base64 at most; a file that is larger is refused on its own, and the others are read. */
export const MAX_EVENEMENT_INHOUD = 80_000_000;
export const EvenementInvoer = z.object({
  bestanden: z
    .array(z.object({ naam: z.string().max(300), inhoud: z.string() }))
    .min(1)
    .max(50),
});

export const EvenementInvoerUitkomst = z.object({
  /** Per file that was read, in their order. */
  gelezen: z.array(
    z.object({
      bestand: z.string(),
      evenement: z.string(),
      /** The event was not known here. */
      nieuw: z.boolean(),
      /** Conversations that were not counted here before, that are counted otherwise now, and that were known. */
      erbij: z.int(),
      bijgewerkt: z.int(),
      gelijk: z.int(),
    }),
  ),
  /** Files that were not used, with the reason in Dutch; nothing of them was taken in. */
  geweigerd: z.array(z.object({ bestand: z.string(), reden: z.string() })),
  overzicht: EvenementOverzicht,
});
export type EvenementInvoerUitkomst = z.infer<typeof EvenementInvoerUitkomst>;

/** A file to save; `inhoud` is base64. */
export const BewaarBestand = z.object({ naam: z.string(), inhoud: z.string() });
export type BewaarBestand = z.infer<typeof BewaarBestand>;
