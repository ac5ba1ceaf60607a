/** Makes a report: of one event, of a region, or of a period. */
import type { Verslag, VerslagKeuze } from '../contract/verslag-vorm';
import type { Evenement, EvenementId, Telregel } from '../domain/evenement';
import type { Datum } from '../domain/ids';
import { dutchDate } from '../rules/dutch-date';
import { addUp } from './add-up';
import { figuresOf, type Figures } from './figures';
import { unitsOf, type Unit } from './unit';

export interface ReportInput {
  readonly keuze: VerslagKeuze;
  readonly evenementen: readonly Evenement[];
  /** Joined: one per token. */
  readonly regels: readonly Telregel[];
  /** Moment at which it is made, ISO 8601. */
  readonly gemaakt: string;
}

/**
 * An event counts as a whole, by its own day; conversations without an event count per whole month that lies in the
 * period. Example events count only in their own report.
 * @returns undefined when the event is not known
 */
export function makeReport({ keuze, evenementen, regels, gemaakt }: ReportInput): Verslag | undefined {
  const chosen = evenementen.filter((one) => isIn(one, keuze)).sort(byDay);
  if (keuze.soort === 'evenement' && chosen.length === 0) return undefined;
  const units = unitsOf(regels);
  const unitOf = new Map(units.map((unit) => [unit.evenement, unit]));
  const events = chosen.map((evenement) => ({
    evenement,
    figures: figuresOf(unitOf.get(evenement.id) ?? empty(evenement.id)),
  }));
  const months = keuze.soort === 'periode' ? units.filter((unit) => touches(unit, keuze)) : [];
  const whole = keuze.soort === 'periode' ? months.filter((unit) => isWithin(unit, keuze)) : [];
  const parts = [...events.map(({ figures }) => figures), ...whole.map(figuresOf)];
  const sum = addUp(parts, whole.length < months.length);
  const doelen = chosen.flatMap(({ doel }) => doel ?? []);
  return {
    keuze,
    titel: titleOf(keuze, chosen[0]),
    ...daysOf(keuze, chosen),
    evenementen: events.map(lineOf),
    doel: doelen.length === 0 ? null : doelen.reduce((total, doel) => total + doel, 0),
    ...sum,
    voorbeeld: chosen.some(({ voorbeeld }) => voorbeeld === true),
    gemaakt,
  };
}

function isIn({ id, regio, datum, voorbeeld }: Evenement, keuze: VerslagKeuze): boolean {
  if (keuze.soort === 'evenement') return id === keuze.id;
  if (voorbeeld === true) return false;
  return keuze.soort === 'regio' ? regio === keuze.regio : datum >= keuze.van && datum <= keuze.tot;
}

interface Period {
  readonly van: Datum;
  readonly tot: Datum;
}

function touches({ maand }: Unit, { van, tot }: Period): boolean {
  return maand !== null && `${maand}-01` <= tot && van <= lastDayOf(maand);
}

/** A month that is cut by the period would let two periods tell a single day. */
function isWithin({ maand }: Unit, { van, tot }: Period): boolean {
  return maand !== null && van <= `${maand}-01` && lastDayOf(maand) <= tot;
}

/** @param maand "2026-02" */
function lastDayOf(maand: string): string {
  const [jaar = 0, nummer = 0] = maand.split('-').map(Number);
  return new Date(Date.UTC(jaar, nummer, 0)).toISOString().slice(0, 10);
}

function titleOf(keuze: VerslagKeuze, event: Evenement | undefined): string {
  if (keuze.soort === 'evenement') return event?.naam ?? '';
  if (keuze.soort === 'regio') return `Arbeidsmarktregio ${keuze.regio}`;
  return `${dutchDate(keuze.van)} tot en met ${dutchDate(keuze.tot)}`;
}

function daysOf(
  keuze: VerslagKeuze,
  events: readonly Evenement[],
): { readonly van: Datum | null; readonly tot: Datum | null } {
  if (keuze.soort === 'periode') return { van: keuze.van, tot: keuze.tot };
  return { van: events[0]?.datum ?? null, tot: events.at(-1)?.datum ?? null };
}

function lineOf({
  evenement: { id, naam, plaats, datum, organisator, regio, doel },
  figures,
}: {
  readonly evenement: Evenement;
  readonly figures: Figures;
}): Verslag['evenementen'][number] {
  const { gesprekken } = figures;
  return { id, naam, plaats, datum, organisator, regio, doel: doel ?? null, gesprekken };
}

function empty(evenement: EvenementId): Unit {
  return { evenement, maand: null, regels: [] };
}

function byDay(a: Evenement, b: Evenement): number {
  const [left, right] = [`${a.datum} ${a.naam} ${a.id}`, `${b.datum} ${b.naam} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
