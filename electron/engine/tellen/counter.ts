/** Counts a conversation at its end. */
import type { Einde, TelMerk, TelSoort } from '../../../shared/domain/evenement';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Datum } from '../../../shared/domain/ids';
import { telregels, telwaarden, type TelNamen, type Telwaarden } from '../../../shared/evenement/telregels';
import type { CountStore } from './store';
import { tokensOf } from './tokens';

export type Token = (soort: TelSoort) => string;

export interface CounterParts {
  readonly counts: CountStore;
  readonly namen: TelNamen;
  readonly today: () => Datum;
}

export class Counter {
  constructor(private readonly parts: CounterParts) {}

  /** Takes a moment: nothing else may rest on what was read before. */
  tokens({ zaad }: TelMerk): Promise<Token> {
    return tokensOf(zaad);
  }

  waarden(gesprek: Gesprek, einde: Einde): Telwaarden[] {
    return telwaarden(gesprek, einde, this.parts.namen);
  }

  /** In an open kluis it is done before this answers. Never fails. */
  add(gesprek: Gesprek, telling: TelMerk, waarden: readonly Telwaarden[], token: Token): Promise<void> {
    const { evenement = null } = gesprek;
    const stempel = { token, dag: this.parts.today(), evenement, stand: telling.stand };
    return this.parts.counts.add(telregels(waarden, stempel));
  }
}
