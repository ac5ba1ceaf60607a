/** Channels of reading files in: a file that arrives in pieces, a report, and the switch to other data. */
import type { Invoer, Uitvoer } from '../../../shared/contract/channels';
import { EngineError } from '../engine-error';
import type { EditieStore } from '../edities/store';
import type { PartOf } from '../handlers';
import type { LiveKern } from '../kern/live-kern';
import type { FileBox } from './file-box';
import { freeSpace } from './free-space';
import type { Inlezer } from './inlezer';
import type { WorkQueue } from './work-queue';

type Channels =
  | 'bestand.begin'
  | 'bestand.stuk'
  | 'bestand.haal'
  | 'bestand.vergeet'
  | 'inlezen.lees'
  | 'inlezen.gebruik'
  | 'inlezen.vergeet'
  | 'inlezen.vorige'
  | 'inlezen.stand'
  | 'inlezen.geschiedenis'
  | 'werk.annuleer';

export interface InlezenParts {
  readonly box: FileBox;
  readonly queue: WorkQueue;
  readonly inlezer: Inlezer;
  readonly store: EditieStore;
  readonly live: LiveKern;
  readonly userDir: string;
}

export function inlezenHandlers({
  box,
  queue,
  inlezer,
  store,
  live,
  userDir,
}: InlezenParts): PartOf<Channels> {
  const overzicht = (): Uitvoer<'inlezen.gebruik'> | Promise<Uitvoer<'inlezen.gebruik'>> =>
    live.nu.handlers['gegevens.overzicht']({});
  return {
    'bestand.begin': async ({ naam, grootte }) => ({ id: await box.begin(naam, grootte) }),
    'bestand.stuk': async ({ id, vanaf, inhoud }) => ({
      ontvangen: await box.stuk(id, vanaf, Buffer.from(inhoud, 'base64')),
    }),
    'bestand.haal': async ({ id, vanaf }: Invoer<'bestand.haal'>) => {
      const { inhoud, klaar } = await box.fetch(id, vanaf);
      return { inhoud: inhoud.toString('base64'), klaar };
    },
    'bestand.vergeet': async ({ id }) => {
      await box.remove(id);
      return null;
    },
    'inlezen.lees': ({ id }) => queue.run((signal) => inlezer.lees(id, signal)),
    'inlezen.gebruik': ({ voorstel }) =>
      queue.after(async () => {
        await inlezer.gebruik(voorstel);
        await live.load();
        assertInUse(store, voorstel);
        return overzicht();
      }),
    'inlezen.vergeet': () =>
      queue.after(async () => {
        await inlezer.vergeet();
        return null;
      }),
    'inlezen.vorige': () =>
      queue.after(async () => {
        await inlezer.vergeet();
        try {
          await store.terug();
        } finally {
          await store.slot.release();
        }
        await live.load();
        return overzicht();
      }),
    'inlezen.stand': async () => ({
      editie: store.huidig.id,
      kanTerug: store.kanTerug,
      meldingen: [...store.meldingen],
      opmerkingen: live.nu.opmerkingen(),
      vrijeRuimte: await freeSpace(userDir),
    }),
    'inlezen.geschiedenis': () => store.geschiedenis(),
    'werk.annuleer': () => {
      queue.cancel();
      return null;
    },
  };
}

/** What can not be worked with was set aside while it was taken into use; what was before it is in use again. */
function assertInUse(store: EditieStore, voorstel: string): void {
  if (store.huidig.id === voorstel) return;
  throw new EngineError('onleesbaar-bestand', { detail: store.meldingen.at(-1) ?? '' });
}
