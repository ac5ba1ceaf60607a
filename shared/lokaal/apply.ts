/**
 * Lets the corrections of the organisation count as if the data said so: they go into the rules before anything is
 * worked out, so that also the version that applies follows a corrected last day. A correction that would make the
 * rules contradict themselves is left out.
 */
import type { Correctie, CorrectieVeld, CorrectieVelden } from '../contract/lokaal-vorm';
import { checkRules } from '../rules/check-rules';
import type { Regeling } from '../rules/regeling-schema';
import type { Regelboek } from '../rules/rule-book';

export interface Toegepast {
  readonly boek: Regelboek;
  /** By id of the row: the corrections that count. */
  readonly correcties: ReadonlyMap<string, Correctie>;
  /** Rows that do not exist here, or whose correction does not fit. */
  readonly nietGebruikt: readonly string[];
}

export function applyCorrecties(boek: Regelboek, correcties: readonly Correctie[]): Toegepast {
  const before = new Set(checkRules(boek));
  const used = new Map<string, Correctie>();
  const nietGebruikt: string[] = [];
  let now = boek;
  for (const correctie of correcties) {
    const next = patchRow(now, correctie);
    const fits = next !== undefined && checkRules(next).every((problem) => before.has(problem));
    if (fits) {
      now = next;
      used.set(correctie.regel, correctie);
    } else nietGebruikt.push(correctie.regel);
  }
  return { boek: now, correcties: used, nietGebruikt };
}

function patchRow(boek: Regelboek, { regel, velden }: Correctie): Regelboek | undefined {
  const row = boek.regelingen.find(({ id }) => id === regel);
  if (row === undefined || Object.keys(fitting(row, velden)).length === 0) return undefined;
  const patched = patch(row, velden);
  return { ...boek, regelingen: boek.regelingen.map((one) => (one === row ? patched : one)) };
}

/** Only the fields that this row has. */
function fitting(row: Regeling, velden: CorrectieVelden): CorrectieVelden {
  const allowed = correctableFields(row);
  return Object.fromEntries(
    Object.entries(velden).filter(
      ([veld, value]) => value !== undefined && allowed.some((one) => one === veld),
    ),
  );
}

function patch(row: Regeling, velden: CorrectieVelden): Regeling {
  const { bedrag, ...others } = fitting(row, velden);
  const { naam = row.naam, uitleg = row.uitleg, zekerheid = row.zekerheid } = others;
  const geldigTot = others.geldigTot ?? row.geldigTot;
  const texts = { naam, uitleg, zekerheid, ...(geldigTot === undefined ? {} : { geldigTot }) };
  if (row.soort !== 'geld' || bedrag === undefined) return { ...row, ...texts };
  // The amount in words takes the place of amounts that can be calculated with, and of the calculator.
  const { bereken: _bereken, ...rest } = row;
  return { ...rest, ...texts, bedragen: [], bedragTekst: bedrag };
}

const ALWAYS: readonly CorrectieVeld[] = ['uitleg', 'geldigTot', 'zekerheid'];

/** The name of a desk that every region has comes from the region, and ties it to the lists of desks. */
export function correctableFields(row: Regeling): readonly CorrectieVeld[] {
  if (row.soort === 'loket') return ALWAYS;
  return row.soort === 'geld' ? ['naam', 'bedrag', ...ALWAYS] : ['naam', ...ALWAYS];
}

/** The values of the fields that can be corrected, as they stand in a row. */
export function fieldsOf(row: Regeling): CorrectieVelden & Pick<Regeling, 'naam' | 'uitleg' | 'zekerheid'> {
  const { naam, uitleg, geldigTot, zekerheid } = row;
  const bedrag = row.soort === 'geld' ? amountOf(row) : '';
  return {
    naam,
    uitleg,
    ...(bedrag === '' ? {} : { bedrag }),
    ...(geldigTot === undefined ? {} : { geldigTot }),
    zekerheid,
  };
}

function amountOf(row: Extract<Regeling, { soort: 'geld' }>): string {
  return row.bedragen.map(({ tekst }) => tekst).join(' ') || (row.bedragTekst ?? '');
}

/** @returns the fields that say something else than the row does; undefined when none does */
export function realChanges(row: Regeling, velden: CorrectieVelden): CorrectieVelden | undefined {
  const now = fieldsOf(row);
  const entries = Object.entries(fitting(row, velden)).filter(
    ([veld, value]) => now[veld as CorrectieVeld] !== value,
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
