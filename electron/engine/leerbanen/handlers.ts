/** Leerbanen: which set is in use, loading another, and finding places in it. */
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import type { ChannelName } from '../../../shared/contract/channels';
import type { LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Datum } from '../../../shared/domain/ids';
import type { EngineDeps } from '../deps';
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';
import { creboLookup } from './crebo-lookup';
import { EXAMPLE_NAME, loadExample } from './example';
import { chosenLeerbanen, findLeerbanen } from './find';
import { describeSet, makeLeerbaanSet, type Herkomst, type LeerbaanSet } from './leerbaan-set';
import { loadLeerbanen, type Loaded } from './load';
import { OneJob } from './one-job';
import { openSet } from './open-set';
import { removeUserFile, writeUserFile } from './user-file';

export interface Leerbanen {
  readonly handlers: PartOf<'leerbanen.zoek' | 'leerbanen.laad' | 'leerbanen.voorbeeld' | 'werk.annuleer'>;
  /** The set in use, as it is listed among the other data sets. */
  readonly leerbaanSet: () => GegevensSet;
  /** The places that were chosen in a conversation, with how they fit the person. */
  readonly gekozen: (gesprek: Gesprek) => LeerbaanTreffer[];
}

interface Parts {
  readonly reference: Reference;
  readonly deps: EngineDeps;
}

/** Opens the user's set when there is a whole one, and else the bundled set. Never fails on a file. */
export async function leerbaanHandlers({ reference, deps }: Parts): Promise<Leerbanen> {
  const today = (): Datum => deps.now().toISOString().slice(0, 10) as Datum;
  const toSet = ({ leerbanen }: Pick<Loaded, 'leerbanen'>, herkomst: Herkomst): LeerbaanSet =>
    makeLeerbaanSet(leerbanen, herkomst, reference, today());
  const job = new OneJob();
  const progress =
    (werk: ChannelName) =>
    (gedaan: number, totaal: number): void => {
      deps.onGebeurtenis({ soort: 'voortgang', werk, gedaan, totaal });
    };
  let set = await openSet(deps, reference, toSet);

  const handlers: Leerbanen['handlers'] = {
    'leerbanen.zoek': (vraag) => findLeerbanen(set, reference, vraag),
    'leerbanen.laad': ({ naam, tekst }) =>
      job.run(async (signal) => {
        const onVoortgang = progress('leerbanen.laad');
        const zoekCrebo = creboLookup(reference);
        const loaded = await loadLeerbanen(tekst, { naam, zoekCrebo, voorbeeld: false, signal, onVoortgang });
        const geladenOp = today();
        const next = toSet(loaded, { naam, geladenOp });
        await writeUserFile(deps.userDir, { ...loaded, geladenOp }, signal).catch(asEngineError);
        set = next;
        onVoortgang(loaded.rapport.gelezen, loaded.rapport.gelezen);
        return loaded.rapport;
      }),
    'leerbanen.voorbeeld': () =>
      job.run(async (signal) => {
        const onVoortgang = progress('leerbanen.voorbeeld');
        const loaded = await loadExample(deps.dataDir, reference, { signal, onVoortgang });
        const next = toSet(loaded, { naam: EXAMPLE_NAME, geladenOp: '' });
        await removeUserFile(deps.userDir).catch(asEngineError);
        set = next;
        onVoortgang(loaded.rapport.gelezen, loaded.rapport.gelezen);
        return loaded.rapport;
      }),
    'werk.annuleer': () => {
      job.cancel();
      return null;
    },
  };
  return {
    handlers,
    leerbaanSet: () => describeSet(set, deps.now()),
    gekozen: (gesprek) => chosenLeerbanen(set, reference, gesprek),
  };
}

/** What was in use stays in use: the file is replaced as a whole or not at all. */
function asEngineError(error: unknown): never {
  if (error instanceof EngineError) throw error;
  const why = error instanceof Error ? error.message : String(error);
  throw new EngineError('interne-fout', {
    detail: `Opslaan is niet gelukt. Er is niets veranderd. (${why})`,
  });
}
