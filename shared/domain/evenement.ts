/** An event, and what is counted at it: nothing that leads back to a person. */
import { z } from 'zod';
import { Datum } from './ids';

/**
 * Worked out from name, place and day, so that two laptops on which the same event was typed hold one event
 * (see shared/evenement/id).
 */
export const EvenementId = z
  .string()
  .regex(/^[0-9a-f]{16}$/u)
  .brand<'EvenementId'>();
export type EvenementId = z.infer<typeof EvenementId>;

export const MAX_AANWEZIG = 300;

/** A leerbaan of which the leerbedrijf stands at the event, and how many people it can take. */
export const AanwezigeLeerbaan = z
  .object({ leerbaan: z.string().max(120), plekken: z.int().min(1).max(99) })
  .readonly();
export type AanwezigeLeerbaan = z.infer<typeof AanwezigeLeerbaan>;

/** What somebody types of an event. */
export const EvenementGegevens = z.object({
  naam: z.string().trim().min(1).max(80),
  plaats: z.string().trim().min(1).max(60),
  datum: Datum,
  organisator: z.string().trim().max(80),
  /** Name of the arbeidsmarktregio; '' when it is not said. */
  regio: z.string().max(80),
  /** How many people one hopes to speak; absent: no target. */
  doel: z.int().min(1).max(100_000).optional(),
});
export type EvenementGegevens = z.infer<typeof EvenementGegevens>;

export const Evenement = EvenementGegevens.extend({
  id: EvenementId,
  aanwezig: z.array(AanwezigeLeerbaan).max(MAX_AANWEZIG).readonly(),
  /** Moment of the last change; of two versions the later one counts. */
  gewijzigd: z.iso.datetime(),
  /** An invented event to play with; it never counts in a report over several events. */
  voorbeeld: z.boolean().optional(),
}).readonly();
export type Evenement = z.infer<typeof Evenement>;

/** What is counted of a person at the end of a conversation, each thing on its own. */
export const TEL_SOORTEN = [
  'gesprek',
  'regio',
  'niveau',
  'sector',
  'route',
  'wens',
  'tekort',
  'mist',
] as const;
export const TelSoort = z.enum(TEL_SOORTEN);
export type TelSoort = z.infer<typeof TelSoort>;

/** How a conversation ended; the values of the soort `gesprek`. */
export const EINDES = ['afgerond', 'gestopt', 'overgedragen'] as const;
export type Einde = (typeof EINDES)[number];

/** At most this many values of one soort for one person. */
export const MAX_WAARDEN = 5;

/**
 * One thing that is counted of one person. The token tells the same thing of the same person again (on another
 * laptop, after a hand-over): tokens of two things of one person have nothing in common without the secret that
 * leaves with the conversation. Entries of the only person of a day can still be laid side by side by that day.
 *
 * - `gesprek`: one of EINDES. `regio`, `niveau` ("niveau 2"), `sector`, `route`: one name.
 * - `wens`: the chosen richtingen ("25180 Kok"). `tekort`: those of them for which no leerbaan was within reach.
 * - `mist`: titles of werkprocessen of the first richting that the person said not to be able to do yet.
 */
export const Telregel = z
  .object({
    token: z.string().regex(/^[0-9a-f]{32}$/u),
    evenement: EvenementId.nullable(),
    dag: Datum,
    soort: TelSoort,
    /** None: a later hand found nothing of it any more. */
    waarden: z.array(z.string().min(1).max(300)).max(MAX_WAARDEN).readonly(),
    /** Which hand in a row counted it, from 1; of the same token the highest counts. */
    stand: z.int().min(1).max(1000),
  })
  .readonly();
export type Telregel = z.infer<typeof Telregel>;

/** What a conversation carries to be counted once, wherever it ends. */
export const TelMerk = z
  .object({
    /** Random, of 33 bits: so short that it fits in a code of words; it is stretched before it is used. */
    zaad: z
      .int()
      .min(0)
      .max(2 ** 33 - 1),
    /** As in Telregel. */
    stand: z.int().min(1).max(1000),
  })
  .readonly();
export type TelMerk = z.infer<typeof TelMerk>;
