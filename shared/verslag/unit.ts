/**
 * The parts that every report is put together from: an event, or the conversations of one month without an event.
 * They are never cut, so that no report tells more than these do, each on its own.
 */
import type { EvenementId, Telregel, TelSoort } from '../domain/evenement';
import { total, type Row } from './cell';

export interface Unit {
  readonly evenement: EvenementId | null;
  /** "2026-03", of conversations without an event. */
  readonly maand: string | null;
  /** One per token. */
  readonly regels: readonly Telregel[];
}

/** @param regels joined: one per token */
export function unitsOf(regels: readonly Telregel[]): readonly Unit[] {
  const units = new Map<string, Unit & { readonly regels: Telregel[] }>();
  for (const regel of regels) {
    const maand = regel.evenement === null ? regel.dag.slice(0, 7) : null;
    const key = regel.evenement ?? maand ?? '';
    const unit = units.get(key) ?? { evenement: regel.evenement, maand, regels: [] };
    unit.regels.push(regel);
    units.set(key, unit);
  }
  return [...units.values()];
}

/** Conversations that ended. */
export function peopleOf({ regels }: Unit): number {
  return regels.filter(({ soort }) => soort === 'gesprek').length;
}

/** How many people have each value, in an order of names that does not depend on the numbers. */
export function rowsOf({ regels }: Unit, soort: TelSoort): readonly Row[] {
  const counts = new Map<string, number>();
  for (const regel of regels) {
    if (regel.soort !== soort) continue;
    for (const waarde of new Set(regel.waarden)) counts.set(waarde, (counts.get(waarde) ?? 0) + 1);
  }
  return [...counts].map(([waarde, aantal]) => ({ waarde, aantal })).sort(byName);
}

/** What people are of whom nothing is known. */
export const ONBEKEND = 'onbekend';

/** With a last row for the people who are in none. @param people all of them */
export function withUnknown(rows: readonly Row[], people: number): readonly Row[] {
  const unknown = people - total(rows);
  return unknown > 0 ? [...rows, { waarde: ONBEKEND, aantal: unknown }] : rows;
}

/** A fixed order of names: the same on every laptop, in every language of it. */
export function byName(a: { readonly waarde: string }, b: { readonly waarde: string }): number {
  if ((a.waarde === ONBEKEND) !== (b.waarde === ONBEKEND)) return a.waarde === ONBEKEND ? 1 : -1;
  return a.waarde < b.waarde ? -1 : a.waarde > b.waarde ? 1 : 0;
}
