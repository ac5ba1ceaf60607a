/** One opened kluis: its database in memory, its saver, and the end dates that are kept while it is open. */
import type { Opslag } from '../../../shared/contract/kluis-vorm';
import type { Datum, GesprekCode } from '../../../shared/domain/ids';
import { isBehind, knownMoment } from '../../../shared/kluis/known-moment';
import type { Machine } from '../deps';
import { EngineError } from '../engine-error';
import { dutchDay } from '../routes/dutch-day';
import { VaultBook } from './book';
import { VaultDatabase } from './database';
import { OpslagFout } from './file/opslag-fout';
import type { VaultFile } from './file/types';
import { VaultLedger } from './ledger';
import { MIGRATIONS } from './migrations';
import { migrate } from './migrations/migrate';
import type { Migration } from './migrations/types';
import { Saver } from './saver';

export interface OpenKluisParts {
  readonly file: VaultFile;
  readonly machine: Pick<Machine, 'now' | 'setTimer'>;
  readonly onOpslag: () => void;
  readonly migrations?: readonly Migration[];
}

export class OpenKluis {
  readonly book: VaultBook;
  readonly ledger: VaultLedger;
  readonly #saver: Saver;

  private constructor(
    private readonly database: VaultDatabase,
    readonly parts: OpenKluisParts,
  ) {
    this.book = new VaultBook(database);
    this.ledger = new VaultLedger(database);
    this.#saver = new Saver({
      file: parts.file,
      database,
      setTimer: parts.machine.setTimer,
      onOpslag: parts.onOpslag,
    });
  }

  /**
   * Takes the file over: when it can not be read, the file is closed.
   * @throws EngineError `onbekende-versie`, `kluis-beschadigd`, `niet-opgeslagen` (the copy before a new shape)
   */
  static async open(parts: OpenKluisParts): Promise<OpenKluis> {
    const { file, migrations = MIGRATIONS } = parts;
    const body = file.takeBody();
    try {
      const database = await VaultDatabase.open(body.length === 0 ? undefined : body);
      const { raw } = database;
      const changed = await migrate(raw, migrations, async () => {
        await file.save(() => raw.export());
      });
      const kluis = new OpenKluis(database, parts);
      if (changed) kluis.changed();
      return kluis;
    } catch (error) {
      await file.close();
      throw asUnreadable(error);
    }
  }

  get opslag(): Opslag {
    return this.#saver.opslag;
  }

  /** The clock of the laptop runs behind what the kluis remembers. */
  get isClockBehind(): boolean {
    return isBehind(this.parts.machine.now().getTime(), this.ledger.seen());
  }

  /** The day by which end dates are kept. */
  today(): Datum {
    return dutchDay(new Date(knownMoment(this.parts.machine.now().getTime(), this.ledger.seen())));
  }

  /** @param forget what was deleted must be gone from every file too */
  changed(forget = false): void {
    this.#rememberClock();
    this.#saver.changed(forget);
  }

  /** @throws EngineError `niet-opgeslagen` */
  readonly saved = (): Promise<void> => this.#saver.saved();

  /** Erases what has passed its last day, and remembers the clock when there is news. @returns what was erased */
  expire(): GesprekCode[] {
    const expired = this.book.removeExpired(this.today());
    if (expired.length > 0 || this.#isClockNews()) this.changed(expired.length > 0);
    return expired;
  }

  /** Saves what is left to save, then drops everything that was decrypted, and the keys. */
  async close(): Promise<Opslag> {
    await this.#saver.stop();
    try {
      await this.parts.file.close();
    } finally {
      this.database.wipe();
    }
    return this.#saver.opslag;
  }

  /** Another day, or a clock that was set back: from there it goes on. Anything else is not worth a save. */
  #isClockNews(): boolean {
    const seen = this.ledger.seen();
    if (seen === undefined) return true;
    const isSetBack = this.parts.machine.now().getTime() < seen.klok;
    return isSetBack || dutchDay(new Date(seen.gezien)) !== this.today();
  }

  #rememberClock(): void {
    const klok = this.parts.machine.now().getTime();
    this.ledger.remember({ gezien: knownMoment(klok, this.ledger.seen()), klok });
  }
}

function asUnreadable(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  if (error instanceof OpslagFout) return new EngineError('niet-opgeslagen', { detail: error.reden });
  return new EngineError('kluis-beschadigd', { detail: String(error) });
}
