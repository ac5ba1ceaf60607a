/** The situation of a person in a code. */
import type { Situatie } from '../../domain/situatie';
import { DIPLOMAS, LEEFTIJDSGROEPEN, REISAFSTANDEN, WERKSITUATIES } from '../../domain/situatie';
import { Pc4 } from '../../domain/ids';
import { maybe, oneOf } from './parts';
import type { Tape } from './tape';

/** How often a field is filled in, against 10 for not. */
const OFTEN = 40;
const SOMETIMES = 10;

const FIRST_PC4 = 1000;
const PC4S = 9000;
const MAX_KM = 300;
const DAYS = 5;

/** @param given the situation while writing */
export function situationIn(tape: Tape, given: () => Situatie): Situatie {
  const pc4 = maybe(
    tape,
    OFTEN,
    () => given().pc4,
    (wanted) => Pc4.parse(String(FIRST_PC4 + tape.number(PC4S, () => Number(wanted()) - FIRST_PC4))),
  );
  const maxKm = maybe(
    tape,
    OFTEN,
    () => given().maxKm,
    (wanted) => kilometres(tape, wanted),
  );
  const dagenPerWeek = maybe(
    tape,
    SOMETIMES,
    () => given().dagenPerWeek,
    (wanted) => 1 + tape.number(DAYS, () => wanted() - 1),
  );
  const hoogsteDiploma = maybe(
    tape,
    OFTEN,
    () => given().hoogsteDiploma,
    (wanted) => oneOf(tape, DIPLOMAS, wanted),
  );
  const leeftijdsgroep = maybe(
    tape,
    OFTEN,
    () => given().leeftijdsgroep,
    (wanted) => oneOf(tape, LEEFTIJDSGROEPEN, wanted),
  );
  const werksituatie = maybe(
    tape,
    OFTEN,
    () => given().werksituatie,
    (wanted) => oneOf(tape, WERKSITUATIES, wanted),
  );
  return {
    ...(pc4 === undefined ? {} : { pc4 }),
    ...(maxKm === undefined ? {} : { maxKm }),
    ...(dagenPerWeek === undefined ? {} : { dagenPerWeek }),
    ...(hoogsteDiploma === undefined ? {} : { hoogsteDiploma }),
    ...(leeftijdsgroep === undefined ? {} : { leeftijdsgroep }),
    ...(werksituatie === undefined ? {} : { werksituatie }),
  };
}

/** One of the distances that are offered, or any other. */
function kilometres(tape: Tape, wanted: () => number): number {
  const offered: readonly number[] = REISAFSTANDEN;
  const weights = [...offered.map(() => 10), 1];
  const index = tape.pick(weights, () => {
    const place = offered.indexOf(wanted());
    return place === -1 ? offered.length : place;
  });
  return offered[index] ?? 1 + tape.number(MAX_KM, () => wanted() - 1);
}
