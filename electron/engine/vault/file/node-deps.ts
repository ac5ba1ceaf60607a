/** The file layer on a real laptop: its files, its randomness, its clock and this process. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeFiles } from './node-files';
import type { Kosten, LockOwner, VaultFileDeps } from './types';

/** About half a second and 128 MiB on an office laptop. */
const KOSTEN: Kosten = { N: 2 ** 17, r: 8, p: 1 };

/** Boot times are computed from two clocks that drift a little; a restart takes longer than this. */
const SAME_BOOT_MS = 20_000;

/** @param now the clock of the engine */
export function nodeVaultDeps(dir: string, now: () => Date): VaultFileDeps {
  return {
    dir,
    files: nodeFiles,
    randomBytes: (count) => randomBytes(count),
    now,
    wait: (ms) => wait(ms),
    owner: nodeOwner(),
    kosten: KOSTEN,
  };
}

export function nodeOwner(): LockOwner {
  return {
    pid: process.pid,
    start: startOf(process.pid) ?? '',
    host: createHash('sha256').update(hostname()).digest('hex').slice(0, 16),
    isAlive: (pid, start) => exists(pid) && isSameStart(startOf(pid), start),
  };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Tells a process from a later one with the same number. Linux: the boot and the tick at which it began.
 * Elsewhere: the boot, so that a lock from before an empty battery never counts.
 */
function startOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return `boot ${String(Math.round(Date.now() - uptime() * 1000))}`;
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${boot} ${ticks}`;
  } catch {
    return undefined;
  }
}

/** In doubt the process counts as alive. */
function isSameStart(now: string | undefined, then: string): boolean {
  if (now === undefined || then === '') return true;
  const [bootNow, bootThen] = [bootOf(now), bootOf(then)];
  if (bootNow === undefined || bootThen === undefined) return now === then;
  return Math.abs(bootNow - bootThen) < SAME_BOOT_MS;
}

function bootOf(start: string): number | undefined {
  const moment = /^boot (\d+)$/u.exec(start)?.[1];
  return moment === undefined ? undefined : Number(moment);
}
