/** Shapes of what matching answers over the contract. Figures are fractions of 0 to 1. */
import { z } from 'zod';
import { Niveau } from '../domain/antwoord';
import { Crebo, TaakId, TitelSleutel } from '../domain/ids';
import { KwalificatieKort } from '../domain/kwalificatie';
import { Taak } from '../domain/taak';
import { GROEPEN } from '../matching/evidence';

export const RichtingVorm = KwalificatieKort.extend({
  kanIk: z.int(),
  metHulp: z.int(),
  teLeren: z.int(),
  nietGevraagd: z.int(),
  ondergrens: z.number(),
  verwacht: z.number(),
  bovengrens: z.number(),
  profieldeelOnbekend: z.boolean(),
  eigenInschatting: z.boolean(),
});
export type RichtingVorm = z.infer<typeof RichtingVorm>;

export const Rangschikking = z.object({
  richtingen: z.array(RichtingVorm),
  /** The best fitting kwalificatie from another sector than the first one. */
  verrassing: Crebo.optional(),
  /** More cards will hardly change the top three. */
  stabiel: z.boolean(),
  /** How many kwalificaties were compared. */
  vergeleken: z.int(),
});
export type Rangschikking = z.infer<typeof Rangschikking>;

export const GrondVorm = z.object({
  soort: z.enum(['taak', 'werkproces']),
  /** The sentence of the taak or the title that was answered. */
  tekst: z.string(),
  taak: TaakId.optional(),
  sterkte: z.enum(['kern', 'deel']).optional(),
  niveau: Niveau,
});
export type GrondVorm = z.infer<typeof GrondVorm>;

export const BijdrageVorm = z.object({
  code: z.string(),
  titel: z.string(),
  sleutel: TitelSleutel,
  zin: z.string().optional(),
  kerntaak: z.string(),
  soort: z.enum(['basisdeel', 'profieldeel', 'eigen-inschatting', 'niet-bekend']),
  groep: z.enum(GROEPEN),
  /** Share of the whole, 0 to 1. */
  gewicht: z.number(),
  /** What it adds to `verwacht`; all of them add up to it exactly. */
  bijdrage: z.number(),
  gronden: z.array(GrondVorm),
  /** Present when the app linked this title to its cards by itself and nobody confirmed that yet. */
  koppeling: z.literal('automatisch').optional(),
});
export type BijdrageVorm = z.infer<typeof BijdrageVorm>;

export const UitlegVorm = RichtingVorm.extend({ bijdragen: z.array(BijdrageVorm) });
export type UitlegVorm = z.infer<typeof UitlegVorm>;

/** One to three werkprocessen which, once learned, bring more kwalificaties within reach. */
export const WatAlsVorm = z.object({
  voorstellen: z.array(
    z.object({
      titels: z.array(z.object({ sleutel: TitelSleutel, titel: z.string(), zin: z.string().optional() })),
      richtingen: z.array(KwalificatieKort.pick({ crebo: true, naam: true, niveau: true })),
    }),
  ),
});
export type WatAlsVorm = z.infer<typeof WatAlsVorm>;

export const VraagVorm = z.object({
  /** Absent when no card is left that could change anything. */
  taak: Taak.optional(),
  reden: z.object({
    soort: z.enum(['verkennen', 'richtingen', 'klaar']),
    /** Names of the richtingen that this card belongs to, likeliest first. */
    richtingen: z.array(z.string()),
    aantal: z.int(),
  }),
  stabiel: z.boolean(),
});
export type VraagVorm = z.infer<typeof VraagVorm>;
