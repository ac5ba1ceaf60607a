/**
 * The kluis as a whole: which way of working was chosen, whether it is open, and going from one to the other.
 * Everything that opens or locks happens one after the other.
 */
import type {
  KluisInstellingen,
  KluisToestand,
  Opslag,
  Werkwijze,
} from '../../../shared/contract/kluis-vorm';
import { EngineError } from '../engine-error';
import type { Machine } from '../deps';
import { Turns } from '../turns';
import type { VaultFile } from './file/types';
import { IdleLock } from './idle-lock';
import { OpenKluis } from './open-kluis';
import { RetentionTimer } from './retention-timer';
import type { SettingsFile } from './settings';
import type { VaultFiles } from './vault-files';

export interface KluisParts {
  readonly files: VaultFiles;
  readonly settings: SettingsFile;
  readonly machine: Pick<Machine, 'now' | 'setTimer'>;
  readonly onToestand: (toestand: KluisToestand) => void;
}

/** Who holds something of a conversation besides the kluis. */
export interface KluisFollower {
  /** The kluis is open: what was in memory only goes into it. */
  readonly opened: (kluis: OpenKluis) => void;
  /** Everything of a person must be dropped now. */
  readonly locked: () => void;
  /** These conversations were erased since their end date had passed. */
  readonly expired: (kluis: OpenKluis) => void;
}

type Melding = KluisToestand['meldingen'][number];

const NIETS: Opslag = { staat: 'rust' };

export class Kluis {
  #stand: Exclude<KluisToestand['kluis'], 'open'> = 'geen';
  #open: OpenKluis | undefined;
  #meldingen = new Set<Melding>();
  /** What the last save before the lock came to, when it did not succeed. */
  #unsaved: Opslag = NIETS;
  #follower: KluisFollower | undefined;
  #memoryOnly = false;
  readonly #turns = new Turns();
  readonly #idle: IdleLock;
  readonly #retention: RetentionTimer;

