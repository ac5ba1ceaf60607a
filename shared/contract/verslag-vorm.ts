/** Shapes of the report over the contract. */
import { z } from 'zod';
import { EvenementId, TelSoort } from '../domain/evenement';
import { Datum } from '../domain/ids';

export const VerslagKeuze = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('evenement'), id: EvenementId }),
  /** Events in one arbeidsmarktregio. */
  z.object({ soort: z.literal('regio'), regio: z.string().min(1).max(80) }),
  /** Events and conversations without an event, both days included. */
  z.object({ soort: z.literal('periode'), van: Datum, tot: Datum }),
]);
export type VerslagKeuze = z.infer<typeof VerslagKeuze>;

export const VerslagTabel = z.object({
  soort: TelSoort,
  /** A person can be in several rows. */
  meervoudig: z.boolean(),
  /** In a fixed order of their names; `aantal` is null where it is hidden. */
  rijen: z.array(z.object({ waarde: z.string(), aantal: z.int().nullable() })),
  /** Rows or parts of rows are hidden, since they are about fewer than five people or would give those away. */
  verborgen: z.boolean(),
  /** Figures add up only what may be shown of each event: they are at least this. */
  tenMinste: z.boolean(),
});
export type VerslagTabel = z.infer<typeof VerslagTabel>;

export const Verslag = z.object({
  keuze: VerslagKeuze,
  /** "Banenmarkt Twente", "Arbeidsmarktregio Twente", "1 maart 2026 tot en met 31 maart 2026". */
  titel: z.string(),
  van: Datum.nullable(),
  tot: Datum.nullable(),
  evenementen: z.array(
    z.object({
      id: EvenementId,
      naam: z.string(),
      plaats: z.string(),
      datum: Datum,
      organisator: z.string(),
      regio: z.string(),
      doel: z.int().nullable(),
      gesprekken: z.int().nullable(),
    }),
  ),
  /** Sum of the targets; null when no event has one. */
  doel: z.int().nullable(),
  /** Conversations; null when fewer than five. */
  gesprekken: z.int().nullable(),
  tenMinste: z.boolean(),
  tabellen: z.array(VerslagTabel),
  voorbeeld: z.boolean(),
  gemaakt: z.iso.datetime(),
});
export type Verslag = z.infer<typeof Verslag>;

export const VerslagUitvoer = z.object({ keuze: VerslagKeuze, vorm: z.enum(['csv', 'xlsx']) });
