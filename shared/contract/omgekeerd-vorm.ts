/** Shapes of looking from the leerbaan to the people. */
import { z } from 'zod';
import { AanwezigeLeerbaan, MAX_AANWEZIG } from '../domain/evenement';
import { GesprekCode } from '../domain/ids';
import { GetoondeLeerbaan, Weggevallen } from './leerbanen-vorm';

/** Whose profiles: of the current event, or of everything that was begun or changed today. */
export const Wie = z.enum(['evenement', 'vandaag']);
export type Wie = z.infer<typeof Wie>;

export const MAX_OMGEKEERD = 20;

/** How one person meets one leerbaan. */
export const Passing = z.object({
  code: GesprekCode,
  /** The person answered something; without answers nobody knows how well they fit. */
  bekend: z.boolean(),
  /** The kwalificatie is one of the richtingen that the person chose. */
  gekozen: z.boolean(),
  /** No hard limit stands in the way. */
  past: z.boolean(),
  /** The first hard limit that does. */
  grens: z.enum(Weggevallen.keyof().options).nullable(),
  km: z.number().optional(),
  /** Werkprocessen of the kwalificatie: all, those the person can do, and of the others how many can be learned here. */
  totaal: z.int(),
  kan: z.int(),
  teLeren: z.int(),
  hierTeLeren: z.int(),
  /** How many that the person can do are used here. */
  gebruikt: z.int(),
  kanTitels: z.array(z.string()),
  leerTitels: z.array(z.string()),
  werkprocessenBekend: z.boolean(),
  /** Whole points, 0 to 100; a higher number fits better (see shared/verdelen/points). */
  score: z.int(),
});
export type Passing = z.infer<typeof Passing>;

export const OmgekeerdUitkomst = z.object({
  leerbanen: z.array(
    GetoondeLeerbaan.extend({
      /** Who fits first, the best first; then of whom nothing is known; then who does not fit. */
      kandidaten: z.array(Passing),
    }),
  ),
  /** Profiles that were looked at. */
  bekeken: z.int(),
  /** Leerbanen that are not in the data in use. */
  onbekend: z.array(z.string()),
  voorbeeld: z.boolean(),
});
export type OmgekeerdUitkomst = z.infer<typeof OmgekeerdUitkomst>;

export const VerdeelVraag = z.object({
  wie: Wie,
  plekken: z.array(AanwezigeLeerbaan).min(1).max(MAX_AANWEZIG),
});

/** As many people as can be placed, and of all ways to do that the one with the most points. */
export const Verdeling = z.object({
  toewijzingen: z.array(z.object({ leerbaan: z.string(), passing: Passing })),
  /** Who got no place, and what would make one possible. */
  nietGeplaatst: z.array(
    z.object({
      code: GesprekCode,
      /** As in Passing: who answered nothing is not divided, and `nodig` is empty. */
      bekend: z.boolean(),
      /** At most three. `vol`: places fit, and others got them; `grens`: the best fitting place falls away on that limit. */
      nodig: z.array(
        z.object({ soort: z.enum(['vol', 'grens']), leerbaan: z.string(), grens: Passing.shape.grens }),
      ),
    }),
  ),
  vrij: z.array(AanwezigeLeerbaan),
  punten: z.int(),
  /** False when another division is exactly as good. */
  uniek: z.boolean(),
  /** People who can get another place in a division that is exactly as good. */
  ookGoed: z.array(GesprekCode),
  /** What is shown of each leerbaan. */
  leerbanen: z.array(GetoondeLeerbaan.extend({ plekken: z.int() })),
  bekeken: z.int(),
  /** Leerbanen that are not in the data in use; nobody was placed there. */
  onbekend: z.array(z.string()),
  voorbeeld: z.boolean(),
});
export type Verdeling = z.infer<typeof Verdeling>;
