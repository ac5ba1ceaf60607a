/**
 * Reads the sheets `Vervallen` and `Wijzigingen` of older crebolijsten: the first column has the old crebo, the
 * sixth the new one.
 */
import { readCrebo } from '../table/crebo';
import { refuse, type Where } from '../table/refuse';
import { textAt, type TableSheet } from '../table/types';
import type { Collected } from './collect';

const OLD = 0;
const NEW = 5;

/** @param ended whether the old crebo's have ended, with or without a successor */
export async function readChangeSheet(
  sheet: TableSheet,
  ended: boolean,
  into: Collected,
  where: Where,
): Promise<void> {
  let begun = false;
  for await (const row of sheet.rijen()) {
    const old = readCrebo(row.cellen[OLD]);
    if (!('crebo' in old)) {
      if (begun && 'reden' in old && textAt(row, OLD) !== '') {
        refuse(where, row, { column: OLD, veld: 'oude crebo', reden: old.reden });
      }
      continue;
    }
    begun = true;
    into.gelezen += 1;
    into.codes.note(old.crebo, old.anders);
    if (ended) into.vervallen.add(old.crebo);
    const next = readCrebo(row.cellen[NEW]);
    if ('crebo' in next) into.follow(old.crebo, next.crebo);
    else if (!ended && 'reden' in next)
      refuse(where, row, { column: NEW, veld: 'nieuwe crebo', reden: next.reden });
  }
}
