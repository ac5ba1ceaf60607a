/** Shapes of what the app knows about its own data. */
import { z } from 'zod';

export const GegevensSet = z.object({
  id: z.string(),
  naam: z.string(),
  aantal: z.int(),
  /** Edition or day of the facts, as far as the source tells. */
  editie: z.string(),
  /** Age of the facts in whole days on the day of asking; absent when the source has no day. */
  dagenOud: z.int().optional(),
  /** By its rhythm: `oud` past one round, `te-oud` past two; absent when the day or the rhythm is not known. */
  leeftijd: z.enum(['goed', 'oud', 'te-oud']).optional(),
  bron: z.string(),
  licentie: z.string(),
  /** True for an invented example set. */
  voorbeeld: z.boolean(),
});
export type GegevensSet = z.infer<typeof GegevensSet>;

export const GegevensOverzicht = z.object({
  /** SHA-256 of the reference database. */
  hash: z.string(),
  sets: z.array(GegevensSet),
  ontbreekt: z.array(z.string()),
});
export type GegevensOverzicht = z.infer<typeof GegevensOverzicht>;

export const AppStatus = z.object({
  versie: z.string(),
  host: z.enum(['electron', 'browser', 'terminal']),
  kanPdfBewaren: z.boolean(),
  sets: z.array(GegevensSet),
});
export type AppStatus = z.infer<typeof AppStatus>;

export const Plaats = z.object({
  pc4: z.string(),
  plaats: z.string(),
  gemeente: z.string(),
  regio: z.string(),
  lat: z.number(),
  lon: z.number(),
});
export type Plaats = z.infer<typeof Plaats>;

/** One region as closed rings of [longitude, latitude] pairs in degrees (WGS 84), simplified. */
export const Omtrek = z.object({
  /** Code of the arbeidsmarktregio: `AM05`. */
  regio: z.string(),
  ringen: z.array(z.array(z.tuple([z.number(), z.number()]))),
});
export type Omtrek = z.infer<typeof Omtrek>;
