/**
 * The werkplaats: candidates work at this laptop one after the other, by themselves. While it is on the kluis is
 * shut, conversations live in memory, and the PIN is the only way out. Begin, next and stop happen one at a time.
 */
import type { z } from 'zod';
import type { BeginWerkplaats, WerkplaatsToestand } from '../../../shared/contract/werkplaats-vorm';
import type { Machine } from '../deps';
import { EngineError } from '../engine-error';
import type { GesprekStore } from '../gesprek/store';
import { Turns } from '../turns';
import { Delay } from '../vault/file/delay';
import type { Kluis } from '../vault/kluis';
import { isPin, keepPin } from './pin';
import { StandFile, type Stand } from './stand-file';

export interface WerkplaatsParts {
  readonly userDir: string;
  readonly machine: Pick<Machine, 'now' | 'randomBytes' | 'kosten'>;
  readonly kluis: Pick<Kluis, 'current' | 'lock' | 'setMemoryOnly'>;
  readonly gesprek: Pick<GesprekStore, 'forget' | 'forgetAlone'>;
  readonly onChange: (aan: boolean) => void;
}

export class Werkplaats {
  readonly #turns = new Turns();

  private constructor(
    private readonly parts: WerkplaatsParts,
    private readonly file: StandFile,
    private readonly delay: Delay,
  ) {
    parts.kluis.setMemoryOnly(this.isOn);
  }

  static async open(parts: WerkplaatsParts): Promise<Werkplaats> {
    const { userDir, machine } = parts;
    const file = await StandFile.open(userDir, machine.now());
    const guessed = { name: 'pogingen-werkplaats.json', code: 'verkeerde-pin' } as const;
    return new Werkplaats(parts, file, await Delay.open(userDir, machine.now, guessed));
  }

  get isOn(): boolean {
    return this.file.current.pin !== null;
  }

  readonly toestand = (): WerkplaatsToestand => {
    const { rustSeconden, talen } = this.file.current;
    return { rustSeconden, talen: [...talen], aan: this.isOn, wachtMs: this.isOn ? this.delay.waitMs() : 0 };
  };

  /**
   * Ends the conversation at hand (with a kluis it stays there) and locks the kluis.
   * @throws EngineError `werkplaats-aan` (another PIN must not come in its place), `niet-opgeslagen`; nothing is
   * changed then
   */
  readonly begin = ({
    pin,
    rustSeconden,
    talen,
  }: z.infer<typeof BeginWerkplaats>): Promise<WerkplaatsToestand> =>
    this.#turns.take(async () => {
      if (this.isOn) throw new EngineError('werkplaats-aan');
      await this.parts.kluis.current?.saved();
      await this.file.write({ rustSeconden, talen, pin: await keepPin(pin, this.parts.machine) });
      if (!this.parts.kluis.current) await this.parts.gesprek.forget();
      this.parts.kluis.setMemoryOnly(true);
      await this.parts.kluis.lock();
      return this.#told();
    });

  /** @throws EngineError `verkeerde-pin`, `niet-gevonden` when the werkplaats is off */
  readonly prove = (pin: string): Promise<WerkplaatsToestand> =>
    this.#turns.take(async () => {
      await this.#demand(pin);
      return this.toestand();
    });

  /** The last conversation is counted and forgotten; a kluis stays locked. @throws as `prove` */
  readonly stop = (pin: string): Promise<WerkplaatsToestand> =>
    this.#turns.take(async () => {
      await this.#demand(pin);
      await this.parts.gesprek.forgetAlone();
      const off: Stand = { ...this.file.current, pin: null };
      await this.file.write(off).catch(() => {
        this.file.hold(off);
      });
      this.parts.kluis.setMemoryOnly(false);
      return this.#told();
    });

  /** Counts the person who was here, and forgets everything of it. @throws EngineError `niet-gevonden` when off */
  readonly next = (): Promise<void> =>
    this.#turns.take(async () => {
      this.#demandOn();
      await this.parts.gesprek.forgetAlone();
    });

  async #demand(pin: string): Promise<void> {
    const kept = this.#demandOn();
    await this.delay.guard(async () => {
      if (!(await isPin(pin, kept))) throw new EngineError('verkeerde-pin');
    });
  }

  #demandOn(): NonNullable<Stand['pin']> {
    const { pin } = this.file.current;
    if (pin === null) throw new EngineError('niet-gevonden', { detail: 'the werkplaats is off' });
    return pin;
  }

  #told(): WerkplaatsToestand {
    this.parts.onChange(this.isOn);
    return this.toestand();
  }
}
