/** The files of the event on a stick: also the old ones, and one that is broken. */
import type { Invoer } from '../../shared/contract/channels';
import type { EvenementId } from '../../shared/domain/evenement';
import type { Dice } from './dice';
import type { Call } from './installation';

type Bestand = Invoer<'evenement.invoer'>['bestanden'][number];

const BROKEN: Bestand = {
  naam: 'stuk.json',
  inhoud: Buffer.from('{"vorm":"leerbaankompas/evenement"', 'utf8').toString('base64'),
};

export class Stick {
  readonly #files: Bestand[] = [];

  async put(call: Call, id: EvenementId): Promise<void> {
    this.#files.push(await call('evenement.uitvoer', { id }));
  }

  /** Reads everything on it at one laptop, in any order, some of it twice. @returns files read, and what went wrong */
  async readAll(call: Call, dice: Dice): Promise<{ readonly gelezen: number; readonly fout: number }> {
    const again = this.#files.filter(() => dice.chance(0.3));
    const row = dice.shuffle([...this.#files, ...again, BROKEN]);
    let [gelezen, fout] = [0, 0];
    while (row.length > 0) {
      const bestanden = row.splice(0, 1 + dice.below(6));
      const taken = await call('evenement.invoer', { bestanden });
      gelezen += taken.gelezen.length;
      fout += taken.geweigerd.filter(({ bestand }) => bestand !== BROKEN.naam).length;
      fout += taken.gelezen.filter(({ bestand }) => bestand === BROKEN.naam).length;
    }
    return { gelezen, fout };
  }
}
