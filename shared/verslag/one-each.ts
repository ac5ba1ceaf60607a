/**
 * Hides small groups in a table in which every person stands in exactly one row, so that they can not be worked out
 * either by somebody who knows the total, the names of the rows, and these rules.
 *
 * A group is small from 1 to 4. Say there are k small rows, together s.
 * 1. k = 0: everything is shown. k ≥ 2 and k < s < 4k: only the small rows are hidden. Every table with other numbers
 *    from 1 to 4 in these rows and the same s looks the same, and each of the rows can differ among them.
 * 2. Else s gives the numbers away (k = 1; all ones; all fours). Then rows are taken in pairs, in their order (the last
 *    three together when their number is odd), and of a pair with a small row both are hidden. Say h rows, together S.
 *    - h < S < 4h: the tables in which all h are small look the same (rule 1), and there each of them can differ.
 *    - S ≥ 4h: so do the tables with a single 1 in each pair, at either place, and 5 or more in the rest.
 *    - S = h: all of them are 1, and that would be seen. The next pair is hidden too, which makes S greater than h.
 * 3. Where nothing is left to show, the names are not shown either: then any two rows could hold everybody.
 * What decides in 1 and 2 (k, s, h, S) follows from what is published, so that a decision itself tells nothing.
 * The order of the rows must not depend on the numbers.
 */
import { MIN_GROEP, total, withHidden, type Row, type ShownTable } from './cell';

const MOST = MIN_GROEP - 1;

/** @param rows in a fixed order of names; their total is known to everybody, and is MIN_GROEP or more */
export function hideOneEach(rows: readonly Row[]): ShownTable {
  const small = rows.filter(isSmall);
  const sum = total(small);
  const free = small.length >= 2 && small.length < sum && sum < MOST * small.length;
  if (small.length === 0 || free) return withHidden(rows, new Set(small));
  const pairs = inPairs(rows);
  const hidden = new Set(pairs.filter((pair) => pair.some(isSmall)).flat());
  if (total([...hidden]) === hidden.size) {
    const next = pairs.find((pair) => !pair.some(isSmall)) ?? [];
    for (const row of next) hidden.add(row);
  }
  return withHidden(rows, hidden);
}

function isSmall({ aantal }: Row): boolean {
  return aantal < MIN_GROEP;
}

/** Two by two; a last one that is left alone joins the two before it. */
function inPairs(rows: readonly Row[]): readonly (readonly Row[])[] {
  const pairs: Row[][] = [];
  rows.forEach((row, at) => {
    const last = pairs.at(-1);
    if (last !== undefined && (last.length === 1 || at === rows.length - 1)) last.push(row);
    else pairs.push([row]);
  });
  return pairs;
}
