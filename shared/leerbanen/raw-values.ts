/**
 * Reads the parts of a source record tolerantly: what is absent, null or of another type comes out as '' or as
 * nothing, so that one odd field never costs a whole row. What the values mean is decided elsewhere.
 */

/** Anything that needs cleaning; most values do not, and files hold millions of them. */
const UNCLEAN = /[\p{Cc}\p{Cf}\p{Cs}\u00a0\u2000-\u200a\u2028-\u202f\u205f\u3000]|^ | $| {2}/u;

export type Raw = Readonly<Record<string, unknown>>;
const NOTHING: Raw = {};

/** True for a plain object: not null, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record itself, or one without fields. */
export function rawRecord(value: unknown): Raw {
  return isRecord(value) ? value : NOTHING;
}

/** The list itself, or an empty one. */
export function rawList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Text or a number as text, without control characters and double spaces; anything else is ''. */
export function rawText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  if (!UNCLEAN.test(value)) return value;
  return value
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** True or false, also as text or as 1 and 0; undefined when the source does not tell. */
export function rawFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const known = rawText(value).toLowerCase();
  if (known === 'true' || known === '1' || known === 'ja') return true;
  if (known === 'false' || known === '0' || known === 'nee') return false;
  return undefined;
}

/** The kind and not the text, which may hold anything. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'niets';
  if (Array.isArray(value)) return 'lijst';
  return typeof value === 'string' ? 'tekst' : typeof value === 'number' ? 'getal' : typeof value;
}
