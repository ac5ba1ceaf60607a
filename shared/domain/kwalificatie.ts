/** A kwalificatie of the mbo-kwalificatiestructuur, with how sure we are of it. */
import { z } from 'zod';
import { Crebo, Datum, TitelSleutel } from './ids';

/**
 * Quality mark of a fact, best first: A official source, B two sources agree, B-basisdeel taken from
 * a sister, C one source read by machine, D repaired by hand or derived.
 */
export const Kwaliteit = z.enum(['A', 'B', 'B-basisdeel', 'C', 'D', 'ontbreekt']);
export type Kwaliteit = z.infer<typeof Kwaliteit>;

/** Where a fact comes from: a title for people, and the mark. */
export const Herkomst = z.object({ bron: z.string(), kwaliteit: Kwaliteit });
export type Herkomst = z.infer<typeof Herkomst>;

export const KwalificatieKort = z.object({
  crebo: Crebo,
  naam: z.string(),
  niveau: z.int().min(1).max(4),
  dossier: z.string(),
  sector: z.string(),
});
export type KwalificatieKort = z.infer<typeof KwalificatieKort>;

export const Werkproces = z.object({
  code: z.string(),
  titel: z.string(),
  sleutel: TitelSleutel,
  /** The title in plain words; absent where none was written yet. */
  zin: z.string().optional(),
  kerntaak: z.string(),
  herkomst: Herkomst,
});
export type Werkproces = z.infer<typeof Werkproces>;

/** What is known of the werkprocessen of a kwalificatie. */
export const Dekking = z.enum(['volledig', 'alleen-basisdeel', 'te-weinig', 'geen']);
export type Dekking = z.infer<typeof Dekking>;

export const KwalificatieDetail = KwalificatieKort.extend({
  soort: z.string(),
  leerwegen: z.string(),
  editie: z.string(),
  /** First day, and last day on which somebody may start; absent when not known. */
  geldigVan: Datum.optional(),
  eindeInstroom: Datum.optional(),
  actueel: z.boolean(),
  dekking: Dekking,
  herkomst: Herkomst,
  werkprocessen: z.array(Werkproces),
  vaardigheden: z.array(z.string()),
});
export type KwalificatieDetail = z.infer<typeof KwalificatieDetail>;
