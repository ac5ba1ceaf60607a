/** The table of contents of a gegevenspakket: what is in it, from whom, and the hash of every file. See FORMAT.md. */
import { z } from 'zod';
import { INLEES_SOORTEN } from '../../../shared/contract/inlezen-vorm';
import { Datum } from '../../../shared/domain/ids';

export const PAKKET_SOORT = 'leerbaankompas-gegevenspakket';
export const PAKKET_VORM = 1;
export const MANIFEST = 'manifest.json';
export const HANDTEKENING = 'handtekening.json';

/** Shown before somebody decides to trust it: no signs that hide, or that turn around what stands beside them. */
export const Leesbaar = z.string().regex(/^[^\p{Cc}\p{Bidi_Control}]*$/u);

const DELEN = INLEES_SOORTEN.filter((soort) => soort !== 'pakket');

/** A file in the ZIP. */
const Inhoud = z.strictObject({
  naam: z.string().regex(/^delen\/\d{2,3}-[a-z]+\.(json|sqlite)$/u),
  grootte: z.int().min(0),
  sha256: z.string().regex(/^[\da-f]{64}$/u),
});
export type Inhoud = z.infer<typeof Inhoud>;

/** One load of the maker, in the order in which they were used. */
const Deel = z.strictObject({
  soort: z.enum(DELEN),
  editie: z.string().max(100),
  /** Name of the file that the maker loaded, for people. */
  bestand: Leesbaar.min(1).max(300),
  gelezenOp: Datum,
  inhoud: Inhoud,
  /** Leerbanen and erkenningen have a database beside their description. */
  databank: Inhoud.optional(),
});
export type Deel = z.infer<typeof Deel>;

export const Manifest = z.strictObject({
  soort: z.literal(PAKKET_SOORT),
  vorm: z.literal(PAKKET_VORM),
  /** As the maker wrote it; '' when nobody did. */
  maker: Leesbaar.max(200),
  gemaaktOp: Datum,
  delen: z.array(Deel).min(1).max(200),
});
export type Manifest = z.infer<typeof Manifest>;

/** Stands beside the manifest when somebody signed it. */
export const Handtekening = z.strictObject({
  algoritme: z.literal('Ed25519'),
  /** 32 bytes, base64url. */
  sleutel: z.string().regex(/^[\w-]{43}$/u),
  /** 64 bytes, base64url. */
  handtekening: z.string().regex(/^[\w-]{86}$/u),
});
export type Handtekening = z.infer<typeof Handtekening>;
