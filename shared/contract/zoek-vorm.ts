/** Shapes of search over the contract. */
import { z } from 'zod';
import { Crebo, TitelSleutel } from '../domain/ids';
import { KwalificatieKort } from '../domain/kwalificatie';
import { Taak } from '../domain/taak';

/** Why something was found, best first. */
export const TREFFERS = ['precies', 'woordbegin', 'in-woord', 'stam', 'synoniem', 'typefout'] as const;
export const Treffer = z.object({
  soort: z.enum(TREFFERS),
  /** What was typed and the word in which it was found. */
  gezocht: z.string(),
  gevonden: z.string(),
});
export type Treffer = z.infer<typeof Treffer>;

const gevonden = { score: z.number(), treffer: Treffer };

export const ZoekTaak = Taak.extend({ ...gevonden, werkprocessen: z.array(z.string()) });
export type ZoekTaak = z.infer<typeof ZoekTaak>;

export const ZoekWerkproces = z.object({
  ...gevonden,
  titel: z.string(),
  sleutel: TitelSleutel,
  zin: z.string().optional(),
  kwalificaties: z.array(z.object({ crebo: Crebo, naam: z.string(), dossier: z.string() })),
});
export type ZoekWerkproces = z.infer<typeof ZoekWerkproces>;

export const ZoekKwalificatie = KwalificatieKort.extend({ ...gevonden, actueel: z.boolean() });
export type ZoekKwalificatie = z.infer<typeof ZoekKwalificatie>;

/** A profession (ESCO) is for finding only: it leads to cards, never to answers. */
export const ZoekBeroep = z.object({ ...gevonden, naam: z.string(), uri: z.string(), taken: z.array(Taak) });
export type ZoekBeroep = z.infer<typeof ZoekBeroep>;

export const Zoekresultaat = z.object({
  query: z.string(),
  taken: z.array(ZoekTaak),
  werkprocessen: z.array(ZoekWerkproces),
  kwalificaties: z.array(ZoekKwalificatie),
  beroepen: z.array(ZoekBeroep),
  /** Words to try when nothing was found. */
  probeer: z.array(z.string()),
});
export type Zoekresultaat = z.infer<typeof Zoekresultaat>;
