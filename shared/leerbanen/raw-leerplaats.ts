/**
 * The shape of one place as Stagemarkt gives it (search item, detail, or both in one record), read
 * tolerantly: what is absent, null, '' or of another type comes out as '' or an empty list, so that
 * one odd field never costs a whole row. What the values mean is decided elsewhere.
 */
import { z } from 'zod';

/** Anything that needs cleaning; most values do not, and files hold millions of them. */
const UNCLEAN = /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u2028-\u202f\u205f\u3000]|^ | $| {2}/u;

/** Text or a number as text, without control characters and double spaces; anything else is ''. */
const text = z
  .unknown()
  .optional()
  .transform((value): string => {
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    if (typeof value !== 'string') return '';
    if (!UNCLEAN.test(value)) return value;
    return value
      .replace(/\p{Cf}/gu, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();
  });

/** True or false, also as text or as 1 and 0; undefined when the source does not tell. */
const flag = z
  .unknown()
  .optional()
  .transform((value): boolean | undefined => {
    if (typeof value === 'boolean') return value;
    const known = String(value).trim().toLowerCase();
    if (known === 'true' || known === '1' || known === 'ja') return true;
    if (known === 'false' || known === '0' || known === 'nee') return false;
    return undefined;
  });

const record = <S extends z.ZodType>(schema: S): z.ZodPreprocess<S> =>
  z.preprocess((value) => (isRecord(value) ? value : {}), schema);
const list = <S extends z.ZodType>(schema: S): z.ZodPreprocess<z.ZodArray<S>> =>
  z.preprocess((value) => (Array.isArray(value) ? (value as unknown[]) : []), z.array(schema));

const Adres = record(
  z.object({ postcode: text, plaats: text, coordinaten: record(z.object({ lat: text, lon: text })) }),
);
const Subtaak = record(z.object({ code: text, naam: text, uitvoerbaar: flag }));
/** A feature is an id, a label, or an object with either. */
const Kenmerk = z.preprocess(
  (value) => (isRecord(value) ? value : { naam: value }),
  z.object({ id: text, naam: text, omschrijving: text }),
);

export const RawLeerplaats = z.object({
  leerplaatsId: text,
  id: text,
  titel: text,
  wervendeTitel: text,
  adres: Adres,
  leerweg: text,
  startdatum: text,
  gewijzigdDatum: text,
  dagenPerWeek: text,
  bedragVan: text,
  bedragTot: text,
  kenmerken: list(Kenmerk),
  kwalificatie: record(z.object({ crebocode: text })),
  organisatie: record(
    z.object({
      id: text,
      leerbedrijfId: text,
      naam: text,
      vestigingsadres: Adres,
      telefoonnummer: text,
      emailadres: text,
    }),
  ),
  kerntaken: list(record(z.object({ subtaken: list(Subtaak) }))),
  /** Only looked at to tell that they were left out; never carried over. */
  contactpersoon: text,
  emailadres: text,
  telefoon: text,
  /** Our own mark on invented places, so that they stay recognisable in a file of their own. */
  voorbeeld: flag,
});
export type RawLeerplaats = z.infer<typeof RawLeerplaats>;

/** True for a plain object: not null, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
