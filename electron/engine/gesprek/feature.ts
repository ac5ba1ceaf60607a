/** Conversations and the kluis behind them, put together for the engine. */
import type { Datum } from '../../../shared/domain/ids';
import type { EngineDeps } from '../deps';
import { EvenementBoek } from '../evenement/book';
import { evenementHandlers } from '../evenement/handlers';
import type { PartOf } from '../handlers';
import type { KernNu } from '../kern/nu';
import { dutchDay } from '../routes/dutch-day';
import { Counter } from '../tellen/counter';
import { telNamen } from '../tellen/names';
import { CountStore } from '../tellen/store';
import { Kluis } from '../vault/kluis';
import { kluisHandlers } from '../vault/kluis-handlers';
import { SettingsFile } from '../vault/settings';
import type { Gesprekken } from '../vault/types';
import { vaultFiles } from '../vault/vault-files';
import { werkplaatsHandlers } from '../werkplaats/handlers';
import { Werkplaats } from '../werkplaats/werkplaats';
import { verslagHandlers } from '../verslag/handlers';
import { gesprekHandlers } from './handlers';
import { listHandlers } from './list-handlers';
import { Keeper } from './keeper';
import { Shelf } from './shelf';
import { GesprekStore } from './store';

type Channels =
  | keyof ReturnType<typeof gesprekHandlers>
  | keyof ReturnType<typeof listHandlers>
  | keyof ReturnType<typeof kluisHandlers>
  | keyof ReturnType<typeof evenementHandlers>
  | keyof ReturnType<typeof werkplaatsHandlers>
  | keyof ReturnType<typeof verslagHandlers>
  | 'tellingen.toon';

export interface GesprekFeature {
  readonly kluis: Kluis;
  readonly werkplaats: Werkplaats;
  readonly keeper: Keeper;
  readonly shelf: Shelf;
  readonly gesprekken: Gesprekken;
  readonly store: GesprekStore;
  readonly counts: CountStore;
  readonly evenementen: EvenementBoek;
  /** The day by which end dates are kept. */
  readonly today: () => Datum;
  readonly handlers: PartOf<Channels>;
  /** Saves what is left to save, and drops everything of a person. */
  readonly close: () => Promise<void>;
}

/** @param kern the data in use at the moment of asking */
export async function gesprekFeature(kern: () => KernNu, deps: EngineDeps): Promise<GesprekFeature> {
  const kluis = new Kluis({
    files: await vaultFiles(deps),
    settings: await SettingsFile.open(deps.userDir, deps.now()),
    machine: deps,
    onToestand: (toestand) => {
      deps.onGebeurtenis({ soort: 'kluis', toestand });
    },
  });
  const today = (): Datum => kluis.current?.today() ?? dutchDay(deps.now());
  const boek = await EvenementBoek.open(deps);
  const counts = new CountStore({
    userDir: deps.userDir,
    now: deps.now,
    randomBytes: deps.randomBytes,
    kluis: () => kluis.current,
    isVoorbeeld: boek.isVoorbeeld,
  });
  const counter = new Counter({ counts, namen: telNamen(kern), today });
  const keeper = new Keeper(kluis, deps);
  const shelf = new Shelf(kluis, keeper);
  const store = new GesprekStore(keeper, counter, {
    stempel: () => kern().stempel,
    evenement: boek.huidig,
  });
  const werkplaats = await Werkplaats.open({
    userDir: deps.userDir,
    machine: deps,
    kluis,
    gesprek: store,
    onChange: (aan) => {
      deps.onGebeurtenis({ soort: 'werkplaats', aan });
    },
  });
  return {
    kluis,
    werkplaats,
    keeper,
    shelf,
    store,
    counts,
    evenementen: boek,
    today,
    gesprekken: { current: store.current, find: shelf.find, take: store.take },
    handlers: {
      ...gesprekHandlers({ store, shelf, keeper }),
      ...listHandlers({ store, shelf, kluis, kern }),
      ...kluisHandlers(kluis),
      ...verslagHandlers({
        evenementen: () => boek.stand.evenementen.map(({ evenement }) => evenement),
        regels: () => counts.all(),
        now: deps.now,
      }),
      ...evenementHandlers({ boek, counts, counter, keeper, store, kern, now: deps.now, today }),
      ...werkplaatsHandlers(werkplaats),
      'tellingen.toon': () => counts.shown(),
    },
    close: async () => {
      await kluis.lock();
      store.drop();
    },
  };
}
