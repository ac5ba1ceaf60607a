/** What loading changes in the leerbedrijven that are erkend, and which of them are the same before and after. */
import type { Verschil } from '../../../../shared/contract/inlezen-vorm';
import type { Cell, SqlBank } from '../bank/sql-bank';
import type { Pace } from './pace';
import { sideBySide } from './side-by-side';
import { Tally } from './tally';

const SELECT = `
  SELECT id, nr,
         naam || char(10) || plaats || char(10) || ifnull(pc4, '') || ' ' || ifnull(lat, '') || ' ' || ifnull(lon, '')
    FROM leerbedrijf
   ORDER BY id`;

/** Leerbedrijven that stand in both, by their number in the one and in the other, with a number from 0 that they share. */
export interface Gedeeld {
  readonly aantal: number;
  readonly nieuw: ReadonlyMap<Cell | undefined, number>;
  readonly oud: ReadonlyMap<Cell | undefined, number>;
}

/** @param oud undefined when there were none */
export async function compareLeerbedrijven(
  nieuw: SqlBank,
  oud: SqlBank | undefined,
  pace: Pace,
): Promise<{ readonly verschil: Verschil; readonly gedeeld: Gedeeld }> {
  const tally = new Tally();
  const numbers = { nieuw: new Map<Cell | undefined, number>(), oud: new Map<Cell | undefined, number>() };
  let aantal = 0;
  for (const paar of sideBySide(nieuw.scan(SELECT), oud?.scan(SELECT) ?? [].values())) {
    if (!paar.oud) tally.added();
    else if (!paar.nieuw) tally.gone();
    else {
      tally.stayed(paar.nieuw[2] === paar.oud[2]);
      numbers.nieuw.set(paar.nieuw[1], aantal);
      numbers.oud.set(paar.oud[1], aantal);
      aantal += 1;
    }
    if (pace.row()) await pace.breathe();
  }
  return { verschil: tally.of('leerbedrijven'), gedeeld: { aantal, ...numbers } };
}
