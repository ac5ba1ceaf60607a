/** One measured piece of work with a file of dossiers in a process of its own, so that its peak memory is its own. */
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { openInlezer } from '../engine/inlezen/open-inlezer';
import { round } from './measure';

export interface IngelezenDossiers {
  /** From the whole file on disk to a report: read, compared, applied to a copy and written. */
  readonly lezen_ms: number;
  /** Of all cores together, so that it tells more than the clock on a machine that does other things. */
  readonly lezen_cpu_ms: number;
  /** From there until the new data is in use. */
  readonly gebruiken_ms: number;
  /** Longest time between two reports of progress. */
  readonly stilte_ms: number;
  readonly inhoud: unknown;
  readonly geweigerd: number;
}

async function lees(pad: string): Promise<IngelezenDossiers> {
  let last = performance.now();
  let longest = 0;
  const heard = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const open = await openInlezer({ machine: { now: () => new Date() }, voortgang: heard });
  try {
    last = performance.now();
    const started = last;
    const cpu = process.cpuUsage();
    const rapport = await open.leesFile(pad);
    const read = performance.now();
    const { user, system } = process.cpuUsage(cpu);
    heard();
    await open.gebruik(rapport);
    return {
      lezen_ms: round(read - started),
      lezen_cpu_ms: round((user + system) / 1000),
      gebruiken_ms: round(performance.now() - read),
      stilte_ms: round(longest),
      inhoud: rapport.inhoud,
      geweigerd: rapport.geweigerdTotaal,
    };
  } finally {
    await open.close();
  }
}

async function kaal(pad: string): Promise<number> {
  const started = performance.now();
  let letters = 0;
  for await (const piece of createReadStream(pad, { encoding: 'utf8' })) letters += (piece as string).length;
  if (letters === 0) throw new Error('an empty file');
  return round(performance.now() - started);
}

async function ontleed(pad: string): Promise<number> {
  const started = performance.now();
  const parser = new SaxesParser({ xmlns: false });
  for await (const piece of createReadStream(pad, { encoding: 'utf8' })) parser.write(piece as string);
  parser.close();
  return round(performance.now() - started);
}

const WORK: Readonly<Record<string, (pad: string) => Promise<unknown>>> = { lees, kaal, ontleed };
const [job = '', pad = ''] = process.argv.slice(2);
const value = await WORK[job]?.(pad);
const piek_mb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ value, piek_mb }));
