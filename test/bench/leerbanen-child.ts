/** One measured piece of work with leerbanen in a process of its own, so that its peak memory is its own. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Leeshulp } from '../../electron/engine/importers/types';
import { erkenningenImporter, leerbanenImporter } from '../../electron/engine/importers/leerbanen';
import { breathe } from '../../electron/engine/inlezen/work-queue';
import { leerbanenFeature } from '../../electron/engine/leerbanen/feature';
import { openForEdition } from '../../electron/engine/leerbanen/open-for-edition';
import { voegSamen } from '../../electron/engine/leerbanen/voeg-samen';
import { openReference } from '../../electron/engine/reference/open';
import type { Datum } from '../../shared/domain/ids';
import { askLists } from './leerbanen-lists';
import { round } from './measure';

export interface Gelezen {
  readonly lezen_ms: number;
  readonly samenvoegen_ms: number;
  /** Longest time between two reports of progress. */
  readonly stilte_ms: number;
  readonly databank_mb: number;
  readonly verschillen: unknown;
}

const MB = 1024 ** 2;
const VANDAAG = '2026-11-22' as Datum;

/** Waits of the reader are part of the silence: what counts is what somebody sees. */
class Silence {
  #last = performance.now();
  longest = 0;

  readonly heard = (): void => {
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.#last);
    this.#last = now;
  };
}

/** As the app reads a file: by its importer, and then together with what is in use. */
async function lees(bron: string, soort: string, doel: string, huidig: string | undefined): Promise<Gelezen> {
  const map = await mkdtemp(`${doel}-`);
  const { signal } = new AbortController();
  const silence = new Silence();
  const hulp: Leeshulp = {
    map,
    signal,
    voortgang: silence.heard,
    adem: () => breathe(signal),
    weiger: () => undefined,
    opmerking: () => undefined,
  };
  try {
    const started = performance.now();
    const importer = soort === 'leerbanen' ? leerbanenImporter : erkenningenImporter;
    const { size } = await stat(bron);
    const lading = await importer.lees({ pad: bron, naam: 'landelijk', grootte: size }, hulp);
    if (!('databank' in lading)) throw new Error('no database was made');
    const read = performance.now();
    silence.heard();
    const verschillen = await voegSamen({ huidig, nieuw: lading.databank, doel, vandaag: VANDAAG, hulp });
    silence.heard();
    return {
      lezen_ms: round(read - started),
      samenvoegen_ms: round(performance.now() - read),
      stilte_ms: round(silence.longest),
      databank_mb: round((await stat(doel)).size / MB),
      verschillen,
    };
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** The least that any reader does: take the lines apart and parse each. */
async function kaal(bron: string): Promise<{ readonly ms: number; readonly regels: number }> {
  const started = performance.now();
  let regels = 0;
  for await (const line of createInterface({ input: createReadStream(bron), crlfDelay: Infinity })) {
    if (typeof JSON.parse(line) === 'object') regels += 1;
  }
  return { ms: round(performance.now() - started), regels };
}

/** From nothing until the first question can be asked. */
async function start(dataDir: string, path: string | undefined): Promise<{ readonly ms: number }> {
  const started = performance.now();
  const reference = await openReference(dataDir);
  leerbanenFeature(await openForEdition(dataDir, path), reference, () => new Date());
  return { ms: round(performance.now() - started) };
}

async function zoek(dataDir: string, path: string): Promise<unknown> {
  const reference = await openReference(dataDir);
  return askLists(reference, await openForEdition(dataDir, path));
}

async function work(job: string | undefined, args: readonly string[]): Promise<unknown> {
  const [first = '', second = '', third = '', fourth] = args;
  if (job === 'lees') return lees(first, second, third, fourth);
  if (job === 'kaal') return kaal(first);
  if (job === 'start') return start(first, args[1]);
  if (job === 'zoek') return zoek(first, second);
  throw new Error(`no such work: ${String(job)}`);
}

const [job, ...args] = process.argv.slice(2);
const value = await work(job, args);
const { user, system } = process.cpuUsage();
const cpu_ms = Math.round((user + system) / 1000);
const piek_mb = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ value, cpu_ms, piek_mb }));
