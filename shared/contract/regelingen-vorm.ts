/** Shapes of the list of all rules, for who looks after them. */
import { z } from 'zod';
import { Datum } from '../domain/ids';
import { Bron, Venster, Zekerheid } from '../domain/regeling';
import { CorrectieVeld, LokaalBijRegel } from './lokaal-vorm';

const Regio = z.object({ code: z.string(), naam: z.string() });

/** What can be corrected, as text; absent where the row has none. */
const Tekst = z.object({
  naam: z.string(),
  uitleg: z.string(),
  bedrag: z.string().optional(),
  geldigTot: Datum.optional(),
  zekerheid: Zekerheid,
});

export const RegelRij = Tekst.extend({
  /** Of this row: one version of a rule. */
  id: z.string(),
  /** Of the rule through all its versions. */
  regeling: z.string(),
  soort: z.string(),
  ookBekendAls: z.array(z.string()),
  /** Further facts of its kind, as the data says them: what it gives, who applies, when. */
  feiten: z.array(z.object({ soort: z.string(), tekst: z.string() })),
  geldigVan: Datum.optional(),
  /** Against today. */
  geldt: z.enum(['nu', 'later', 'voorbij']),
  /** Empty: everywhere. */
  regios: z.array(Regio),
  bron: Bron,
  meerBronnen: z.array(Bron),
  /** Of money only: whether one can apply today, as far as the data knows. */
  venster: Venster.optional(),
  corrigeerbaar: z.array(CorrectieVeld),
  /** What the data itself says, when a correction changed it. */
  origineel: Tekst.optional(),
  lokaal: LokaalBijRegel.optional(),
});
export type RegelRij = z.infer<typeof RegelRij>;

export const Regelingen = z.object({
  vandaag: Datum,
  /** All regions, by name. */
  regios: z.array(Regio),
  /** By kind and then as the data orders them. */
  regels: z.array(RegelRij),
});
export type Regelingen = z.infer<typeof Regelingen>;
