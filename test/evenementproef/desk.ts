/** A desk at the event: what is done at it, and beside that what it must hold, kept by hand. */
import type { Einde } from '../../shared/domain/evenement';
import type { GesprekCode } from '../../shared/domain/ids';
import type { Dice } from './dice';
import type { Installation } from './installation';
import { ending, type Ending } from './reference';
import { NIETS, say, type Said } from './said';

/** A conversation as it is held at one desk. */
interface Copy {
  readonly person: number;
  readonly code: GesprekCode;
  said: Said;
  /** What was said when it came here, for one that was taken over. */
  readonly from?: Said;
  stand: number;
  /** A hand-over was made of it, and it did not come back. */
  handed: boolean;
  /** Counted: it does not count again. */
  ended: boolean;
}

/** A hand-over on its way; it may be taken over once, more often, or never. */
export interface Parcel {
  readonly person: number;
  readonly said: Said;
  readonly from?: Said;
  readonly stand: number;
  readonly open:
    | { readonly weg: 'bestand'; readonly inhoud: string; readonly woorden: string }
    | { readonly weg: 'woorden'; readonly tekst: string };
}

export class Desk {
  #hand: Copy | undefined;
  /** Everything in the kluis, the one at hand too. */
  readonly #shelf = new Map<GesprekCode, Copy>();

  constructor(
    private readonly laptop: Installation,
    private readonly endings: Ending[],
    private readonly now: () => Date,
  ) {}

  get isBusy(): boolean {
    return this.#hand !== undefined;
  }

  /** A new person sits down; who sat here before is left as one is. */
  async begin(person: number): Promise<void> {
    const { code } = await this.laptop.call('gesprek.nieuw', {});
    this.#leave();
    this.#hold({ person, code, said: NIETS, stand: 1, handed: false, ended: false });
  }

  async say(dice: Dice): Promise<void> {
    const copy = this.#atHand();
    copy.said = await say(this.laptop.call, copy.said, dice);
  }

  async roundOff(): Promise<void> {
    await this.laptop.call('gesprek.rondAf', {});
    this.#end(this.#atHand(), 'afgerond');
    this.#hand = undefined;
  }

  /** Erased from a kluis it leaves nothing, not even a count; without one the end is counted. */
  async erase(): Promise<void> {
    await this.laptop.call('gesprek.wis', {});
    if (this.laptop.metKluis) this.#shelf.delete(this.#atHand().code);
    else this.#end(this.#atHand(), endOf(this.#atHand()));
    this.#hand = undefined;
  }

  async give(weg: Parcel['open']['weg']): Promise<Parcel> {
    const { call } = this.laptop;
    const copy = this.#atHand();
    await call('gesprek.wijzig', {
      wijziging: { soort: 'overdracht-ja', op: this.now().toISOString() },
    });
    const open =
      weg === 'bestand'
        ? ({ weg, ...(await this.#file()) } as const)
        : ({ weg, tekst: (await call('overdracht.code', {})).woorden.join(' ') } as const);
    copy.handed = true;
    const { person, said, from } = copy;
    return { person, said, stand: copy.stand + 1, open, ...(from === undefined ? {} : { from }) };
  }

  /**
   * Takes a hand-over over. Two states that both went on are left alone: how those are merged is for other tests.
   * @returns whether it was done
   */
  async take(parcel: Parcel): Promise<boolean> {
    const here = [...this.#shelf.values(), this.#hand].find((copy) => copy?.person === parcel.person);
    const follows = here === undefined || here.said === parcel.said || here.said === parcel.from;
    if (!follows || (here !== undefined && parcel.open.weg === 'woorden')) return false;
    const { open } = parcel;
    const { code } = await (open.weg === 'bestand'
      ? this.laptop.call('overdracht.neemOver', { inhoud: open.inhoud, woorden: open.woorden })
      : this.laptop.call('overdracht.neemCode', { tekst: open.tekst }));
    if (here !== this.#hand || here === undefined) this.#leave();
    if (here === undefined) {
      const { person, said, stand } = parcel;
      this.#hold({ person, code, said, from: said, stand, handed: false, ended: false });
      return true;
    }
    here.said = parcel.said;
    if (parcel.stand > here.stand) Object.assign(here, { stand: parcel.stand, handed: false, ended: false });
    this.#hold(here);
    return true;
  }

  /** The app stops and starts: what was in memory only is gone, and counts for nothing. */
  async restart(): Promise<void> {
    if (this.laptop.restart === undefined) return;
    await this.laptop.restart();
    this.#hand = undefined;
  }

  /** Goes on with one that lies in the kluis. @returns false when none lies there to be ended */
  async pickUp(dice: Dice): Promise<boolean> {
    const waiting = [...this.#shelf.values()].filter(({ ended }) => !ended);
    if (waiting.length === 0) return false;
    const copy = dice.pick(waiting);
    await this.laptop.call('gesprekken.open', { code: copy.code });
    this.#hand = copy;
    return true;
  }

  /** A copy for what-if is no person: it is rounded off and counts for nothing. */
  async tryWhatIf(): Promise<void> {
    if (!this.laptop.metKluis || this.#hand === undefined) return;
    await this.laptop.call('gesprekken.kopie', { code: this.#hand.code });
    await this.laptop.call('gesprek.rondAf', {});
    this.#hand = undefined;
  }

  /** The end of the event at this desk: everybody of whom nothing was counted yet is counted, or kept. */
  async closeEvent(id: string, gesprekken: 'wis' | 'bewaar'): Promise<void> {
    await this.laptop.call('evenement.sluit', { id: id as never, gesprekken });
    if (this.#hand !== undefined) this.#end(this.#hand, endOf(this.#hand));
    this.#hand = undefined;
    if (gesprekken === 'bewaar') return;
    for (const copy of this.#shelf.values()) this.#end(copy, endOf(copy));
    this.#shelf.clear();
  }

  async #file(): Promise<{ readonly inhoud: string; readonly woorden: string }> {
    const { inhoud, woorden } = await this.laptop.call('overdracht.maak', {});
    return { inhoud, woorden };
  }

  #hold(copy: Copy): void {
    this.#hand = copy;
    if (this.laptop.metKluis) this.#shelf.set(copy.code, copy);
  }

  /** Somebody else sits down: what was in memory only ends. */
  #leave(): void {
    if (this.#hand !== undefined && !this.laptop.metKluis) this.#end(this.#hand, endOf(this.#hand));
    this.#hand = undefined;
  }

  #end(copy: Copy, einde: Einde): void {
    if (copy.ended || isEmpty(copy.said)) return;
    copy.ended = true;
    this.endings.push(ending(copy.person, copy.stand, einde, copy.said.waarden));
  }

  #atHand(): Copy {
    if (this.#hand === undefined) throw new Error('nobody sits at this desk');
    return this.#hand;
  }
}

/** Of nothing there is nothing to count. */
function isEmpty({ situatie, taken, gekozen }: Said): boolean {
  return Object.keys(situatie).length === 0 && taken.length === 0 && gekozen.length === 0;
}

function endOf({ handed }: Copy): Einde {
  return handed ? 'overgedragen' : 'gestopt';
}
