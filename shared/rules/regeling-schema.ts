/**
 * One record of data/sources/regelingen: a route, scheme, notion, desk, referral, partner or initiative,
 * with its source, its validity and how certain it is. Sentences are for people: B1, "je", careful.
 */
import { z } from 'zod';
import { Datum } from '../domain/ids';
import { Bron, Zekerheid } from '../domain/regeling';
import { Expressie } from './expression';
import { Vraag } from './vraag-schema';

const Id = z.string().regex(/^[a-z\d]+(-[a-z\d]+)*$/u);
const Zin = z.string().min(1);

const algemeen = {
  /** Unique key of the row. */
  id: Id,
  /** The rule of which this row is one version in time; absent means the id itself. */
  regeling: Id.optional(),
  naam: Zin,
  uitleg: Zin,
  /** Former names, abbreviations and spellings in the sources. */
  ookBekendAls: z.array(Zin).readonly().optional(),
  /** First and last day on which it applies, both included; absent means not known or open. */
  geldigVan: Datum.optional(),
  geldigTot: Datum.optional(),
  zekerheid: Zekerheid,
  bron: Bron,
  meerBronnen: z.array(Bron).readonly().optional(),
  /** Codes of arbeidsmarktregio's, when it exists in some regions only. */
  regios: z.array(z.string().min(1)).readonly().optional(),
  /** Figures that a source gives about it, for whoever looks it up. */
  cijfers: z
    .array(
      z
        .strictObject({
          /** Name by which a calculator refers to it. */
          id: Id.optional(),
          getal: z.number(),
          eenheid: Zin,
          tekst: Zin,
          /** Where that is not the source of the rule. */
          bron: Bron.optional(),
        })
        .readonly(),
    )
    .readonly()
    .optional(),
  /** Position on a screen, lowest first. */
  volgorde: z.number().optional(),
};

export const Voorwaarde = z
  .strictObject({
    id: Id,
    tekst: Zin,
    als: Expressie,
    /** Counts only when a kwalificatie is chosen: it is about that choice, not about the person. */
    alleenMetRichting: z.boolean().optional(),
    /** Said when the given answers settle nothing. */
    bijOnbekend: Zin.optional(),
  })
  .readonly();
export type Voorwaarde = z.infer<typeof Voorwaarde>;

const voorwaarden = z.array(Voorwaarde).readonly();
/** A route always asks something. */
const minstensEenVoorwaarde = z.array(Voorwaarde).min(1).readonly();

/** A remark that is added when it certainly applies; it decides nothing. */
const LetOp = z.strictObject({ als: Expressie, tekst: Zin }).readonly();
export type LetOp = z.infer<typeof LetOp>;
const letOp = z.array(LetOp).readonly().optional();

export const Route = z.strictObject({
  ...algemeen,
  soort: z.literal('route'),
  levertOp: Zin,
  duur: Zin,
  inkomen: Zin,
  beslist: Zin,
  voorwaarden: minstensEenVoorwaarde,
  letOp,
});
export type Route = z.infer<typeof Route>;

/** An amount: at most so many euros or so large a part, per what, and only where `alleenAls` can hold. */
const Bedrag = z
  .strictObject({
    hoogstens: z.number().positive(),
    eenheid: z.enum(['euro', 'procent']),
    per: Zin.optional(),
    naarRato: z.boolean().optional(),
    hoogstensWeken: z.number().positive().optional(),
    alleenAls: Expressie.optional(),
    tekst: Zin,
  })
  .readonly();

const Tijdvak = z.strictObject({ van: Datum, tot: Datum }).readonly();
export type Tijdvak = z.infer<typeof Tijdvak>;

/** persoon, werkgever and school can be spoken to in a conversation; the others serve a region or sector. */
const AANVRAGERS = ['persoon', 'werkgever', 'school', 'gemeente', 'regio', 'sector', 'rijk'] as const;

/** A number of hours that must be reached before there is anything to get. */
const Norm = z
  .strictObject({
    /** Id of the figure in `cijfers`. */
    cijfer: Id,
    /** How it is asked. */
    vraag: Zin,
    /** Where it belongs in a sentence: "uur leren op het werk". */
    woorden: Zin,
    /** Less for fewer weeks than the whole. */
    naarRato: z.boolean(),
  })
  .readonly();

