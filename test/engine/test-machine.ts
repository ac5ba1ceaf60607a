/** A machine for tests: a fixed clock, fixed dice, real files, and keys that cost next to nothing. */
import type { Machine } from '../../electron/engine';
import { nodeMachine } from '../../electron/engine/node-machine';

export const NOW = new Date('2026-03-14T10:00:00Z');

/** A passphrase that is strong enough, and what it costs here: enough to run the real function. */
export const WACHTZIN = 'zeventien paarse ooievaars fluiten zacht';
export const CHEAP = { N: 2 ** 4, r: 8, p: 1 };

export function testMachine(changes: Partial<Machine> = {}): Machine {
  let dice = 0;
  return {
    ...nodeMachine(),
    now: () => NOW,
    random: () => (dice = (dice + 0.37) % 1),
    kosten: CHEAP,
    ...changes,
  };
}
