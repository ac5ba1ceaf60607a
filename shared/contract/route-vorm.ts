/** Shapes of routes, money and desk over the contract. */
import { z } from 'zod';
import { Datum } from '../domain/ids';
import { Bron, Staat, Venster, Zekerheid } from '../domain/regeling';
import { LokaalBijLoket, LokaalBijRegel } from './lokaal-vorm';
import { BerekenVraag } from './bereken-vorm';

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

/** One step of the way from recruiting to aftercare, with who does what in it. */
const RouteStap = z.object({
  id: z.string(),
  naam: z.string(),
  uitleg: z.string(),
  wie: z.array(z.object({ rol: z.string(), doet: z.string() })),
});

/** Parts of the chosen richting that one can learn apart. The list is not complete: what is missing may exist. */
export const RouteDelen = z.object({
  certificaten: z.array(
    z.object({
      code: z.string(),
      /** Empty when the data has no name for it. */
      naam: z.string(),
      /** The werkprocessen that belong to it, where the data has them. */
      werkprocessen: z.array(z.object({ code: z.string(), titel: z.string() })),
      bron: z.string(),
    }),
  ),
  keuzedelen: z.array(z.object({ code: z.string(), naam: z.string(), bron: z.string() })),
});
export type RouteDelen = z.infer<typeof RouteDelen>;

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
  /** The steps of this route, with their own source; absent where the data has none. */
  stappen: z.object({ lijst: z.array(RouteStap), zekerheid: Zekerheid, bron: Bron }).optional(),
  /** Only at `certificaat`, once a richting is chosen. */
  delen: RouteDelen.optional(),
  zekerheid: Zekerheid,
  bron: Bron,
  lokaal: LokaalBijRegel.optional(),
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
  /** Whether one can apply today, as far as the data knows. */
  venster: Venster.optional(),
  lokaal: LokaalBijRegel.optional(),
  /** What the calculator asks (channel `geld.bereken`); absent where there is none. */
  bereken: z.array(BerekenVraag).optional(),
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
      /** For whom it is, and what it does. */
      uitleg: z.string().optional(),
      doet: z.string().optional(),
      /** Under which the organisation keeps its own notes about it. */
      sleutel: z.string().optional(),
      lokaal: LokaalBijLoket.optional(),
    }),
  ),
  /** When to send somebody elsewhere first, in Dutch. */
  verwijzingen: z.array(z.object({ naam: z.string(), waarom: z.string(), bron: Bron })),
  /** The organisation's own notes about desks of this region that are in no list any more. */
  losseNotities: z.array(LokaalBijLoket.extend({ sleutel: z.string() })).optional(),
});
export type LoketUitkomst = z.infer<typeof LoketUitkomst>;
