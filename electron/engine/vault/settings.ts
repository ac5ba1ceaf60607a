/** How somebody chose to work on this laptop, in a plain file: nothing of a person stands in it. */
import { z } from 'zod';
import { KluisInstellingen, Werkwijze } from '../../../shared/contract/kluis-vorm';
import { readJsonFile, writeJsonFile, type JsonFile } from '../files/json-file';
import { throwNotSaved } from './file/opslag-fout';

const Content = KluisInstellingen.extend({
  vorm: z.literal('leerbaankompas/instellingen'),
  versie: z.literal(1),
  werkwijze: Werkwijze.nullable(),
});

export type Settings = Omit<z.infer<typeof Content>, 'vorm' | 'versie'>;

const DEFAULTS: Settings = { werkwijze: null, slotNaMinuten: 5, bewaarDagen: 30 };

export class SettingsFile {
  #settings = DEFAULTS;

  private constructor(private readonly file: JsonFile<z.infer<typeof Content>>) {}

  /** A file that is damaged is set aside, one that can not be opened is left: both give the defaults. */
  static async open(userDir: string, now: Date): Promise<SettingsFile> {
    const settings = new SettingsFile({ dir: userDir, name: 'instellingen.json', schema: Content });
    const found = await readJsonFile(settings.file, now).catch(() => undefined);
    if (found) settings.#settings = settingsOf(found);
    return settings;
  }

  get current(): Settings {
    return this.#settings;
  }

  /**
   * Holds from now on, also when it could not be written.
   * @throws EngineError `niet-opgeslagen`
   */
  async change(changes: Partial<Settings>): Promise<void> {
    this.#settings = { ...this.#settings, ...changes };
    const content = { vorm: 'leerbaankompas/instellingen', versie: 1, ...this.#settings } as const;
    await writeJsonFile(this.file, content).catch(throwNotSaved);
  }
}

function settingsOf({ werkwijze, slotNaMinuten, bewaarDagen }: z.infer<typeof Content>): Settings {
  return { werkwijze, slotNaMinuten, bewaarDagen };
}
