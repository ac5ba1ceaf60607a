/** One conversation: everything the app holds of one person, and the changes it allows. */
import { z } from 'zod';
import { Antwoorden, Niveau, ThemaAntwoord } from './antwoord';
import { EditieStempel } from './editie';
import { EvenementId, TelMerk } from './evenement';
import { Crebo, Datum, GesprekCode, TaakId, TitelSleutel } from './ids';
import { holdsBsn } from '../privacy/bsn';
import { holdsIban } from '../privacy/iban';
import { Situatie } from './situatie';

/** At most this many richtingen, leerbanen and agreements fit on the A4. */
export const MAX_RICHTINGEN = 3;
export const MAX_LEERBANEN = 4;
export const MAX_AFSPRAKEN = 2;
export const MAX_AFSPRAAK_TEKENS = 160;
export const MAX_VOORSTEL_KEUZES = 200;

/** Answers to questions about routes, by id of the question ("heeft-werk": "ja"). */
export const RouteAntwoorden = z.record(z.string().max(60), z.string().max(60));
export type RouteAntwoorden = z.infer<typeof RouteAntwoorden>;

/**
 * Agreements: the only free text. A BSN in it is refused, since no law allows to keep one here; an IBAN, since it
 * serves nothing here.
 */
export const Afspraken = z
  .array(
    z
      .string()
      .max(MAX_AFSPRAAK_TEKENS)
      .refine((text) => !holdsBsn(text), 'bsn')
      .refine((text) => !holdsIban(text), 'iban'),
  )
  .max(MAX_AFSPRAKEN);

/** What the person decided about one werkproces of the proposal: put in, or taken out, whatever the app proposes. */
export const VoorstelKeuze = z.object({ sleutel: TitelSleutel, keuze: z.enum(['erbij', 'eraf']) }).readonly();
export type VoorstelKeuze = z.infer<typeof VoorstelKeuze>;

/** Ties a conversation to the one elsewhere that it was taken over from, so that the two never stand here twice. */
export const Oorsprong = z
  .object({
    /** The code under which it began. */
    code: GesprekCode,
    /** Mark of the contents that were taken over last (a hash), and the moment of their last change. */
    kenmerk: z.string().max(64),
    gewijzigd: z.iso.datetime(),
  })
  .readonly();
export type Oorsprong = z.infer<typeof Oorsprong>;

export const Gesprek = z
  .object({
    code: GesprekCode,
    /** Start of the conversation, ISO 8601 with time. */
    begonnen: z.iso.datetime(),
    situatie: Situatie,
    antwoorden: Antwoorden,
    /** Task cards that were skipped: unknown stays unknown, but they are not asked again. */
    overgeslagen: z.array(TaakId).readonly(),
    /** Chosen richtingen, best first, at most MAX_RICHTINGEN. The first is worked out as route. */
    gekozen: z.array(Crebo).max(MAX_RICHTINGEN).readonly(),
    routeAntwoorden: RouteAntwoorden.readonly(),
    /** Chosen route, by id of the regeling. */
    route: z.string().max(60).optional(),
    /** Chosen leerbanen, by id, at most MAX_LEERBANEN. */
    leerbanen: z.array(z.string().max(120)).max(MAX_LEERBANEN).readonly(),
    afspraken: z.array(z.string().max(MAX_AFSPRAAK_TEKENS)).max(MAX_AFSPRAKEN).readonly(),
    /** Own choices about the proposal of werkprocessen, one per key; absent: the app proposes all of it. */
    voorstel: z.array(VoorstelKeuze).max(MAX_VOORSTEL_KEUZES).readonly().optional(),
    /** Last day on which it is kept; absent while nothing is kept. */
    bewaarTot: Datum.optional(),
    /** When the candidate said yes to a hand-over; absent: not asked, or no. */
    overdrachtJa: z.iso.datetime().optional(),
    /** When it was ended and counted; it is counted once. */
    afgerond: z.iso.datetime().optional(),
    herkomst: z.enum(['kopie', 'overgenomen']).optional(),
    oorsprong: Oorsprong.optional(),
    /** The data that it was begun on; absent for one of before the app kept it. */
    editie: EditieStempel.optional(),
    /** The event at which it was begun. */
    evenement: EvenementId.optional(),
    /** How it is counted; absent for one of before the app counted so. */
    telling: TelMerk.optional(),
    /** When a hand-over was made of it; it goes when the conversation comes back. */
    overgedragen: z.iso.datetime().optional(),
  })
  .readonly();
export type Gesprek = z.infer<typeof Gesprek>;

export const Wijziging = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('situatie'), situatie: Situatie }),
  z.object({ soort: z.literal('taak'), taak: TaakId, niveau: Niveau, zelfGenoemd: z.boolean().optional() }),
  z.object({ soort: z.literal('taak-overslaan'), taak: TaakId }),
  /** Back to unknown. */
  z.object({ soort: z.literal('taak-wissen'), taak: TaakId }),
  /** Which settings the person knows, and which not at all; replaces what was said before. */
  z.object({ soort: z.literal('themas'), themas: z.array(ThemaAntwoord).max(100) }),
  z.object({ soort: z.literal('werkproces'), sleutel: TitelSleutel, niveau: Niveau.nullable() }),
  z.object({ soort: z.literal('kies-richtingen'), crebos: z.array(Crebo).max(MAX_RICHTINGEN) }),
  z.object({
    soort: z.literal('route-antwoord'),
    vraag: z.string().max(60),
    antwoord: z.string().max(60).nullable(),
  }),
  z.object({ soort: z.literal('kies-route'), route: z.string().max(60).nullable() }),
  z.object({ soort: z.literal('kies-leerbanen'), ids: z.array(z.string().max(120)).max(MAX_LEERBANEN) }),
  /** Puts a werkproces in the proposal or takes it out; null leaves it to the app again. */
  z.object({
    soort: z.literal('voorstel'),
    sleutel: TitelSleutel,
    keuze: z.enum(['erbij', 'eraf']).nullable(),
  }),
  /** The yes of the candidate to a hand-over, with its moment; null takes it back. */
  z.object({ soort: z.literal('overdracht-ja'), op: z.iso.datetime().nullable() }),
  z.object({ soort: z.literal('afspraken'), afspraken: Afspraken }),
]);
export type Wijziging = z.infer<typeof Wijziging>;
