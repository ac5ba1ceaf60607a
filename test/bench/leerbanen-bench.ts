/** Reading leerbanen and erkenningen in, starting with them and finding among them, beside the least that can be done. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Reference } from '../../electron/engine/reference/types';
import type { Gelezen } from './leerbanen-child';
import type { ListBench } from './leerbanen-lists';
import { round, timing } from './measure';
import { writeNational, type Omvang } from './national';

interface Measured<T> {
  readonly value: T;
  /** What the process computed: on a machine with others it tells more than the clock. */
  readonly cpu_ms: number;
  /** Largest resident size of the process. */
  readonly piek_mb: number;
}

export interface LeesBench extends Gelezen {
  readonly bestand_mb: number;
  readonly cpu_ms: number;
  readonly piek_mb: number;
  /** Every line parsed and thrown away. */
  readonly alleen_json_parse: { readonly ms: number; readonly cpu_ms: number; readonly piek_mb: number };
  /** How many times longer than that, by the clock and by what was computed, and how many times the memory. */
  readonly verhouding: { readonly tijd: number; readonly rekentijd: number; readonly geheugen: number };
}

export interface LeerbanenBench {
  readonly omvang: Omvang;
  readonly erkenningen: LeesBench;
  readonly leerbanen: LeesBench;
  /** The same erkenningen once more: all are compared with those in use. */
  readonly erkenningen_opnieuw: LeesBench;
  readonly start: StartBench;
  readonly lijst: ListBench;
}

export interface StartBench {
  /** The middle of some starts: until the first question can be asked, with the bundled set and with this one. */
  readonly zonder_ms: number;
  readonly met_ms: number;
  readonly zonder_piek_mb: number;
  readonly met_piek_mb: number;
}

const STARTS = 5;
const MB = 1024 ** 2;
const CHILD = join(import.meta.dirname, 'leerbanen-child.ts');

export async function benchLeerbanen(
  dataDir: string,
  reference: Reference,
  omvang: Omvang,
): Promise<LeerbanenBench> {
  const dir = await mkdtemp(join(tmpdir(), 'kompas-bench-'));
  try {
    const files = await writeNational(dir, reference, omvang);
    const at = (nr: number): string => join(dir, `leerbanen-${String(nr)}.sqlite`);
    const erkenningen = await benchRead(files.organisaties, ['erkenningen', at(1)]);
    const leerbanen = await benchRead(files.leerbanen, ['leerbanen', at(2), at(1)]);
    const again = await benchRead(files.organisaties, ['erkenningen', at(3), at(2)]);
    const start = await benchStart(dataDir, at(2));
    const lists = await inChild<ListBench>('zoek', [dataDir, at(2)]);
    return {
      omvang,
      erkenningen,
      leerbanen,
      erkenningen_opnieuw: again,
      start,
      lijst: lists.value,
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function benchRead(bron: string, rest: readonly string[]): Promise<LeesBench> {
  const plain = await inChild<{ ms: number }>('kaal', [bron]);
  const { value, cpu_ms, piek_mb } = await inChild<Gelezen>('lees', [bron, ...rest]);
  return {
    bestand_mb: round((await stat(bron)).size / MB),
    ...value,
    cpu_ms,
    piek_mb,
    alleen_json_parse: { ms: plain.value.ms, cpu_ms: plain.cpu_ms, piek_mb: plain.piek_mb },
    verhouding: {
      tijd: round((value.lezen_ms + value.samenvoegen_ms) / plain.value.ms),
      rekentijd: round(cpu_ms / plain.cpu_ms),
      geheugen: round(piek_mb / plain.piek_mb),
    },
  };
}

async function benchStart(dataDir: string, path: string): Promise<StartBench> {
  const zonder: Measured<{ ms: number }>[] = [];
  const met: Measured<{ ms: number }>[] = [];
  for (let turn = 0; turn < STARTS; turn += 1) {
    zonder.push(await inChild('start', [dataDir]));
    met.push(await inChild('start', [dataDir, path]));
  }
  const middle = (runs: typeof met): number => timing(runs.map(({ value }) => value.ms)).p50_ms;
  const piek = (runs: typeof met): number => Math.max(...runs.map(({ piek_mb }) => piek_mb));
  return {
    zonder_ms: middle(zonder),
    met_ms: middle(met),
    zonder_piek_mb: piek(zonder),
    met_piek_mb: piek(met),
  };
}

async function inChild<T>(job: string, args: readonly string[]): Promise<Measured<T>> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', CHILD, job, ...args]);
  return JSON.parse(stdout) as Measured<T>;
}
