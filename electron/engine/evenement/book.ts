/** Keeps the events that this laptop knows in a plain file: nothing of a person stands in it. */
import { z } from 'zod';
import { Evenement, EvenementId } from '../../../shared/domain/evenement';
import type { EngineDeps } from '../deps';
import { EngineError } from '../engine-error';
import { readJsonFile, writeJsonFile, type JsonFile } from '../files/json-file';
import { Turns } from '../turns';
import { throwNotSaved } from '../vault/file/opslag-fout';
import { GEEN_EVENEMENTEN, zoekEvenement, type EvenementStand } from './stand';

const Inhoud = z.object({
  vorm: z.literal('leerbaankompas/evenementen'),
  versie: z.literal(1),
  evenementen: z.array(z.object({ evenement: Evenement, gesloten: z.boolean() })),
  huidig: EvenementId.nullable(),
});

type Parts = Pick<EngineDeps, 'userDir' | 'now'>;

export class EvenementBoek {
  readonly #turns = new Turns();
  readonly #file: JsonFile<z.infer<typeof Inhoud>>;
  #stand = GEEN_EVENEMENTEN;

  private constructor(private readonly parts: Parts) {
    this.#file = { dir: parts.userDir, name: 'evenementen.json', schema: Inhoud };
  }

  /** A file that is damaged is set aside, one that can not be opened is left: both begin empty. */
  static async open(parts: Parts): Promise<EvenementBoek> {
    const boek = new EvenementBoek(parts);
    boek.#stand = await boek.#read().catch(() => GEEN_EVENEMENTEN);
    return boek;
  }

  get stand(): EvenementStand {
    return this.#stand;
  }

  readonly huidig = (): EvenementId | undefined => this.#stand.huidig ?? undefined;

  readonly kent = (id: EvenementId): boolean => zoekEvenement(this.#stand, id) !== undefined;

  readonly isVoorbeeld = (id: EvenementId): boolean => zoekEvenement(this.#stand, id)?.voorbeeld === true;

  /** @throws EngineError `niet-gevonden` */
  evenement(id: EvenementId): Evenement {
    const found = zoekEvenement(this.#stand, id);
    if (!found) throw new EngineError('niet-gevonden', { veld: 'id', detail: id });
    return found;
  }

  /**
   * Reads the file again before it changes it, so that what another copy of the app wrote is kept.
   * @throws EngineError `onleesbaar-bestand` (it can not be opened, and is left) or `niet-opgeslagen`; nothing changed
   */
  readonly change = (how: (before: EvenementStand) => EvenementStand): Promise<void> =>
    this.#turns.take(async () => {
      const before = await this.#read().catch((error: unknown) => {
        throw new EngineError('onleesbaar-bestand', { detail: String(error) });
      });
      const { evenementen, huidig } = how(before);
      const content = { vorm: 'leerbaankompas/evenementen', versie: 1, huidig } as const;
      await writeJsonFile(this.#file, { ...content, evenementen: [...evenementen] }).catch(throwNotSaved);
      this.#stand = { evenementen, huidig };
    });

  async #read(): Promise<EvenementStand> {
    const found = await readJsonFile(this.#file, this.parts.now());
    return found ? { evenementen: found.evenementen, huidig: found.huidig } : GEEN_EVENEMENTEN;
  }
}
