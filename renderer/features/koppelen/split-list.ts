/** Divides the list into what still waits and what was confirmed, and says where to go after a choice. */
import type { Koppeling } from '../../../shared/contract/koppelen-vorm';

export interface SplitList {
  readonly open: readonly Koppeling[];
  readonly klaar: readonly Koppeling[];
}

/** Both keep the order of the core. */
export function splitList(list: readonly Koppeling[]): SplitList {
  return {
    open: list.filter(({ staat }) => staat === 'automatisch'),
    klaar: list.filter(({ staat }) => staat === 'bevestigd'),
  };
}

/** The open title that comes after this one, or else the first; undefined when this was the last. */
export function nextOpen(
  list: readonly Koppeling[],
  sleutel: Koppeling['sleutel'],
): Koppeling['sleutel'] | undefined {
  const at = list.findIndex((one) => one.sleutel === sleutel);
  const others = [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))];
  return others.find(({ staat }) => staat === 'automatisch')?.sleutel;
}
