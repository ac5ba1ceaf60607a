/** Shapes of keeping conversations: the way of working, the kluis (encrypted file) and what is in it. */
import { z } from 'zod';
import { Datum, GesprekCode } from '../domain/ids';

/** `zonder-bewaren`: memory only, gone at the end. `met-kluis`: encrypted on this laptop, saved after every change. */
const WERKWIJZEN = ['zonder-bewaren', 'met-kluis'] as const;
export const Werkwijze = z.enum(WERKWIJZEN);
export type Werkwijze = z.infer<typeof Werkwijze>;

/** A passphrase in any script; what is asked of its strength, `kluis.sterkte` tells. */
export const Wachtzin = z.string().min(1).max(400);

/** Why the last save did not succeed. What was saved before is still there. */
export const OPSLAG_REDENEN = [
  'schijf-vol',
  'alleen-lezen',
  'map-weg',
  'bestand-bezet',
  'andere-schrijver',
  'onbekend',
] as const;

export const Opslag = z.object({
  /** `rust`: nothing was saved since the kluis was opened. `bezig`: a change is on its way to disk. */
  staat: z.enum(['rust', 'bezig', 'opgeslagen', 'mislukt']),
  /** Moment of the last save that was read back and checked, ISO 8601. */
  op: z.iso.datetime().optional(),
  reden: z.enum(OPSLAG_REDENEN).optional(),
});
export type Opslag = z.infer<typeof Opslag>;

/** Something that happened to the file and that the user must know. */
const KLUIS_MELDINGEN = [
  /** The newest file was damaged: it stands aside, and the one before is open. */
  'vorige-versie-geopend',
  /** The clock of this laptop runs behind what the kluis remembers; end dates are kept by the later of both. */
  'klok-teruggezet',
  /** Conversations whose end date had passed were erased at unlock. */
  'verlopen-gewist',
] as const;

export const KluisToestand = z.object({
  /** Null until somebody chose, at the first start. */
  werkwijze: Werkwijze.nullable(),
  /** `bezet`: another running copy of the app holds it. `beschadigd`: no version of it can be read. */
  kluis: z.enum(['geen', 'op-slot', 'open', 'bezet', 'beschadigd']),
  opslag: Opslag,
  meldingen: z.array(z.enum(KLUIS_MELDINGEN)).readonly(),
  /** Milliseconds before another passphrase may be tried; 0 when at once. */
  wachtMs: z.int().min(0),
  /** Minutes without use after which the kluis locks itself, 1 to 60. */
  slotNaMinuten: z.int().min(1).max(60),
  /** Days that a new conversation is kept, 1 to 180. */
  bewaarDagen: z.int().min(1).max(180),
});
export type KluisToestand = z.infer<typeof KluisToestand>;

export const KluisInstellingen = KluisToestand.pick({ slotNaMinuten: true, bewaarDagen: true });
export type KluisInstellingen = z.infer<typeof KluisInstellingen>;

/** How strong a passphrase is, by a kept estimator; nothing of it is stored. */
export const Sterkte = z.object({
  /** 0 (guessed at once) to 4 (safe); a kluis asks 3 at least. */
  score: z.int().min(0).max(4),
  genoeg: z.boolean(),
  /** Decimal logarithm of the guesses that it takes. */
  raadLog10: z.number(),
  /** Keys of hints, for the interface to put into words. */
  tips: z.array(z.enum(['te-kort', 'bekend-woord', 'naam', 'datum', 'herhaling', 'rij', 'meer-woorden'])),
});
export type Sterkte = z.infer<typeof Sterkte>;

/** Shown once, to print or write down: groups of letters and digits. */
export const Herstelsleutel = z.object({ herstelsleutel: z.string() });

export const GesprekRegel = z.object({
  code: GesprekCode,
  begonnen: z.iso.datetime(),
  gewijzigd: z.iso.datetime(),
  /** Last day on which it is kept. */
  bewaarTot: Datum,
  /** Counts of what is in it, for the list. */
  aantalTaken: z.int(),
  richtingen: z.array(z.string()).readonly(),
  /** Where it came from: started here, copied for what-if, or taken over from a colleague. */
  herkomst: z.enum(['hier', 'kopie', 'overgenomen']),
  afgerond: z.boolean(),
  /** The one that is open now. */
  huidig: z.boolean(),
});
export type GesprekRegel = z.infer<typeof GesprekRegel>;

/** Everything that is held about one code, for the right of access of the candidate. */
export const Inzage = z.object({
  code: GesprekCode,
  /** Page: headings with lines in plain Dutch; official codes only beside their names. */
  delen: z.array(z.object({ kop: z.string(), regels: z.array(z.string()) })),
  /** The same as JSON text, complete. */
  json: z.string(),
});
export type Inzage = z.infer<typeof Inzage>;

/** One anonymous count; `aantal` is null where fewer than five would show. */
export const Telling = z.object({
  /** The first day of what is counted together: an event, or a month without one. */
  dag: Datum,
  /** It is about the whole month of `dag`. */
  maand: z.boolean().optional(),
  soort: z.string(),
  waarde: z.string(),
  aantal: z.int().nullable(),
});
export type Telling = z.infer<typeof Telling>;
