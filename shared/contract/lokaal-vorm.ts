/**
 * What an organisation keeps on this laptop about rules and desks: how a scheme stands, what a desk is like, and
 * what is different from the data. Nothing of a person stands in it, so it lies in a plain file and can be shared.
 */
import { z } from 'zod';
import { Datum } from '../domain/ids';
import { Zekerheid } from '../domain/regeling';
import { holdsBsn } from '../privacy/bsn';
import { holdsIban } from '../privacy/iban';

/** Most characters of each text. */
export const LOKAAL_TEKENS = {
  notitie: 300,
  openingstijden: 300,
  notities: 600,
  naam: 120,
  uitleg: 800,
  bedrag: 300,
} as const;

/** Each kind of entry; there are far fewer rules and desks than this. */
const MAX_ENTRIES = 1000;

/** A BSN and an IBAN have no place here, as in every free text. */
const tekst = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !holdsBsn(text), 'bsn')
    .refine((text) => !holdsIban(text), 'iban');

/** A day that exists. */
const Dag = z.iso.date().pipe(Datum);
const Id = z
  .string()
  .regex(/^[a-z\d]+(-[a-z\d]+)*$/u)
  .max(100);
/** Code of an arbeidsmarktregio. */
const Regio = z
  .string()
  .regex(/^[A-Z\d]+$/u)
  .max(10);
/** How an outcome names a desk (`sleutel`). */
const LoketSleutel = tekst(250);

/** Of every entry: the day that it speaks of, and when it was written down. */
const stempel = { datum: Dag, gewijzigd: z.iso.datetime() };

export const LokaleStand = z.enum(['open', 'dicht', 'budget-op', 'onbekend']);
export type LokaleStand = z.infer<typeof LokaleStand>;

const statusVelden = { status: LokaleStand, notitie: tekst(LOKAAL_TEKENS.notitie).optional() };
const loketVelden = {
  openingstijden: tekst(LOKAAL_TEKENS.openingstijden).optional(),
  notities: tekst(LOKAAL_TEKENS.notities).optional(),
};

/** What a correction may change; `bedrag` is the amount in words and exists for money only. */
const Velden = z.strictObject({
  naam: tekst(LOKAAL_TEKENS.naam).optional(),
  uitleg: tekst(LOKAAL_TEKENS.uitleg).optional(),
  bedrag: tekst(LOKAAL_TEKENS.bedrag).optional(),
  geldigTot: Dag.optional(),
  zekerheid: Zekerheid.optional(),
});
export const CorrectieVelden = Velden.refine(
  (velden) => Object.values(velden).some((value) => value !== undefined),
  'leeg',
);
export type CorrectieVelden = z.infer<typeof CorrectieVelden>;

export const CorrectieVeld = Velden.keyof();
export type CorrectieVeld = z.infer<typeof CorrectieVeld>;

/** Initials of who corrected. */
export const Paraaf = z
  .string()
  .trim()
  .regex(/^\p{L}{2,4}$/u);

/** How a scheme stands, for all its versions: `regeling` is the stable name. */
const StatusNotitie = z.strictObject({ regeling: Id, ...statusVelden, ...stempel });
export type StatusNotitie = z.infer<typeof StatusNotitie>;

const LoketNotitie = z.strictObject({ regio: Regio, loket: LoketSleutel, ...loketVelden, ...stempel });
export type LoketNotitie = z.infer<typeof LoketNotitie>;

/** Of one row of the rules (one version): `regel` is the id of the row. */
const Correctie = z.strictObject({ regel: Id, velden: CorrectieVelden, door: Paraaf, ...stempel });
export type Correctie = z.infer<typeof Correctie>;

export const LokaalInhoud = z.strictObject({
  statussen: z.array(StatusNotitie).max(MAX_ENTRIES).readonly(),
  loketten: z.array(LoketNotitie).max(MAX_ENTRIES).readonly(),
  correcties: z.array(Correctie).max(MAX_ENTRIES).readonly(),
});
export type LokaalInhoud = z.infer<typeof LokaalInhoud>;

export const LOKAAL_VORM = 'leerbaankompas/lokaal';

/** The file in the folder of the user, and the file that is shared. */
export const LokaalBestand = LokaalInhoud.extend({ vorm: z.literal(LOKAAL_VORM), versie: z.literal(1) });
export type LokaalBestand = z.infer<typeof LokaalBestand>;

/** Without a day it speaks of today; a day to come is refused. */
export const ZetStatus = z.strictObject({ regeling: Id, ...statusVelden, datum: Dag.optional() });
export const ZetLoket = z.strictObject({ regio: Regio, loket: LoketSleutel, ...loketVelden });
export const ZetCorrectie = z.strictObject({ regel: Id, velden: CorrectieVelden, door: Paraaf });

/** Which entry is taken back. */
export const WisLokaal = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('status'), regeling: Id }),
  z.strictObject({ soort: z.literal('loket'), regio: Regio, loket: LoketSleutel }),
  z.strictObject({ soort: z.literal('correctie'), regel: Id }),
]);
export type WisLokaal = z.infer<typeof WisLokaal>;

export const LokaalOverzicht = z.object({
  inhoud: LokaalInhoud,
  /** Rows whose correction does not fit the rules as they are now; it is kept and not used. */
  nietGebruikt: z.array(z.string()),
  /** What went wrong with the file since the start: set aside under this name, or not to be opened. */
  melding: z
    .discriminatedUnion('soort', [
      z.object({ soort: z.literal('beschadigd'), bestand: z.string() }),
      z.object({ soort: z.literal('niet-te-openen') }),
    ])
    .optional(),
});
export type LokaalOverzicht = z.infer<typeof LokaalOverzicht>;

/** A file to save; `inhoud` is base64, as `host.bewaarBestand` takes it. */
export const LokaalUitvoer = z.object({ naam: z.string(), inhoud: z.string() });

/** With `proef` nothing is changed: it only tells what would happen. */
export const LokaalInvoer = z.object({ tekst: z.string().max(2_000_000), proef: z.boolean() });

/** What a file brings: not here yet, newer than here, the same, or older than here. */
const Telling = z.object({ nieuw: z.int(), nieuwer: z.int(), gelijk: z.int(), ouder: z.int() });
export type InvoerTelling = z.infer<typeof Telling>;

export const InvoerRapport = z.object({
  statussen: Telling,
  loketten: Telling,
  correcties: Telling,
  /** Entries of a day that has yet to come; they are left out. */
  uitDeToekomst: z.int(),
});
export type InvoerRapport = z.infer<typeof InvoerRapport>;

/** What an outcome carries of the organisation itself. */
export const LokaalBijRegel = z.object({
  status: z
    .object({
      status: LokaleStand,
      datum: Datum,
      notitie: z.string().optional(),
      /** A new round or version has begun since: this speaks of an earlier one. */
      eerdereRonde: z.boolean(),
    })
    .optional(),
  correctie: z.object({ door: z.string(), datum: Datum, velden: z.array(CorrectieVeld) }).optional(),
});
export type LokaalBijRegel = z.infer<typeof LokaalBijRegel>;

export const LokaalBijLoket = z.object({
  openingstijden: z.string().optional(),
  notities: z.string().optional(),
  datum: Datum,
});
export type LokaalBijLoket = z.infer<typeof LokaalBijLoket>;