  constructor(private readonly parts: KluisParts) {
    const { now, setTimer } = parts.machine;
    this.#idle = new IdleLock({ now, setTimer, onIdle: () => void this.lock() });
    this.#retention = new RetentionTimer(setTimer, () => {
      this.#expire();
    });
  }

  follow(follower: KluisFollower): void {
    this.#follower = follower;
  }

  /** Conversations go into a kluis; otherwise they live in memory. */
  get keeps(): boolean {
    return this.parts.settings.current.werkwijze === 'met-kluis' && !this.#memoryOnly;
  }

  /** While it is true conversations live in memory, whatever way of working was chosen. */
  setMemoryOnly(only: boolean): void {
    this.#memoryOnly = only;
  }

  get current(): OpenKluis | undefined {
    return this.#open;
  }

  get bewaarDagen(): number {
    return this.parts.settings.current.bewaarDagen;
  }

  /** @throws EngineError `kluis-op-slot` */
  opened(): OpenKluis {
    if (!this.#open) throw new EngineError('kluis-op-slot');
    return this.#open;
  }

  /** Looks at the folder anew when the kluis is not open, nor on its way to be. */
  readonly look = async (): Promise<KluisToestand> => {
    if (!this.#open && !this.#turns.isBusy) this.#stand = await this.#lookAtFolder();
    return this.toestand();
  };

  readonly toestand = (): KluisToestand => ({
    ...this.parts.settings.current,
    kluis: this.#open ? 'open' : this.#stand,
    opslag: this.#open?.opslag ?? this.#unsaved,
    meldingen: [...this.#meldingen],
    wachtMs: this.#open ? 0 : this.parts.files.waitMs(),
  });

  /** Somebody is at work. Locks first when nobody was for too long, for a laptop that slept meanwhile. */
  async touch(): Promise<void> {
    if (this.#idle.isOver()) await this.lock();
    this.#idle.touch();
  }

  readonly choose = (werkwijze: Werkwijze): Promise<KluisToestand> =>
    this.#turns.take(async () => {
      if (werkwijze === 'zonder-bewaren') await this.#lock();
      await this.parts.settings.change({ werkwijze });
      return this.#told();
    });

  readonly change = (changes: KluisInstellingen): Promise<KluisToestand> =>
    this.#turns.take(async () => {
      if (this.#open) this.#idle.start(changes.slotNaMinuten);
      await this.parts.settings.change(changes);
      return this.#told();
    });

  /** @returns the recovery key; what could not be saved yet stands in `toestand` */
  readonly make = (wachtzin: string): Promise<string> =>
    this.#turns.take(async () => {
      if (this.#open || (await this.#lookAtFolder()) !== 'geen') throw new EngineError('kluis-bestaat');
      const { file, herstelsleutel } = await this.parts.files.create(wachtzin);
      await this.#enter(file);
      return herstelsleutel;
    });

  readonly open = (wachtzin: string): Promise<KluisToestand> =>
    this.#turns.take(async () => {
      if (!this.#open) await this.#enter(await this.#unlocking(this.parts.files.open(wachtzin)));
      return this.toestand();
    });

  /** @returns a new recovery key */
  readonly recover = (sleutel: string, wachtzin: string): Promise<string> =>
    this.#turns.take(async () => {
      await this.#lock();
      const { file, herstelsleutel } = await this.#unlocking(this.parts.files.recover(sleutel, wachtzin));
      await this.#enter(file);
      return herstelsleutel;
    });

  readonly changePassphrase = (oud: string, nieuw: string): Promise<KluisToestand> =>
    this.#turns.take(async () => {
      await this.parts.files.changePassphrase(this.opened().parts.file, oud, nieuw);
      return this.toestand();
    });

  readonly lock = (): Promise<KluisToestand> =>
    this.#turns.take(async () => {
      await this.#lock();
      return this.toestand();
    });

  readonly startAfresh = (): Promise<KluisToestand> =>
    this.#turns.take(async () => {
      if (this.#open) throw new EngineError('kluis-bestaat', { detail: 'the kluis is open' });
      if ((await this.#lookAtFolder()) === 'geen') throw new EngineError('geen-kluis');
      await this.parts.files.setAside();
      this.#stand = await this.#lookAtFolder();
      return this.#told();
    });

  async #enter(file: VaultFile): Promise<void> {
    const open = await OpenKluis.open({
      file,
      machine: this.parts.machine,
      onOpslag: () => {
        if (this.#open?.parts.file === file) this.#told();
      },
    });
    this.#open = open;
    this.#unsaved = NIETS;
    this.#meldingen = new Set();
    if (file.isEarlier) this.#meldingen.add('vorige-versie-geopend');
    if (open.isClockBehind) this.#meldingen.add('klok-teruggezet');
    this.#expire();
    this.#follower?.opened(open);
    this.#idle.start(this.parts.settings.current.slotNaMinuten);
    this.#retention.start();
    if (this.parts.settings.current.werkwijze !== 'met-kluis')
      await this.parts.settings.change({ werkwijze: 'met-kluis' }).catch(() => undefined);
    await open.saved().catch(() => undefined);
    this.#told();
  }

  /** From here on nothing of the kluis can be reached, also while the last save is on its way. */
  async #lock(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    this.#idle.stop();
    this.#retention.stop();
    this.#open = undefined;
    this.#stand = 'op-slot';
    this.#meldingen = new Set();
    this.#follower?.locked();
    const opslag = await open.close();
    this.#unsaved = opslag.staat === 'mislukt' ? opslag : NIETS;
    this.#told();
  }

  #expire(): void {
    const open = this.#open;
    if (!open || open.expire().length === 0) return;
    this.#meldingen.add('verlopen-gewist');
    this.#follower?.expired(open);
    this.#told();
  }

  /** Remembers what an attempt to open told of the files. */
  async #unlocking<T>(opening: Promise<T>): Promise<T> {
    try {
      return await opening;
    } catch (error) {
      this.#stand = await this.#lookAtFolder();
      throw error;
    }
  }

  async #lookAtFolder(): Promise<Exclude<KluisToestand['kluis'], 'open'>> {
    const state = await this.parts.files.state();
    return state === 'aanwezig' ? 'op-slot' : state;
  }

  #told(): KluisToestand {
    const toestand = this.toestand();
    this.parts.onToestand(toestand);
    return toestand;
  }
}
