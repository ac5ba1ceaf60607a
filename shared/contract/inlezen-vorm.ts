/** Shapes of reading official files: one way in for every kind, with a report before anything is used. */
import { z } from 'zod';
import { Crebo, Datum } from '../domain/ids';

/** What a file can hold; recognised by its content, never by its name. */
export const INLEES_SOORTEN = [
  'dossiers',
  'crebolijst',
  'koppeltabel',
  'leerbanen',
  'erkenningen',
  'vaardigheden',
  'gemeenten',
  'postcodes',
  'regels',
  'pakket',
] as const;
export const InleesSoort = z.enum(INLEES_SOORTEN);
export type InleesSoort = z.infer<typeof InleesSoort>;

/** A file that travels from the page to the core in pieces, so that it may be large. */
export const BestandId = z.string().regex(/^[a-z0-9]{16,64}$/u);
export type BestandId = z.infer<typeof BestandId>;

/** At most so many bytes of one file, and of one piece before base64. */
export const MAX_BESTAND = 2 * 1024 ** 3;
export const MAX_STUK = 4 * 1024 ** 2;
export const MAX_STUK_BASE64 = 4 * Math.ceil(MAX_STUK / 3);

/** Where in a file something stands; only what the kind of file has. */
export const Vindplek = z.object({
  bestand: z.string(),
  blad: z.string().optional(),
  rij: z.int().optional(),
  /** Path in XML or JSON: `dossiers/dossier[2]/profielen/profiel[1]`. */
  pad: z.string().optional(),
});
export type Vindplek = z.infer<typeof Vindplek>;

export const Geweigerd = z.object({
  plek: Vindplek,
  veld: z.string(),
  /** What stands there, cut at 80 characters. */
  waarde: z.string(),
  /** Why it is not used, in Dutch. */
  reden: z.string(),
});
export type Geweigerd = z.infer<typeof Geweigerd>;

/** What loading would change, counted per kind of fact. */
export const Verschil = z.object({
  wat: z.enum([
    'kwalificaties',
    'kerntaken',
    'werkprocessen',
    'opvolging',
    'leerbanen',
    'leerbedrijven',
    'erkenningen',
    'vaardigheden',
    'gemeenten',
    'postcodes',
    'regels',
  ]),
  nieuw: z.int(),
  gewijzigd: z.int(),
  vervallen: z.int(),
  gelijk: z.int(),
});
export type Verschil = z.infer<typeof Verschil>;

/** One kwalificatie (or rule) that changes, with what changes in Dutch. */
export const Wijzigregel = z.object({
  verandering: z.enum(['nieuw', 'gewijzigd', 'vervallen']),
  /** Crebo, or id of a rule. */
  id: z.string(),
  naam: z.string(),
  details: z.array(z.string()),
});
export type Wijzigregel = z.infer<typeof Wijzigregel>;

export const HANDTEKENINGEN = ['goed', 'onbekende-sleutel', 'geen'] as const;

export const InleesRapport = z.object({
  /** What stands ready to be used; goes with `inlezen.gebruik`. Null when nothing in the file can be used. */
  voorstel: z.string().nullable(),
  soort: InleesSoort,
  bestand: z.string(),
  /** Edition as the file tells it; '' when it does not. */
  editie: z.string(),
  geldigVan: Datum.optional(),
  bron: z.string(),
  /** Rows, elements or records read. */
  gelezen: z.int(),
  /** What the file holds, counted once each: dossiers, kwalificaties, leerbedrijven … */
  inhoud: z.array(z.object({ wat: z.string(), aantal: z.int() })),
  verschillen: z.array(Verschil),
  /** The first ones; `wijzigingenTotaal` counts all. */
  wijzigingen: z.array(Wijzigregel),
  wijzigingenTotaal: z.int(),
  /** The first ones; `geweigerdTotaal` counts all. */
  geweigerd: z.array(Geweigerd),
  geweigerdTotaal: z.int(),
  /** Things that were read but need attention, in Dutch, with how often. */
  opmerkingen: z.array(z.object({ tekst: z.string(), aantal: z.int() })),
  /** Titles of werkprocessen without a card, linked automatically. */
  nieuweTitels: z.int(),
  /** Saved conversations that this touches; null while the kluis is locked or absent. */
  gesprekken: z.int().nullable(),
  /** Of a gegevenspakket only. */
  handtekening: z.enum(HANDTEKENINGEN).optional(),
  /** Of a gegevenspakket only: who says to have made it and when, and the key that signed it (null: nobody did). */
  pakket: z
    .object({
      maker: z.string(),
      gemaaktOp: Datum,
      sleutel: z.object({ publiek: z.string(), vingerafdruk: z.string() }).nullable(),
    })
    .optional(),
});
export type InleesRapport = z.infer<typeof InleesRapport>;

