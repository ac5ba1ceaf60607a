/** Puts the features together. */
import type { Result } from '../../shared/contract/result';
import { adviesHandlers } from './advies/handlers';
import { answer } from './answer';
import type { EngineDeps } from './deps';
import { gegevensHandlers } from './gegevens/handlers';
import { gesprekFeature } from './gesprek/feature';
import type { Handlers } from './handlers';
import { kaartHandlers } from './kaart/handlers';
import { kwalificatieHandlers } from './kwalificatie/handlers';
import { leerbaanHandlers } from './leerbanen/handlers';
import { linkingHandlers } from './linking/handlers';
import { matchHandlers } from './matching/handlers';
import { overdrachtGesprekken } from './overdracht/gesprekken';
import { overdrachtHandlers } from './overdracht/handlers';
import { openReference } from './reference/open';
import { routeHandlers } from './routes/handlers';
import { searchHandlers } from './search/handlers';

export interface Engine {
  /** Never throws: everything that goes wrong comes back as `{ ok: false }`. */
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly close: () => Promise<void>;
}

/** @throws EngineError when the reference data can not be opened */
export async function createEngine(deps: EngineDeps): Promise<Engine> {
  const reference = await openReference(deps.dataDir);
  const linking = await linkingHandlers({ reference, deps });
  const gesprek = await gesprekFeature(reference, deps);
  const huidig = gesprek.gesprekken.current;
  const leerbanen = await leerbaanHandlers({ reference, deps });
  const routes = routeHandlers({ reference, huidig, now: deps.now });
  const gegevens = gegevensHandlers({ reference, deps, leerbaanSet: leerbanen.leerbaanSet });
  const handlers: Handlers = {
    ...gegevens.handlers,
    ...gesprek.handlers(leerbanen.gekozen),
    ...overdrachtHandlers({
      gesprekken: overdrachtGesprekken(gesprek),
      vandaag: gesprek.today,
      bewaarDagen: () => gesprek.kluis.bewaarDagen,
      naamVan: (crebo) => reference.kwalificaties.get(crebo)?.naam,
      deps,
    }),
    ...searchHandlers({ reference }),
    ...matchHandlers(reference),
    ...linking,
    ...kwalificatieHandlers(reference),
    ...kaartHandlers(reference),
    ...routes.handlers,
    ...leerbanen.handlers,
    ...adviesHandlers({
      reference,
      huidig,
      routes: routes.routes,
      geld: routes.geld,
      loket: routes.loket,
      gekozenLeerbanen: leerbanen.gekozen,
      sets: gegevens.sets,
    }),
  };
  return {
    call: (name, input) => answer(handlers, gesprek.kluis, name, input),
    close: gesprek.close,
  };
}
