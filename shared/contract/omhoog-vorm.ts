/** The way up from a kwalificatie: what comes after it, and which werkprocessen come with that. */
import { z } from 'zod';
import { KwalificatieKort, Werkproces } from '../domain/kwalificatie';

export const OmhoogStap = KwalificatieKort.extend({
  /** dossier: of the same kwalificatiedossier. sector: another dossier with parts in common. */
  verband: z.enum(['dossier', 'sector']),
  /** How many werkprocessen it has in common with where one comes from. */
  gedeeld: z.int(),
  /** What comes with it; empty when its werkprocessen are not in the data. */
  erbij: z.array(Werkproces.pick({ code: true, titel: true, zin: true, sleutel: true })),
  werkprocessenBekend: z.boolean(),
});
export type OmhoogStap = z.infer<typeof OmhoogStap>;

export const OmhoogVorm = z.object({
  van: KwalificatieKort,
  /** Nearest first; empty at the highest level. Asking again with one of these gives the step after that. */
  naar: z.array(OmhoogStap),
});
export type OmhoogVorm = z.infer<typeof OmhoogVorm>;
