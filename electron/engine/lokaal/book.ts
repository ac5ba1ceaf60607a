/**
 * Holds what the organisation keeps itself, on disk and in use: every change is written first, and then the rules
 * are worked out anew with the corrections in them.
 */
import { LOKAAL_VORM, LokaalBestand } from '../../../shared/contract/lokaal-vorm';
import type { LokaalInhoud, LokaalOverzicht } from '../../../shared/contract/lokaal-vorm';
import { applyCorrecties, type Toegepast } from '../../../shared/lokaal/apply';
import { LEEG } from '../../../shared/lokaal/entries';
import type { Regelboek } from '../../../shared/rules/rule-book';
import type { EngineDeps } from '../deps';
import { EngineError } from '../engine-error';
import { readJsonFile, writeJsonFile, type JsonFile } from '../files/json-file';
import { Turns } from '../turns';
import { throwNotSaved } from '../vault/file/opslag-fout';

export class LokaalBoek {
  readonly #turns = new Turns();
  readonly #file: JsonFile<LokaalBestand>;
  #inhoud: LokaalInhoud = LEEG;
  #toegepast: Toegepast;
  #melding: LokaalOverzicht['melding'];

  private constructor(
    /** The rules as the data has them. */
    readonly origineel: Regelboek,
    private readonly deps: Pick<EngineDeps, 'userDir' | 'now'>,
  ) {
    this.#file = { dir: deps.userDir, name: 'lokaal.json', schema: LokaalBestand };
    this.#toegepast = applyCorrecties(origineel, []);
  }

  /** A file that is damaged is set aside, one that can not be opened is left: both begin empty and are said. */
  static async open(origineel: Regelboek, deps: Pick<EngineDeps, 'userDir' | 'now'>): Promise<LokaalBoek> {
    const book = new LokaalBoek(origineel, deps);
    try {
      book.#use(await book.#read());
    } catch {
      book.#melding = { soort: 'niet-te-openen' };
    }
    return book;
  }

  get inhoud(): LokaalInhoud {
    return this.#inhoud;
  }

  /** The rules with the corrections in them, and which those are. */
  get toegepast(): Toegepast {
    return this.#toegepast;
  }

  readonly overzicht = (): LokaalOverzicht => ({
    inhoud: this.#inhoud,
    nietGebruikt: [...this.#toegepast.nietGebruikt],
    ...(this.#melding === undefined ? {} : { melding: this.#melding }),
  });

  /**
   * Reads the file again before it changes it, so that what another copy of the app wrote is kept.
   * @throws EngineError `onleesbaar-bestand` (the file can not be opened, and is left), `ongeldige-invoer` (there
   * are too many entries) or `niet-opgeslagen`; nothing is changed then
   */
  readonly change = (how: (before: LokaalInhoud) => LokaalInhoud): Promise<LokaalOverzicht> =>
    this.#turns.take(async () => {
      const before = await this.#read().catch((error: unknown) => {
        throw new EngineError('onleesbaar-bestand', { detail: String(error) });
      });
      const after = how(before);
      const content = LokaalBestand.safeParse({ vorm: LOKAAL_VORM, versie: 1, ...after });
      if (!content.success) throw new EngineError('ongeldige-invoer', { detail: content.error.message });
      await writeJsonFile(this.#file, content.data).catch(throwNotSaved);
      if (this.#melding?.soort === 'niet-te-openen') this.#melding = undefined;
      this.#use(after);
      return this.overzicht();
    });

  async #read(): Promise<LokaalInhoud> {
    const found = await readJsonFile(this.#file, this.deps.now(), (bestand) => {
      this.#melding = { soort: 'beschadigd', bestand };
    });
    if (found === undefined) return LEEG;
    const { statussen, loketten, correcties } = found;
    return { statussen, loketten, correcties };
  }

  #use(inhoud: LokaalInhoud): void {
    this.#inhoud = inhoud;
    this.#toegepast = applyCorrecties(this.origineel, inhoud.correcties);
  }
}
