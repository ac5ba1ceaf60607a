/** Shapes of leerbanen over the contract. */
import { z } from 'zod';
import { Antwoorden } from '../domain/antwoord';
import { Crebo, Datum, Pc4 } from '../domain/ids';
import { Leerbaan, Leerweg } from '../domain/leerbaan';

/** Hard limits filter; everything absent means no limit. */
export const LeerbaanWensen = z.object({
  crebos: z.array(Crebo).max(25),
  pc4: Pc4.optional(),
  /** Kilometres in a straight line from the middle of the postcode. */
  maxKm: z.number().positive().max(400).optional(),
  leerweg: Leerweg.optional(),
  niveaus: z.array(z.int().min(1).max(4)).optional(),
  /** Only places that start on this day or later; places without a day always pass. */
  startVanaf: Datum.optional(),
  /** Days a week that the person wants; places that ask more fall away. */
  maxDagen: z.number().min(1).max(7).optional(),
  alleenPraktijkverklaring: z.boolean().optional(),
});
export type LeerbaanWensen = z.infer<typeof LeerbaanWensen>;

export const LeerbaanVraag = z.object({
  wensen: LeerbaanWensen,
  antwoorden: Antwoorden,
  aantal: z.int().min(1).max(200),
});

/** A leerbaan with the name of its kwalificatie. */
export const GetoondeLeerbaan = z.object({ leerbaan: Leerbaan, kwalificatie: z.string(), niveau: z.int() });
export type GetoondeLeerbaan = z.infer<typeof GetoondeLeerbaan>;

/** Every word must stand in the name, the leerbedrijf, the plaats or the kwalificatie; no words find all. */
export const VindVraag = z.object({ tekst: z.string().max(100), aantal: z.int().min(1).max(100) });
export const VindUitkomst = z.object({
  /** By leerbedrijf, then by id. */
  leerbanen: z.array(GetoondeLeerbaan),
  /** All that were found, of which `leerbanen` holds the first. */
  totaal: z.int(),
});
export type VindUitkomst = z.infer<typeof VindUitkomst>;

export const LeerbaanTreffer = GetoondeLeerbaan.extend({
  /** Absent when the postcode of the person or the place is not known. */
  km: z.number().optional(),
  /** Of what the person still has to learn: how many can be learned here, and how many in all. */
  hierTeLeren: z.int(),
  teLeren: z.int(),
  /** Titles that can be learned here and that the person can not do yet or was not asked. */
  leerTitels: z.array(z.string()),
  /** How many that the person can do already are used here. */
  gebruikt: z.int(),
  /** False when the source does not tell which werkprocessen can be learned. */
  werkprocessenBekend: z.boolean(),
  score: z.number(),
});
export type LeerbaanTreffer = z.infer<typeof LeerbaanTreffer>;

/** Why places fell away; each place is counted under the first limit it fails. */
export const Weggevallen = z.object({
  richting: z.int(),
  afstand: z.int(),
  leerweg: z.int(),
  niveau: z.int(),
  start: z.int(),
  dagen: z.int(),
  praktijkverklaring: z.int(),
});
export type Weggevallen = z.infer<typeof Weggevallen>;

export const LeerbaanLijst = z.object({
  treffers: z.array(LeerbaanTreffer),
  /** All that pass, of which `treffers` holds the best. */
  totaal: z.int(),
  weggevallen: Weggevallen,
  /** Leerbedrijven erkend for the richtingen, nearest first: to call when no place is found. */
  leerbedrijven: z.array(
    z.object({ naam: z.string(), plaats: z.string(), km: z.number().optional(), crebos: z.array(Crebo) }),
  ),
  voorbeeld: z.boolean(),
  datum: z.string(),
  /** Where the person is on the map, when the postcode is known. */
  hier: z.object({ lat: z.number(), lon: z.number(), plaats: z.string() }).optional(),
});
export type LeerbaanLijst = z.infer<typeof LeerbaanLijst>;
