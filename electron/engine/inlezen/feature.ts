/** Reading files in and handing them on, put together for the engine. */
import type { EngineDeps } from '../deps';
import { readOwnData } from '../edities/own-data';
import type { EditieStore } from '../edities/store';
import type { PartOf } from '../handlers';
import { createImporters } from '../importers';
import type { LiveKern } from '../kern/live-kern';
import { voegSamen } from '../leerbanen/voeg-samen';
import { pakketHandlers } from '../pakket/handlers';
import { PakketSleutels } from '../pakket/keys';
import type { Kluis } from '../vault/kluis';
import { FileBox } from './file-box';
import { inlezenHandlers } from './handlers';
import { Inlezer } from './inlezer';
import { WorkQueue } from './work-queue';

type Channels = keyof ReturnType<typeof inlezenHandlers> | keyof ReturnType<typeof pakketHandlers>;

export interface InlezenFeature {
  readonly handlers: PartOf<Channels>;
  /** Stops what is being read, and removes everything that was on its way. */
  readonly close: () => Promise<void>;
}

interface Parts {
  readonly deps: EngineDeps;
  readonly store: EditieStore;
  readonly live: LiveKern;
  readonly kluis: Kluis;
}

export function inlezenFeature({ deps, store, live, kluis }: Parts): InlezenFeature {
  const box = new FileBox(deps);
  const queue = new WorkQueue();
  const sleutels = new PakketSleutels(deps);
  const inlezer = new Inlezer({
    box,
    store,
    now: deps.now,
    importers: createImporters(() => sleutels.geldig()),
    leerbanen: { voegSamen },
    eigen: () => readOwnData(deps.dataDir),
    voortgang: (gedaan, totaal) => {
      deps.onGebeurtenis({ soort: 'voortgang', werk: 'inlezen.lees', gedaan, totaal });
    },
    inGebruik: () => {
      const { reference, data } = live.nu;
      const leerbanen = data.leerbanen === undefined ? {} : { leerbanen: data.leerbanen };
      return { query: reference.query, hash: data.manifest.hash, ...leerbanen };
    },
    telGesprekken: (crebos) => savedWith(kluis, crebos),
    herlaad: live.load,
  });
  return {
    handlers: {
      ...inlezenHandlers({ box, queue, inlezer, store, live, userDir: deps.userDir }),
      ...pakketHandlers({ box, queue, store, sleutels, live, deps }),
    },
    close: async () => {
      queue.cancel();
      await queue.after(() => inlezer.vergeet());
      await box.close();
    },
  };
}

/** Saved conversations that chose one of these; null while there is no kluis that is open. */
function savedWith(kluis: Kluis, crebos: ReadonlySet<string>): number | null {
  const lines = kluis.current?.book.lines();
  return lines?.filter(({ gekozen }) => gekozen.some((crebo) => crebos.has(crebo))).length ?? null;
}
