/**
 * What a colleague gets of one conversation, version 1: what is needed to go on, and nothing else. Not in it: that
 * the candidate said yes, that it was ended, and what the app keeps for itself. A change of this shape that an
 * older app can not read is a new version.
 */
import { z } from 'zod';
import { Afspraken, Gesprek } from '../domain/gesprek';
import { Datum, TaakId } from '../domain/ids';

export const OVERDRACHT_VERSIE = 1;

export const Overdracht = Gesprek.unwrap()
  .pick({
    code: true,
    begonnen: true,
    oorsprong: true,
    situatie: true,
    antwoorden: true,
    gekozen: true,
    routeAntwoorden: true,
    route: true,
    leerbanen: true,
    voorstel: true,
    evenement: true,
    telling: true,
  })
  .extend({
    versie: z.literal(OVERDRACHT_VERSIE),
    /** When the file was made. */
    gemaakt: z.iso.datetime(),
    /** When the contents were last changed. */
    gewijzigd: z.iso.datetime(),
    /** Last day on which the file may be opened, and on which a conversation that comes from it is kept. */
    bewaarTot: Datum,
    overgeslagen: z.array(TaakId).max(2000).readonly(),
    afspraken: Afspraken.readonly(),
  })
  .readonly();
export type Overdracht = z.infer<typeof Overdracht>;

/** @returns the version that some decrypted JSON claims, or undefined when it is no hand-over at all */
export function versionOf(json: unknown): number | undefined {
  const claimed = z.object({ versie: z.int() }).safeParse(json);
  return claimed.success ? claimed.data.versie : undefined;
}
