/** Texts in other languages that the organisation wrote or checked itself, in a plain file: nothing of a person. */
import { z } from 'zod';
import { VertaalTaal } from '../../../shared/domain/taal';
import { VertaaldeTekst } from '../../../shared/talen/built-in';
import type { EngineDeps } from '../deps';
import { EngineError } from '../engine-error';
import { readJsonFile, writeJsonFile, type JsonFile } from '../files/json-file';
import { Turns } from '../turns';
import { throwNotSaved } from '../vault/file/opslag-fout';
import type { Texts } from './effective';

const Content = z.object({
  vorm: z.literal('leerbaankompas/eigen-talen'),
  versie: z.literal(1),
  talen: z.partialRecord(VertaalTaal, z.record(z.string().max(120), VertaaldeTekst)),
});
type Content = z.infer<typeof Content>;

export class OwnTexts {
  readonly #turns = new Turns();
  readonly #file: JsonFile<Content>;

  constructor(private readonly deps: Pick<EngineDeps, 'userDir' | 'now'>) {
    this.#file = { dir: deps.userDir, name: 'talen.json', schema: Content };
  }

  /**
   * Reads the file each time, so that another copy of the app is seen; a damaged one is set aside and counts as none.
   * @throws EngineError `onleesbaar-bestand` when it can not be opened
   */
  readonly all = async (): Promise<Content['talen']> => {
    const found = await readJsonFile(this.#file, this.deps.now()).catch((error: unknown) => {
      throw new EngineError('onleesbaar-bestand', { detail: String(error) });
    });
    return found?.talen ?? {};
  };

  /**
   * @param how gives the texts afterwards in `own`: the very same object when nothing changes
   * @throws EngineError as `all`, `niet-opgeslagen`; nothing is changed then
   */
  readonly change = <T extends { readonly own: Texts }>(
    taal: VertaalTaal,
    how: (before: Texts) => T,
  ): Promise<T> =>
    this.#turns.take(async () => {
      const before = await this.all();
      const mine = before[taal] ?? {};
      const changed = how(mine);
      if (changed.own !== mine) await this.#write({ ...before, [taal]: { ...changed.own } });
      return changed;
    });

  async #write(talen: Content['talen']): Promise<void> {
    const content = { vorm: 'leerbaankompas/eigen-talen', versie: 1, talen } as const;
    await writeJsonFile(this.#file, content).catch(throwNotSaved);
  }
}
