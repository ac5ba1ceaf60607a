/** Puts the features together. */
import type { Result } from '../../shared/contract/result';
import type { Crebo } from '../../shared/domain/ids';
import { answer } from './answer';
import type { EngineDeps } from './deps';
import { EditieStore } from './edities/store';
import { gesprekEditie } from './gegevens/gesprek-editie';
import { gesprekFeature } from './gesprek/feature';
import type { Handlers } from './handlers';
import { inlezenFeature } from './inlezen/feature';
import { applyLoads } from './inlezen/toepassen';
import { LiveKern } from './kern/live-kern';
import { omgekeerdHandlers } from './omgekeerd/handlers';
import { profielen } from './omgekeerd/profielen';
import { codeGegevens } from './overdracht/code-data';
import { codeHandlers } from './overdracht/code-handlers';
import { overdrachtGesprekken } from './overdracht/gesprekken';
import { overdrachtHandlers } from './overdracht/handlers';
import { talenHandlers } from './talen/handlers';

export interface Engine {
  /** Never throws: everything that goes wrong comes back as `{ ok: false }`. */
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly close: () => Promise<void>;
}

/** @throws EngineError when not even the app's own reference data can be opened */
export async function createEngine(deps: EngineDeps): Promise<Engine> {
  const store = await EditieStore.open({ ...deps, opnieuw: applyAgain });
  const live: LiveKern = new LiveKern(store, deps, () => gesprek.gesprekken.current());
  const gesprek = await gesprekFeature(() => live.nu, deps);
  await live.load();
  const inlezen = inlezenFeature({ deps, store, live, kluis: gesprek.kluis });
  const overdracht = {
    gesprekken: overdrachtGesprekken(gesprek),
    vandaag: gesprek.today,
    bewaarDagen: () => gesprek.kluis.bewaarDagen,
    naamVan: (crebo: Crebo) => live.nu.reference.kwalificaties.get(crebo)?.naam,
    huidigEvenement: gesprek.evenementen.huidig,
    kentEvenement: gesprek.evenementen.kent,
    deps,
  };
  const lasting = {
    ...gesprek.handlers,
    ...inlezen.handlers,
    ...overdrachtHandlers(overdracht),
    ...codeHandlers({ ...overdracht, gegevens: () => codeGegevens(live.nu) }),
    ...talenHandlers(deps),
    ...omgekeerdHandlers({
      kern: () => live.nu,
      profielen: profielen({ ...gesprek, now: deps.now, huidigEvenement: gesprek.evenementen.huidig }),
    }),
    'gesprek.editie': async () => {
      const huidig = gesprek.gesprekken.current();
      return huidig && gesprekEditie(huidig, live.nu, await store.verslagen());
    },
  };
  return {
    call: async (name, input) => {
      const { handlers } = await live.ready();
      const all: Handlers = { ...lasting, ...handlers };
      return answer(all, gesprek, name, input);
    },
    close: async () => {
      await inlezen.close();
      await gesprek.close();
      live.close();
    },
  };
}

/** The app was renewed: what was loaded before is applied to its new data, without anything to show. */
const applyAgain: Parameters<typeof EditieStore.open>[0]['opnieuw'] = (basis, geladen) =>
  applyLoads(basis, geladen, {
    adem: () => Promise.resolve(),
    stap: () => undefined,
    opmerking: () => undefined,
  });
