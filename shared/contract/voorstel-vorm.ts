/** The proposal of werkprocessen for the first chosen richting: what is in, what is out, and why. */
import { z } from 'zod';
import { VoorstelKeuze } from '../domain/gesprek';
import { KwalificatieKort } from '../domain/kwalificatie';
import { BijdrageVorm } from './antwoorden-vorm';

/** Whether it can be learned at the chosen leerbanen; unknown when none is chosen or the source does not tell. */
export const HIER = ['ja', 'nee', 'onbekend'] as const;

/**
 * Why a werkproces stands where it stands, nearest first: it goes with help, it can be learned at the chosen
 * leerbaan, it is still to learn, it was not asked, it can be done already, it can not be learned there.
 */
const VOORSTEL_REDENEN = [
  'met-hulp',
  'leerbaar-hier',
  'te-leren',
  'niet-gevraagd',
  'kan-al',
  'niet-hier',
] as const;

export const VoorstelWerkproces = BijdrageVorm.pick({
  code: true,
  titel: true,
  zin: true,
  sleutel: true,
  kerntaak: true,
  groep: true,
  /** What the person said. */
  gronden: true,
}).extend({
  hier: z.enum(HIER),
  reden: z.enum(VOORSTEL_REDENEN),
  /** The reason in words: one or two Dutch sentences. */
  waarom: z.string(),
  /** What the app proposes by itself. */
  voorgesteld: z.boolean(),
  /** What the person decided; absent: nothing. */
  keuze: VoorstelKeuze.unwrap().shape.keuze.optional(),
  /** The proposal as it stands: what the app proposes, with the choices of the person. */
  erin: z.boolean(),
});
export type VoorstelWerkproces = z.infer<typeof VoorstelWerkproces>;

export const VoorstelVorm = z.object({
  richting: KwalificatieKort,
  /** True when tasks stand in for werkprocessen that are not loaded: then this is no proposal for a school. */
  eigenInschatting: z.boolean(),
  /** The chosen leerbanen; `bekend` when the source tells which werkprocessen can be learned. */
  leerbanen: z.array(
    z.object({ id: z.string(), titel: z.string(), leerbedrijf: z.string(), bekend: z.boolean() }),
  ),
  /** Every werkproces of the richting, the nearest first. */
  werkprocessen: z.array(VoorstelWerkproces),
  aantalErin: z.int(),
});
export type VoorstelVorm = z.infer<typeof VoorstelVorm>;
