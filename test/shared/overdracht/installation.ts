/** One installation with one conversation at most, as far as hand-overs are concerned: for laws over several. */
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Datum } from '../../../shared/domain/ids';
import type { Inhoud } from '../../../shared/overdracht/inhoud';
import { metInhoud } from '../../../shared/overdracht/inhoud';
import { makeOverdracht, type Held } from '../../../shared/overdracht/make';
import type { Overdracht } from '../../../shared/overdracht/overdracht';
import { isSame } from '../../../shared/overdracht/same';
import { takeOver, type TakenOver } from '../../../shared/overdracht/take-over';

/** A mark that can be read: good enough where nobody has to be kept out. */
export const kenmerk = (text: string): string => text;

export class Installation {
  held: Held | undefined;

  /** @param now a clock of its own, which may run ahead or behind */
  constructor(private readonly now: () => Date) {}

  begin(gesprek: Gesprek): void {
    this.held = { gesprek, gewijzigd: this.now().toISOString() };
  }

  edit(change: (inhoud: Inhoud) => Inhoud): void {
    if (!this.held) return;
    this.begin(metInhoud(this.held.gesprek, change(this.held.gesprek)));
  }

  give(): Overdracht | undefined {
    const parts = { nu: this.now(), vandaag: '2026-03-14' as Datum, dagen: 30, kenmerk };
    return this.held && makeOverdracht(this.held, parts);
  }

  take(overdracht: Overdracht): TakenOver {
    const hier = this.held && isSame(this.held.gesprek, overdracht) ? this.held : undefined;
    const taken = takeOver(overdracht, hier, kenmerk);
    if (taken.isChanged) this.begin(taken.gesprek);
    return taken;
  }
}