/** One edition of the data as a whole: what was in use, since when, and what it came from. */
export const Editie = z.object({
  id: z.string(),
  gebruiktVanaf: z.iso.datetime(),
  /** The load that made it; absent for what the app brings itself. */
  rapport: InleesRapport.optional(),
  inGebruik: z.boolean(),
  /** Not in use, but still kept: going back leads to the first of these. */
  bewaard: z.boolean().optional(),
});
export type Editie = z.infer<typeof Editie>;

/** What changed for a conversation that was made on another edition. */
export const EditieVerschil = z.object({
  crebo: Crebo,
  naam: z.string(),
  verandering: z.enum(['gewijzigd', 'vervallen', 'opgevolgd']),
  details: z.array(z.string()),
});
export type EditieVerschil = z.infer<typeof EditieVerschil>;

/** Said of a conversation that was made on other data than is in use now. */
export const GesprekEditie = z.object({
  /** Day of the data that it was made on, and of the data in use. */
  gemaaktOp: Datum,
  nu: Datum,
  /** False when the app does not know what changed between the two (another laptop, or long ago). */
  bekend: z.boolean(),
  /** For the kwalificaties that it chose, best first; only those that changed. */
  verschillen: z.array(EditieVerschil),
});
export type GesprekEditie = z.infer<typeof GesprekEditie>;

/** How loaded data stands on this laptop, besides the data itself. */
export const InleesStand = z.object({
  /** Id of the edition in use; `app` for what the app brings itself. */
  editie: z.string(),
  /** Whether there is something to go back to. */
  kanTerug: z.boolean(),
  /** What went wrong with loaded data since the app started, in Dutch. */
  meldingen: z.array(z.string()),
  /** What is to know of the leerbanen in use: old crebo's that were followed up, and crebo's that are not known. */
  opmerkingen: z.array(z.object({ tekst: z.string(), aantal: z.int() })),
  /** Free bytes on the disk of the user's folder; null when that can not be told. */
  vrijeRuimte: z.number().nullable(),
});
export type InleesStand = z.infer<typeof InleesStand>;

/** A piece of a file on its way from the core to the page; `inhoud` is base64. */
export const Stuk = z.object({ inhoud: z.string(), klaar: z.boolean() });
export type Stuk = z.infer<typeof Stuk>;

/** Name of an organisation, as its packages show it. */
export const PakketNaam = z.string().trim().min(1).max(200);
/** An Ed25519 public key: 32 bytes, base64url. */
export const PakketPubliek = z
  .string()
  .trim()
  .regex(/^[\w-]{43}$/u);

/** Key of an organisation that signs packages. */
export const PakketSleutel = z.object({
  naam: z.string(),
  publiek: z.string(),
  /** Six groups of four, to compare aloud. */
  vingerafdruk: z.string(),
  sinds: z.string(),
});
export type PakketSleutel = z.infer<typeof PakketSleutel>;

export const PakketSleutelbos = z.object({
  /** Null when this laptop has no key: its packages are not signed. */
  eigen: PakketSleutel.nullable(),
  vertrouwd: z.array(PakketSleutel),
});
export type PakketSleutelbos = z.infer<typeof PakketSleutelbos>;
