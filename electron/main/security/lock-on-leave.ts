/**
 * A laptop that goes to sleep, or whose screen is locked, shows and holds nothing of a person when it wakes up.
 * Linux tells of sleep only; there the idle time of the kluis does the rest.
 */
import type { PowerMonitor } from 'electron';

const LEAVING = ['suspend', 'lock-screen'] as const;

/** @param lock locks the kluis; harmless when it is locked already */
export function lockOnLeave(power: PowerMonitor, lock: () => void): void {
  // The overloads of Electron take one name at a time.
  const listen = power.on.bind(power) as (event: (typeof LEAVING)[number], listener: () => void) => void;
  for (const event of LEAVING) listen(event, lock);
}
