/** Puts the features together and answers calls: parses the input, runs the handler, shapes errors. */
import type { ChannelName } from '../../shared/contract/channels';
import { CHANNELS } from '../../shared/contract/channels';
import { fail, ok, type Result } from '../../shared/contract/result';
import { adviesHandlers } from './advies/handlers';
import type { EngineDeps } from './deps';
import { EngineError } from './engine-error';
import { gegevensHandlers } from './gegevens/handlers';
import { gesprekHandlers } from './gesprek/handlers';
import { GesprekStore } from './gesprek/store';
import type { EngineChannel, Handlers } from './handlers';
import { kaartHandlers } from './kaart/handlers';
import { kwalificatieHandlers } from './kwalificatie/handlers';
import { leerbaanHandlers } from './leerbanen/handlers';
import { linkingHandlers } from './linking/handlers';
import { matchHandlers } from './matching/handlers';
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
  const gesprek = new GesprekStore(deps.random, deps.now);
  const huidig = gesprek.current;
  const leerbanen = await leerbaanHandlers({ reference, deps });
  const routes = routeHandlers({ reference, huidig, now: deps.now });
  const gegevens = gegevensHandlers({ reference, deps, leerbaanSet: leerbanen.leerbaanSet });
  const handlers: Handlers = {
    ...gegevens.handlers,
    ...gesprekHandlers(gesprek),
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
    call: (name, input) => answer(handlers, name, input),
    close: () => {
      gesprek.erase();
      return Promise.resolve();
    },
  };
}

async function answer(handlers: Handlers, name: string, input: unknown): Promise<Result<unknown>> {
  if (!isChannel(name)) return fail('onbekend-kanaal', { detail: name });
  if (!(name in handlers)) return fail('niet-in-deze-host', { detail: name });
  const parsed = CHANNELS[name].invoer.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail('ongeldige-invoer', { veld: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
  }
  try {
    const handler = handlers[name as EngineChannel] as (input: unknown) => unknown;
    return ok(await handler(parsed.data));
  } catch (error) {
    if (error instanceof EngineError) return fail(error.code, error.extra);
    return fail('interne-fout', {
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

function isChannel(name: string): name is ChannelName {
  return Object.hasOwn(CHANNELS, name);
}
