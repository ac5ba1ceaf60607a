/**
 * Hides small groups in tables in which a person can stand in several rows, or in none.
 *
 * Every row is a question to all people: who does, and who does not. It is shown when both groups are 5 or more, or
 * when everybody does. What is hidden is then 1 to 4, or all but 1 to 4, and rows say nothing of each other, with
 * two exceptions, which are taken care of here:
 * - Nobody stands in more rows than is allowed. When what is shown uses up so much of that, that a hidden row could not
 *   be greater than it must be at least, nothing of the table is shown.
 * - A row can be about a part of the people of a row in another table (who wished something and did not find it). Then
 *   the rest of them (who did find it) must not be a small group either, and a hidden whole is at least its part.
 */
import { ALL_HIDDEN, MIN_GROEP, withHidden, type Row, type ShownTable } from './cell';

/** @param most in how many rows one person can stand */
export function hideManyEach(rows: readonly Row[], people: number, most: number): ShownTable {
  return hide(rows, new Set(rows.filter(({ aantal }) => !canShow(aantal, people))), people * most, () => 1);
}

/** Two tables, of which the second is about a part of the people in the rows of the same name of the first. */
export function hideWithPart(
  whole: readonly Row[],
  part: readonly Row[],
  people: number,
  most: number,
): { readonly geheel: ShownTable; readonly deel: ShownTable } {
  const hiddenWhole = new Set(whole.filter(({ aantal }) => !canShow(aantal, people)));
  const shownWhole = byName(whole.filter((row) => !hiddenWhole.has(row)));
  const hiddenPart = new Set(
    part.filter(({ waarde, aantal }) => {
      const rest = (shownWhole.get(waarde) ?? aantal) - aantal;
      return !canShow(aantal, people) || (rest > 0 && rest < MIN_GROEP);
    }),
  );
  const shownPart = byName(part.filter((row) => !hiddenPart.has(row)));
  // A hidden whole of which the part shows can only be nearly everybody.
  const least = ({ waarde }: Row): number => (shownPart.has(waarde) ? people - MIN_GROEP + 1 : 1);
  const geheel = hide(whole, hiddenWhole, people * most, least);
  const deel = geheel === ALL_HIDDEN ? ALL_HIDDEN : hide(part, hiddenPart, people * most, () => 1);
  return { geheel, deel };
}

function hide(
  rows: readonly Row[],
  hidden: ReadonlySet<Row>,
  room: number,
  least: (row: Row) => number,
): ShownTable {
  const used = rows.reduce((sum, row) => sum + (hidden.has(row) ? least(row) : row.aantal), 0);
  return hidden.size > 0 && used >= room ? ALL_HIDDEN : withHidden(rows, hidden);
}

function canShow(yes: number, people: number): boolean {
  return yes >= MIN_GROEP && (yes === people || people - yes >= MIN_GROEP);
}

function byName(rows: readonly Row[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ waarde, aantal }) => [waarde, aantal]));
}
