/** The A4 as data: everything that is printed, already chosen and counted. */
import { z } from 'zod';
import { BijdrageVorm, RichtingVorm } from './antwoorden-vorm';
import { LeerbaanTreffer } from './leerbanen-vorm';
import { GeldUitkomst, LoketUitkomst, RouteUitkomst } from './route-vorm';

/** A werkproces that is proposed, with the reason why it was chosen. */
export const VoorstelRegel = BijdrageVorm.pick({
  code: true,
  titel: true,
  zin: true,
  sleutel: true,
  groep: true,
}).extend({
  reden: z.enum(['met-hulp', 'leerbaar-hier', 'te-leren', 'niet-gevraagd']),
});
export type VoorstelRegel = z.infer<typeof VoorstelRegel>;

export const Advies = z.object({
  code: z.string(),
  /** ISO date-time of the start of the conversation. */
  begonnen: z.string(),
  /** Ik-sentences of tasks done independently or with help, at most eight. */
  sterk: z.array(z.object({ zin: z.string(), metHulp: z.boolean() })),
  sterkTotaal: z.int(),
  richtingen: z.array(RichtingVorm),
  /** What is proposed to learn for the first richting. */
  voorstel: z.array(VoorstelRegel),
  voorstelTotaal: z.int(),
  /** What the person put in the proposal although they can do it already: to have it put on paper. */
  voorstelKanAl: z.array(VoorstelRegel.omit({ reden: true })).optional(),
  voorstelVoor: z.string().optional(),
  leerbanen: z.array(LeerbaanTreffer),
  leerbanenVoorbeeld: z.boolean(),
  /** Chosen places that are not in the leerbanen in use any more. */
  leerbanenWeg: z.int(),
  route: RouteUitkomst.optional(),
  geld: z.array(GeldUitkomst),
  loket: LoketUitkomst.optional(),
  afspraken: z.array(z.string()),
  /** Data sets with their day or edition, for the foot of the page. */
  bronnen: z.array(z.object({ naam: z.string(), editie: z.string() })),
});
export type Advies = z.infer<typeof Advies>;
