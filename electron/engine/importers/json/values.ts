/** Careful looks into JSON of others: what is not there or has another form is undefined. */

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the value under a name of its own, never one that every object inherits */
export function field(value: unknown, naam: string): unknown {
  return isObject(value) && Object.hasOwn(value, naam) ? value[naam] : undefined;
}

export function list(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? (value as unknown[]) : undefined;
}

const MAX_VALUE = 80;

/** A value as it stands in the file, short enough for a report. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.slice(0, MAX_VALUE);
}
