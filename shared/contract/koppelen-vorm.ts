/** Shapes of titles without mapping: what the app linked them to by itself, and what somebody made of it. */
import { z } from 'zod';
import { TaakId, TitelSleutel } from '../domain/ids';

/** More cards for one title would say nothing any more. */
const MAX_TAKEN = 5;

const KoppelVoorstel = z.object({
  taak: TaakId,
  /** The sentence on the card. */
  zin: z.string(),
  /** Share of the weight of the best three, 0 to 1. */
  score: z.number(),
});
export type KoppelVoorstel = z.infer<typeof KoppelVoorstel>;

export const Koppeling = z.object({
  sleutel: TitelSleutel,
  titel: z.string(),
  /** Names of the dossiers in which the title stands. */
  dossiers: z.array(z.string()),
  /** Cards that the app found, best first; at most three, and none when nothing is alike. */
  voorstel: z.array(KoppelVoorstel),
  /** What somebody chose; the first card is the core. Absent until then. */
  gekozen: z.array(TaakId).optional(),
  staat: z.enum(['automatisch', 'bevestigd']),
});
export type Koppeling = z.infer<typeof Koppeling>;

/** What somebody chooses for one title; no cards at all means: back to the automatic link. */
export const KoppelKeuze = z.object({ sleutel: TitelSleutel, taken: z.array(TaakId).max(MAX_TAKEN) });
export type KoppelKeuze = z.infer<typeof KoppelKeuze>;
