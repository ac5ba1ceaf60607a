/**
 * The way to the core: Electron's preload gives `window.kompas`; in a browser it is HTTP to the loopback host.
 * There the address holds a one-time token (`#<token>`), exchanged here once for a cookie and then taken away.
 */
import type { Bridge } from '../../shared/contract/bridge';
import type { ChannelName, Invoer, Uitvoer, Gebeurtenis } from '../../shared/contract/channels';
import { fail, type Result } from '../../shared/contract/result';

declare global {
  interface Window {
    readonly kompas?: Bridge;
  }
}

/** There is no session with the host; the message is Dutch, and says what to do. */
class GeenSessie extends Error {
  /** Empty, so that `String(error)` is the sentence and nothing else. */
  override readonly name = '';
}

const AL_GEBRUIKT =
  'Dit adres is al gebruikt of te oud. Een adres werkt één keer. Start Leerbaankompas nog een keer. Dan krijg je een nieuw adres.';
const GEEN_TOEGANG =
  'Deze pagina heeft geen toegang. Start Leerbaankompas nog een keer en open het adres dat je dan ziet.';
const DRAAIT_NIET = 'Leerbaankompas draait niet meer. Start het opnieuw.';

/** A token never begins with a slash; the addresses of the app (`#/taken`) do. */
const TOKEN = /^#([\w-]{43})$/u;

/** @throws GeenSessie when the host does not know this page */
export async function getBridge(): Promise<Bridge> {
  if (window.kompas) return window.kompas;
  const token = TOKEN.exec(window.location.hash)?.[1];
  if (token !== undefined) window.history.replaceState(null, '', window.location.pathname);
  const exchanged = token !== undefined && (await ask('/sessie', { token })).ok;
  // A second page with the same address may rest on the cookie of the first.
  if (!exchanged && !(await ask('/sessie')).ok) throw new GeenSessie(token ? AL_GEBRUIKT : GEEN_TOEGANG);
  return loopbackBridge;
}

const loopbackBridge: Bridge = { call, on: listen };

async function call<C extends ChannelName>(name: C, input: Invoer<C>): Promise<Result<Uitvoer<C>>> {
  try {
    const response = await ask(`/api/${name}`, input);
    if (response.status === 401) return fail('geen-verbinding', { detail: GEEN_TOEGANG });
    if (response.status === 413) return fail('onleesbaar-bestand', { detail: 'too large' });
    // The host sends nothing but answers of the engine here, in the shape of the contract.
    return (await response.json()) as Result<Uitvoer<C>>;
  } catch {
    return fail('geen-verbinding', { detail: DRAAIT_NIET });
  }
}

/** @param body POST with this body; absent means GET */
async function ask(address: string, body?: unknown): Promise<Response> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  try {
    return await fetch(address, body === undefined ? {} : init);
  } catch {
    throw new GeenSessie(DRAAIT_NIET);
  }
}

/** One stream for the whole page: a browser allows only a few to the same host. */
let stream: EventSource | undefined;
const listeners = new Set<(gebeurtenis: Gebeurtenis) => void>();

function tell(gebeurtenis: Gebeurtenis): void {
  for (const listener of listeners) listener(gebeurtenis);
}

function openStream(): EventSource {
  const source = new EventSource('/gebeurtenis');
  source.addEventListener('message', (event: MessageEvent<string>) => {
    tell(JSON.parse(event.data) as Gebeurtenis);
  });
  // After a pause (a laptop that slept) the stream opens anew; what happened meanwhile is asked.
  source.addEventListener('open', () => {
    void call('kluis.toestand', {}).then((answer) => {
      if (answer.ok) tell({ soort: 'kluis', toestand: answer.value });
    });
    void call('werkplaats.toestand', {}).then((answer) => {
      if (answer.ok) tell({ soort: 'werkplaats', aan: answer.value.aan });
    });
  });
  return source;
}

function listen(_event: 'gebeurtenis', listener: (gebeurtenis: Gebeurtenis) => void): () => void {
  listeners.add(listener);
  stream ??= openStream();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stream?.close();
    stream = undefined;
  };
}
