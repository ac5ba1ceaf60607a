/** A place at a leerbedrijf, as the app uses it. */
import { z } from 'zod';
import { Crebo, Datum, Pc4 } from './ids';

/** bbl: a paid job with school. bol: school with a stage. overig: anything else in the source. */
export const Leerweg = z.enum(['bbl', 'bol', 'overig']);
export type Leerweg = z.infer<typeof Leerweg>;

export const KENMERKEN = [
  'mbo-certificaat',
  'praktijkverklaring',
  'vaste-baan',
  'begeleiding-op-maat',
  'fysieke-toegankelijkheid',
] as const;
export const Kenmerk = z.enum(KENMERKEN);
export type Kenmerk = z.infer<typeof Kenmerk>;

/** Which werkproces can be learned at the place, by official code and title. */
export const Uitvoerbaar = z.object({ code: z.string(), titel: z.string(), uitvoerbaar: z.boolean() });
export type Uitvoerbaar = z.infer<typeof Uitvoerbaar>;

export const Leerbaan = z.object({
  id: z.string().max(120),
  titel: z.string(),
  crebo: Crebo,
  /** Present when the source named an older crebo that was followed up by `crebo`. */
  oudeCrebo: Crebo.optional(),
  leerbedrijf: z.string(),
  leerbedrijfId: z.string(),
  plaats: z.string(),
  pc4: Pc4.optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  leerweg: Leerweg,
  /** First day; absent when the source names none. */
  start: Datum.optional(),
  dagenPerWeek: z.number().min(0).max(7).optional(),
  kenmerken: z.array(Kenmerk),
  /** Monthly pay in euros, lowest and highest, where named. */
  bedragVan: z.number().optional(),
  bedragTot: z.number().optional(),
  gewijzigd: Datum.optional(),
  /** Empty when the source does not say which werkprocessen can be learned. */
  werkprocessen: z.array(Uitvoerbaar),
  /** True for the bundled, invented set. */
  voorbeeld: z.boolean(),
});
export type Leerbaan = z.infer<typeof Leerbaan>;
