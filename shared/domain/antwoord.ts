/** What a person answers about a taak or a werkproces. */
import { z } from 'zod';
import { Crebo, TaakId, TitelSleutel } from './ids';

/** How well a person can do something, worst first. No answer at all means unknown. */
export const NIVEAUS = ['nog-niet', 'met-hulp', 'zelfstandig'] as const;
export const Niveau = z.enum(NIVEAUS);
export type Niveau = z.infer<typeof Niveau>;

/** The value of an answer in a calculation: 0, a half or 1. */
export const NIVEAU_WAARDE: Readonly<Record<Niveau, 0 | 0.5 | 1>> = {
  'nog-niet': 0,
  'met-hulp': 0.5,
  zelfstandig: 1,
};

export const TaakAntwoord = z
  .object({
    taak: TaakId,
    niveau: Niveau,
    /** The person brought this up in own words: that tells more than an answer to our question. */
    zelfGenoemd: z.boolean().optional(),
  })
  .readonly();
export type TaakAntwoord = z.infer<typeof TaakAntwoord>;

/** An answer on a werkproces itself; it overrules what follows from taken. */
const WerkprocesAntwoord = z.object({ sleutel: TitelSleutel, niveau: Niveau }).readonly();
export type WerkprocesAntwoord = z.infer<typeof WerkprocesAntwoord>;

/** Whether a person knows a whole setting ("zorg", "keuken"): says what to ask, never what they can. */
export const ThemaAntwoord = z
  .object({
    thema: z.string().max(40),
    kent: z.boolean(),
    /** The person asked not to get cards of this setting at all. */
    overslaan: z.boolean().optional(),
  })
  .readonly();
export type ThemaAntwoord = z.infer<typeof ThemaAntwoord>;

/** All answers of one person. For each taak and each title the last answer counts. */
export const Antwoorden = z
  .object({
    taken: z.array(TaakAntwoord).max(2000).readonly(),
    werkprocessen: z.array(WerkprocesAntwoord).max(5000).readonly(),
    themas: z.array(ThemaAntwoord).max(100).readonly().optional(),
  })
  .readonly();
export type Antwoorden = z.infer<typeof Antwoorden>;

/** The person answered something: without any answer nothing is known of what they can do. */
export function hasAnswers({ taken, werkprocessen }: Antwoorden): boolean {
  return taken.length + werkprocessen.length > 0;
}

/** Which kwalificaties take part in the ranking. Absent means no limit. */
export const MatchFilter = z
  .object({
    niveaus: z.array(z.int().min(1).max(4)).max(4).readonly().optional(),
    /** Also kwalificaties that are no longer offered. */
    ookOude: z.boolean().optional(),
    alleen: z.array(Crebo).max(50).readonly().optional(),
  })
  .readonly();
export type MatchFilter = z.infer<typeof MatchFilter>;