/** How much it is at most: the one amount of the rule, in proportion to the weeks, once the norms are met. */
export const Bereken = z
  .strictObject({
    /** How the number of weeks is asked. */
    vraagWeken: Zin,
    normen: z.array(Norm).readonly(),
    /** Said with every result. */
    letOp: Zin,
  })
  .readonly();
export type Bereken = z.infer<typeof Bereken>;

export const Geld = z.strictObject({
  ...algemeen,
  soort: z.literal('geld'),
  aanvrager: z.enum(AANVRAGERS),
  voorWie: Zin,
  vraagtAan: Zin,
  bedragen: z.array(Bedrag).readonly(),
  /** Said when no amount is known. */
  bedragTekst: Zin.optional(),
  tijdvakken: z.array(Tijdvak).readonly().optional(),
  wanneer: Zin,
  voorwaarden,
  letOp,
  bereken: Bereken.optional(),
});
export type Geld = z.infer<typeof Geld>;

/** A notion that conditions refer to, or that people ask about. */
const Begrip = z.strictObject({
  ...algemeen,
  soort: z.literal('begrip'),
  betekent: Expressie.optional(),
});

export const Loket = z.strictObject({
  ...algemeen,
  soort: z.literal('loket'),
  doet: Zin,
  website: z.string(),
  /** The name in a region, with {regio} where the name of the region comes; only for today's desk. */
  naamInRegio: Zin.optional(),
  /** What kind of desk it is, as shown beside the name in a region. */
  soortInRegio: Zin.optional(),
});
export type Loket = z.infer<typeof Loket>;

export const Verwijzing = z.strictObject({
  ...algemeen,
  soort: z.literal('verwijzing'),
  voorwaarden,
  /** When it certainly applies, and when an answer is still missing. */
  zinBijVoldaan: Zin,
  zinBijOnbekend: Zin,
  /** Left out while an answer is missing. */
  alleenAlsZeker: z.boolean().optional(),
});
export type Verwijzing = z.infer<typeof Verwijzing>;

/** The steps of the way that a route goes, with who does what. */
const Traject = z.strictObject({
  ...algemeen,
  soort: z.literal('traject'),
  /** Stable ids of the routes that go this way. */
  voorRoutes: z.array(Id).min(1).readonly(),
  stappen: z
    .array(
      z
        .strictObject({
          id: Id,
          naam: Zin,
          uitleg: Zin,
          wie: z
            .array(z.strictObject({ rol: Zin, doet: Zin }).readonly())
            .min(1)
            .readonly(),
        })
        .readonly(),
    )
    .min(1)
    .readonly(),
});
export type Traject = z.infer<typeof Traject>;

/** Everything that is only looked up: who takes part, what was tried, for whom. */
const NASLAG_SOORTEN = ['partner', 'initiatief', 'programma', 'doelgroep', 'meting'] as const;
const Naslag = z.strictObject({ ...algemeen, soort: z.enum(NASLAG_SOORTEN) });

export const Regeling = z.discriminatedUnion('soort', [
  Route,
  Geld,
  Begrip,
  Loket,
  Verwijzing,
  Traject,
  Naslag,
]);
export type Regeling = z.infer<typeof Regeling>;

/** A row of the table `regeling`: a rule, or a question that rules ask. */
export const RegelRecord = z.discriminatedUnion('soort', [
  Vraag.unwrap(),
  Route,
  Geld,
  Begrip,
  Loket,
  Verwijzing,
  Traject,
  Naslag,
]);
export type RegelRecord = z.infer<typeof RegelRecord>;

/** The name under which a rule is known through all its versions. */
export function stableId(regeling: Regeling): string {
  return regeling.regeling ?? regeling.id;
}

/** The rows of each rule, by its stable id. */
export function byRule(regelingen: readonly Regeling[]): ReadonlyMap<string, readonly Regeling[]> {
  const versies = new Map<string, Regeling[]>();
  for (const regeling of regelingen) {
    const id = stableId(regeling);
    versies.set(id, [...(versies.get(id) ?? []), regeling]);
  }
  return versies;
}

/** Order on a screen: as the data says, and by id where it says nothing. */
export function byOrder(a: Regeling, b: Regeling): number {
  const left = a.volgorde ?? Infinity;
  const right = b.volgorde ?? Infinity;
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
