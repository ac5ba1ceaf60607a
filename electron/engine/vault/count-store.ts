/**
 * Anonymous counts of ended conversations: in the kluis when it is open, else in a plain file. Nothing of it can be
 * traced back: no code, whole days, and every thing counted on its own.
 */
import { z } from 'zod';
import type { Telling } from '../../../shared/contract/kluis-vorm';
import { Datum } from '../../../shared/domain/ids';
import type { Count } from '../../../shared/kluis/counts';
import { hideSmallCells, type KeptCount } from '../../../shared/kluis/small-cells';
import { readJsonFile, writeJsonFile, type JsonFile } from '../files/json-file';
import { Turns } from '../turns';
import type { OpenKluis } from './open-kluis';

const KeptCounts = z.object({
  vorm: z.literal('leerbaankompas/tellingen'),
  versie: z.literal(1),
  tellingen: z.array(
    z.object({ dag: Datum, soort: z.string(), waarde: z.string(), aantal: z.int().positive() }),
  ),
});

export interface CountParts {
  readonly userDir: string;
  readonly now: () => Date;
  readonly today: () => Datum;
  readonly kluis: () => OpenKluis | undefined;
}

export class CountStore {
  readonly #file: JsonFile<z.infer<typeof KeptCounts>>;
  /** Counted, and not on disk yet. */
  #waiting: KeptCount[] = [];
  readonly #turns = new Turns();

  constructor(private readonly parts: CountParts) {
    this.#file = { dir: parts.userDir, name: 'tellingen.json', schema: KeptCounts };
  }

  /** Never fails: what can not be written now is written with the next count. */
  async add(counts: readonly Count[]): Promise<void> {
    const dag = this.parts.today();
    const kluis = this.parts.kluis();
    if (kluis) {
      kluis.ledger.add(dag, counts);
      kluis.changed();
      return;
    }
    this.#waiting.push(...counts.map((count) => ({ ...count, dag, aantal: 1 })));
    await this.#turns.take(() => this.#write()).catch(() => undefined);
  }

  /** Everything that was counted, small counts hidden. */
  async shown(): Promise<Telling[]> {
    const kept = await this.#turns.take(() => this.#read()).catch(() => []);
    return hideSmallCells(merge([...kept, ...this.#waiting, ...(this.parts.kluis()?.ledger.counts() ?? [])]));
  }

  async #read(): Promise<KeptCount[]> {
    return (await readJsonFile(this.#file, this.parts.now()))?.tellingen ?? [];
  }

  async #write(): Promise<void> {
    const waiting = [...this.#waiting];
    const tellingen = merge([...(await this.#read()), ...waiting]);
    await writeJsonFile(this.#file, { vorm: 'leerbaankompas/tellingen', versie: 1, tellingen });
    this.#waiting = this.#waiting.slice(waiting.length);
  }
}

/** One count for each day, soort and waarde, in that order: the file does not tell who came first. */
function merge(counts: readonly KeptCount[]): KeptCount[] {
  const sums = new Map<string, KeptCount>();
  for (const { dag, soort, waarde, aantal } of counts) {
    const key = JSON.stringify([dag, soort, waarde]);
    sums.set(key, { dag, soort, waarde, aantal: aantal + (sums.get(key)?.aantal ?? 0) });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
