/** Hides small counts before anybody sees them, and keeps a hidden one from being worked out from the others. */
import type { Telling } from '../contract/kluis-vorm';

/** One count as it is kept. */
export type KeptCount = Omit<Telling, 'aantal'> & { readonly aantal: number };

/** The smallest count that is shown. */
export const MIN_CEL = 5;

/**
 * Counts under MIN_CEL become null. Where what is hidden of one soort on one day is a single count, or all that is
 * hidden together is under MIN_CEL, the smallest ones that show are hidden too: a known total gives nothing away.
 * @returns latest day first, then by soort and waarde
 */
export function hideSmallCells(counts: readonly KeptCount[]): Telling[] {
  const groups = new Map<string, KeptCount[]>();
  for (const count of counts) {
    const key = `${count.dag} ${count.soort}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()].flatMap(hideInGroup).sort(byDay);
}

function hideInGroup(group: readonly KeptCount[]): Telling[] {
  const rising = [...group].sort((a, b) => a.aantal - b.aantal || compare(a.waarde, b.waarde));
  let hidden = rising.filter(({ aantal }) => aantal < MIN_CEL).length;
  const total = (): number => rising.slice(0, hidden).reduce((sum, { aantal }) => sum + aantal, 0);
  while (hidden > 0 && hidden < rising.length && (hidden === 1 || total() < MIN_CEL)) hidden += 1;
  return rising.map((count, i) => (i < hidden ? { ...count, aantal: null } : count));
}

function byDay(a: Telling, b: Telling): number {
  return compare(b.dag, a.dag) || compare(a.soort, b.soort) || compare(a.waarde, b.waarde);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
