/** Channels of the gegevenspakket: making one of what was loaded, and the keys that sign and that are trusted. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PakketSleutelbos } from '../../../shared/contract/inlezen-vorm';
import type { EngineDeps } from '../deps';
import type { EditieStore } from '../edities/store';
import type { PartOf } from '../handlers';
import type { Geladen } from '../importers/types';
import type { FileBox } from '../inlezen/file-box';
import { breathe, type WorkQueue } from '../inlezen/work-queue';
import type { LiveKern } from '../kern/live-kern';
import { dutchDay } from '../routes/dutch-day';
import type { PakketSleutels } from './keys';
import { makePakket } from './make';

type Channels =
  'pakket.maak' | 'pakket.sleutels' | 'pakket.maakSleutel' | 'pakket.vertrouw' | 'pakket.vergeetSleutel';

export interface PakketParts {
  readonly box: FileBox;
  readonly queue: WorkQueue;
  readonly store: EditieStore;
  readonly sleutels: PakketSleutels;
  readonly live: LiveKern;
  readonly deps: Pick<EngineDeps, 'now' | 'onGebeurtenis'>;
}

export function pakketHandlers({ box, queue, store, sleutels, live, deps }: PakketParts): PartOf<Channels> {
  const bos = async (): Promise<PakketSleutelbos> => ({
    eigen: (await sleutels.eigen()) ?? null,
    vertrouwd: [...(await sleutels.vertrouwd())],
  });
  const make = async (signal: AbortSignal): Promise<{ id: string; naam: string; grootte: number }> => {
    const map = await box.scratch();
    try {
      const dag = dutchDay(deps.now());
      const ondertekenaar = await sleutels.ondertekenaar();
      const naam = `gegevenspakket-${dag}.zip`;
      const naar = join(map, naam);
      await makePakket({
        delen: (await store.geladen()).map((one) => withDatabase(one, live.nu.data.leerbanen)),
        maker: ondertekenaar?.naam ?? '',
        gemaaktOp: dag,
        geheim: ondertekenaar?.geheim,
        naar,
        hulp: {
          adem: () => breathe(signal),
          voortgang: (gedaan, totaal) => {
            deps.onGebeurtenis({ soort: 'voortgang', werk: 'pakket.maak', gedaan, totaal });
          },
        },
      });
      return { ...(await box.offer(naar, naam)), naam };
    } catch (error) {
      await rm(map, { recursive: true, force: true });
      throw error;
    }
  };
  return {
    'pakket.maak': () => queue.run(make),
    'pakket.sleutels': bos,
    'pakket.maakSleutel': async ({ naam }) => {
      await sleutels.maak(naam);
      return bos();
    },
    'pakket.vertrouw': async ({ publiek, naam }) => {
      await sleutels.vertrouw(publiek, naam);
      return bos();
    },
    'pakket.vergeetSleutel': async ({ publiek }) => {
      await sleutels.vergeet(publiek);
      return bos();
    },
  };
}

/** The databases of all loads stand together in the one of the edition. */
function withDatabase(geladen: Geladen, leerbanen: string | undefined): Geladen {
  const { lading } = geladen;
  if (!('databank' in lading) || leerbanen === undefined) return geladen;
  return { ...geladen, lading: { ...lading, databank: leerbanen } };
}
