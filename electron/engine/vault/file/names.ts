/**
 * Names of the files of a kluis. The number in a name orders the generations, whatever the clock says; the
 * mark is random, so that two writers never write under one name.
 *
 *   kluis.0000000042.3f9a1c2b.lbk                                    a generation
 *   kluis.0000000042.3f9a1c2b.lbk.77aa0b1c.tmp                       being written
 *   kluis.0000000042.3f9a1c2b.beschadigd-2026-01-31T09-30-00Z.lbk    set aside: damaged
 *   kluis.0000000042.3f9a1c2b.opzij-2026-01-31T09-30-00Z.lbk         set aside: the user starts afresh
 *   kluis.0003.slot                                                  who has it open
 */

const ASIDE_KINDS = ['beschadigd', 'opzij'] as const;
export type AsideKind = (typeof ASIDE_KINDS)[number];
export type EntryKind = 'generatie' | 'tijdelijk' | AsideKind;

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
  readonly generation: number;
  readonly mark: string;
}

const FORM =
  /^kluis\.(?<number>\d{10,16})\.(?<mark>[0-9a-f]{8})\.(?:lbk(?<temp>\.[0-9a-f]{8}\.tmp)?|(?<aside>beschadigd|opzij)-[0-9TZ-]+\.lbk)$/u;

/** @returns undefined for a file that is not of a kluis *   kluis.0003.slot                                                  who has it open
 */
export function parseName(name: string): Entry | undefined {
  const groups = FORM.exec(name)?.groups;
  if (!groups) return undefined;
  const { number = '', mark = '', temp, aside } = groups;
  const kind = temp ? 'tijdelijk' : (ASIDE_KINDS.find((one) => one === aside) ?? 'generatie');
  return { name, kind, generation: Number(number), mark };
}

export function generationName(generation: number, mark: string): string {
  return `kluis.${String(generation).padStart(10, '0')}.${mark}.lbk`;
}

export function temporaryName(name: string, mark: string): string {
  return `${name}.${mark}.tmp`;
}

/** @param taken names that are there already; a file set aside never replaces another *   kluis.0003.slot                                                  who has it open
 */
export function asideName(
  { generation, mark }: Entry,
  kind: AsideKind,
  now: Date,
  taken: ReadonlySet<string>,
): string {
  const stem = generationName(generation, mark).replace(/\.lbk$/u, '');
  const stamp = now
    .toISOString()
    .replace(/\.\d+Z$/u, 'Z')
    .replaceAll(':', '-');
  for (let count = 1; ; count += 1) {
    const name = `${stem}.${kind}-${stamp}${count === 1 ? '' : `-${String(count)}`}.lbk`;
    if (!taken.has(name)) return name;
  }
}

export function lockName(number: number): string {
  return `kluis.${String(number).padStart(4, '0')}.slot`;
}

/** @returns undefined for a file that is no lock */
export function lockNumber(name: string): number | undefined {
  const number = /^kluis\.(\d{4,15})\.slot$/u.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

export function markOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
