/**
 * Waiting after a wrong passphrase or PIN, longer each time, also after a restart. It slows somebody at the
 * keyboard; against somebody who took the file, only a strong passphrase and its cost help.
 */
import { z } from 'zod';
import { EngineError } from '../../engine-error';
import { readJsonFile, writeJsonFile, type JsonFile } from '../../files/json-file';

/** Wrong passphrases without waiting. */
const FREE = 3;
const FIRST_MS = 1000;
const MOST_MS = 60_000;

const Content = z.object({
  vorm: z.literal('leerbaankompas/pogingen'),
  versie: z.literal(1),
  /** Wrong ones since the last right one. */
  fout: z.int().min(0),
  /** Moment of the last wrong one. */
  laatst: z.iso.datetime(),
});
type Content = z.infer<typeof Content>;

/** What is guessed at. */
export interface Guessed {
  /** File in the folder of the user that remembers the wrong ones. */
  readonly name: string;
  /** The error that says that a guess was wrong. */
  readonly code: 'verkeerde-wachtzin' | 'verkeerde-pin';
}

const WACHTZIN: Guessed = { name: 'pogingen.json', code: 'verkeerde-wachtzin' };

/** @returns milliseconds of waiting after so many wrong ones: 0, 0, 0, 1 s, 2 s, 4 s … 60 s */
export function delayAfter(wrong: number): number {
  return wrong <= FREE ? 0 : Math.min(MOST_MS, FIRST_MS * 2 ** (wrong - FREE - 1));
}

export class Delay {
  #wrong = 0;
  #last = 0;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly file: JsonFile<Content>,
    private readonly now: () => Date,
    private readonly code: Guessed['code'],
  ) {}

  /** @param dir a folder of the user; a file there that can not be read counts as none */
  static async open(dir: string, now: () => Date, { name, code } = WACHTZIN): Promise<Delay> {
    const delay = new Delay({ dir, name, schema: Content }, now, code);
    const found = await readJsonFile(delay.file, now()).catch(() => undefined);
    if (found) {
      delay.#wrong = found.fout;
      delay.#last = Date.parse(found.laatst);
    }
    return delay;
  }

  /** Milliseconds until another guess may be tried. */
  readonly waitMs = (): number => {
    const now = this.now().getTime();
    // After the clock was set back, the waiting starts anew instead of lasting until the old time comes.
    if (now < this.#last) this.#last = now;
    return Math.max(0, this.#last + delayAfter(this.#wrong) - now);
  };

  /**
   * Tries to open, one try at a time.
   * @throws EngineError that the guess was wrong, with the milliseconds to wait as `detail`: without trying when it
   * is too early; whatever `attempt` throws
   */
  readonly guard = <T>(attempt: () => Promise<T>): Promise<T> => {
    const result = this.#turn.then(() => this.#try(attempt));
    this.#turn = result.catch(() => undefined);
    return result;
  };

  async #try<T>(attempt: () => Promise<T>): Promise<T> {
    const wait = this.waitMs();
    if (wait > 0) throw new EngineError(this.code, { detail: String(wait) });
    try {
      const opened = await attempt();
      if (this.#wrong > 0) await this.#remember(0);
      return opened;
    } catch (error) {
      if (!(error instanceof EngineError) || error.code !== this.code) throw error;
      await this.#remember(this.#wrong + 1);
      throw new EngineError(this.code, { ...error.extra, detail: String(this.waitMs()) });
    }
  }

  /** In memory at once; on disk as well as can be, since opening must not depend on it. */
  async #remember(wrong: number): Promise<void> {
    this.#wrong = wrong;
    this.#last = this.now().getTime();
    const laatst = new Date(this.#last).toISOString();
    const content: Content = { vorm: 'leerbaankompas/pogingen', versie: 1, fout: wrong, laatst };
    await writeJsonFile(this.file, content).catch(() => undefined);
  }
}
