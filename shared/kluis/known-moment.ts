/**
 * The moment by which end dates are kept. The clock of a laptop can be set back; then time goes on from the latest
 * moment that was seen, so that nothing is kept longer for it, and nothing expires sooner.
 */

/** What the kluis remembers of the clock, in milliseconds since 1970. */
export interface SeenClock {
  /** The latest moment by which end dates were kept. */
  readonly gezien: number;
  /** What the clock of the laptop said then. */
  readonly klok: number;
}

/** What a clock that runs behind may add between two looks at it: a correction must not count as days gone by. */
const MAX_STEP_MS = 86_400_000;

/** A clock may be put right by this much without anybody needing to know. */
const TOLERANCE_MS = 5 * 60_000;

/** @returns the moment that counts: the later of the clock and what was seen, plus what passed since on a clock behind */
export function knownMoment(clock: number, seen: SeenClock | undefined): number {
  if (seen === undefined || clock >= seen.gezien) return clock;
  return seen.gezien + Math.min(MAX_STEP_MS, Math.max(0, clock - seen.klok));
}

/** The clock runs behind what was seen, by more than a small correction. */
export function isBehind(clock: number, seen: SeenClock | undefined): boolean {
  return seen !== undefined && clock < seen.gezien - TOLERANCE_MS;
}
