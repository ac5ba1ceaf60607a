/** The highest use of memory by this process during a piece of work. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const RESET = '/proc/self/clear_refs';
const STATUS = '/proc/self/status';
const KB = 1024;

/** @returns asks for the highest use since now on top of what is in use now, in bytes */
export function watchMemory(): () => number {
  const before = process.memoryUsage.rss();
  // Linux can forget the highest use so far; elsewhere only what rises above it is seen.
  if (existsSync(RESET)) writeFileSync(RESET, '5');
  return () => Math.max(0, highest() - before);
}

function highest(): number {
  const told = existsSync(STATUS)
    ? /^VmHWM:\s*(\d+) kB/mu.exec(readFileSync(STATUS, 'utf8'))?.[1]
    : undefined;
  return KB * (told === undefined ? process.resourceUsage().maxRSS : Number(told));
}
