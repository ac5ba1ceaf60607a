/** Shapes of routes, money and desk over the contract. */
import { z } from 'zod';
import { Datum } from '../domain/ids';
import { Bron, Staat, Zekerheid } from '../domain/regeling';

/** A question whose answer settles a condition; `veld` names a field of Situatie or a route answer. */
export const RouteVraag = z.object({
  id: z.string(),
  tekst: z.string(),
  antwoorden: z.array(z.object({ waarde: z.string(), tekst: z.string() })),
});
export type RouteVraag = z.infer<typeof RouteVraag>;

export const VoorwaardeUitkomst = z.object({
  id: z.string(),
  tekst: z.string(),
  staat: Staat,
  /** Why, in one Dutch sentence that names the answer it rests on. */
  waarom: z.string(),
  /** The question that would settle an unknown condition. */
  vraag: RouteVraag.optional(),
});
export type VoorwaardeUitkomst = z.infer<typeof VoorwaardeUitkomst>;

export const RouteUitkomst = z.object({
  id: z.string(),
  naam: z.string(),
  uitleg: z.string(),
  levertOp: z.string(),
  duur: z.string(),
  inkomen: z.string(),
  beslist: z.string(),
  uitkomst: z.enum(['past', 'past-niet', 'onbekend']),
  voorwaarden: z.array(VoorwaardeUitkomst),
  zekerheid: Zekerheid,
  bron: Bron,
});
export type RouteUitkomst = z.infer<typeof RouteUitkomst>;

export const GeldUitkomst = z.object({
  id: z.string(),
  naam: z.string(),
  uitleg: z.string(),
  voorWie: z.string(),
  vraagtAan: z.string(),
  bedrag: z.string(),
  wanneer: z.string(),
  zekerheid: Zekerheid,
  uitkomst: z.enum(['past', 'past-niet', 'onbekend']),
  voorwaarden: z.array(VoorwaardeUitkomst),
  bron: Bron,
  geldigVan: Datum.optional(),
  geldigTot: Datum.optional(),
});
export type GeldUitkomst = z.infer<typeof GeldUitkomst>;

export const LoketUitkomst = z.object({
  pc4: z.string(),
  plaats: z.string(),
  gemeente: z.string(),
  regioCode: z.string(),
  regio: z.string(),
  lokettenInRegio: z.array(
    z.object({
      naam: z.string(),
      soort: z.string(),
      plaats: z.string(),
      website: z.string(),
      zekerheid: Zekerheid,
      bron: z.string(),
    }),
  ),
  /** When to send somebody elsewhere first, in Dutch. */
  verwijzingen: z.array(z.object({ naam: z.string(), waarom: z.string(), bron: Bron })),
});
export type LoketUitkomst = z.infer<typeof LoketUitkomst>;
