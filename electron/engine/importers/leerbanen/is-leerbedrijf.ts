/** Tells the two kinds of records apart: a leerbedrijf with its erkenningen, or a place at one. */
import { isRecord } from '../../../../shared/leerbanen/raw-values';

export function isLeerbedrijf(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return 'erkenning' in value || ('vestigingsadres' in value && !('kwalificatie' in value));
}
