/** The calculator of a subsidy, on the version of the scheme that applies on a day. */
import type { BerekenInvoer, BerekenUitkomst } from '../../../shared/contract/bereken-vorm';
import type { Datum } from '../../../shared/domain/ids';
import { bereken } from '../../../shared/rules/bereken';
import { stableId } from '../../../shared/rules/regeling-schema';
import { type Regelboek, rulesOn } from '../../../shared/rules/rule-book';
import { EngineError } from '../engine-error';

/** @throws EngineError `niet-gevonden` when there is no such scheme on that day, or it has no calculator */
export function calculate(
  boek: Regelboek,
  { regeling, antwoorden }: BerekenInvoer,
  datum: Datum,
): BerekenUitkomst {
  const geld = rulesOn(boek, datum).geldend.find(
    (one) => one.soort === 'geld' && (one.id === regeling || stableId(one) === regeling),
  );
  const uitkomst = geld?.soort === 'geld' ? bereken(geld, antwoorden) : undefined;
  if (uitkomst === undefined) throw new EngineError('niet-gevonden', { veld: 'regeling', detail: regeling });
  return uitkomst;
}
