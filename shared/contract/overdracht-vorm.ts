/** Shapes of the hand-over: one candidate in one encrypted file, opened with a code of words. */
import { z } from 'zod';
import { Datum, GesprekCode } from '../domain/ids';

/** Base64 of the file; a hand-over is small. */
export const OverdrachtInhoud = z.string().max(2_000_000);
export const OverdrachtWoorden = z.string().max(200);

export const OverdrachtBestand = z.object({
  /** Name for the file; tells nothing but that it is a hand-over. */
  naam: z.string(),
  inhoud: OverdrachtInhoud,
  /** The code of words: goes on the paper, never with the file. */
  woorden: z.string(),
});
export type OverdrachtBestand = z.infer<typeof OverdrachtBestand>;

export const OverdrachtVoorbeeld = z.object({
  code: GesprekCode,
  begonnen: z.iso.datetime(),
  gemaakt: z.iso.datetime(),
  bewaarTot: Datum,
  aantalTaken: z.int(),
  richtingen: z.array(z.string()).readonly(),
  /** What taking it over does to what is here. */
  gevolg: z.enum(['nieuw', 'zelfde', 'hier-nieuwer', 'hier-ouder']),
});
export type OverdrachtVoorbeeld = z.infer<typeof OverdrachtVoorbeeld>;
