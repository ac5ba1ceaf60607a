/** Whether the werkplaats is on, in a plain file: ending the app does not end the werkplaats. */
import { z } from 'zod';
import { WerkplaatsInstellingen } from '../../../shared/contract/werkplaats-vorm';
import { TALEN } from '../../../shared/domain/taal';
import { readJsonFile, writeJsonFile, type JsonFile } from '../files/json-file';
import { throwNotSaved } from '../vault/file/opslag-fout';
import { KeptPin } from './pin';

const Content = WerkplaatsInstellingen.extend({
  vorm: z.literal('leerbaankompas/werkplaats'),
  versie: z.literal(1),
  /** There while the werkplaats is on, and only then. */
  pin: KeptPin.nullable(),
});

export type Stand = Omit<z.infer<typeof Content>, 'vorm' | 'versie'>;

const DEFAULTS: Stand = { rustSeconden: 90, talen: [...TALEN], pin: null };

export class StandFile {
  readonly #file: JsonFile<z.infer<typeof Content>>;
  #stand = DEFAULTS;

  private constructor(userDir: string) {
    this.#file = { dir: userDir, name: 'werkplaats.json', schema: Content };
  }

  /** A file that is damaged is set aside, one that can not be opened is left: then the werkplaats is off. */
  static async open(userDir: string, now: Date): Promise<StandFile> {
    const file = new StandFile(userDir);
    const found = await readJsonFile(file.#file, now).catch(() => undefined);
    if (found) file.#stand = { rustSeconden: found.rustSeconden, talen: found.talen, pin: found.pin };
    return file;
  }

  get current(): Stand {
    return this.#stand;
  }

  /** On disk first. @throws EngineError `niet-opgeslagen`; nothing is changed then */
  async write(stand: Stand): Promise<void> {
    const content = { vorm: 'leerbaankompas/werkplaats', versie: 1, ...stand } as const;
    await writeJsonFile(this.#file, content).catch(throwNotSaved);
    this.#stand = stand;
  }

  /** For this run only: a disk that can not be written must not keep somebody in the werkplaats. */
  hold(stand: Stand): void {
    this.#stand = stand;
  }
}
