/** Channels of the kluis itself: the way of working, passphrases, and opening and locking. */
import type { PartOf } from '../handlers';
import type { Kluis } from './kluis';
import { demandStrength, strengthOf } from './strength';

type Channels =
  | 'kluis.toestand'
  | 'kluis.werkwijze'
  | 'kluis.instellingen'
  | 'kluis.sterkte'
  | 'kluis.maak'
  | 'kluis.open'
  | 'kluis.herstel'
  | 'kluis.wachtzin'
  | 'kluis.slot'
  | 'kluis.wakker'
  | 'kluis.opnieuw';

export function kluisHandlers(kluis: Kluis): PartOf<Channels> {
  return {
    'kluis.toestand': () => kluis.look(),
    'kluis.werkwijze': ({ werkwijze }) => kluis.choose(werkwijze),
    'kluis.instellingen': (instellingen) => kluis.change(instellingen),
    'kluis.sterkte': ({ wachtzin }) => strengthOf(wachtzin),
    'kluis.maak': async ({ wachtzin }) => {
      await demandStrength(wachtzin);
      return { herstelsleutel: await kluis.make(wachtzin) };
    },
    'kluis.open': ({ wachtzin }) => kluis.open(wachtzin),
    'kluis.herstel': async ({ herstelsleutel, wachtzin }) => {
      await demandStrength(wachtzin);
      return { herstelsleutel: await kluis.recover(herstelsleutel, wachtzin) };
    },
    'kluis.wachtzin': async ({ oud, nieuw }) => {
      await demandStrength(nieuw);
      return kluis.changePassphrase(oud, nieuw);
    },
    'kluis.slot': () => kluis.lock(),
    // Every call that writes starts the idle time afresh (create-engine.ts); this one does nothing else.
    'kluis.wakker': () => null,
    'kluis.opnieuw': () => kluis.startAfresh(),
  };
}
