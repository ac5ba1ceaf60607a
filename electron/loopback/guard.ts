/** Checked on every request before anything else: does it come from our own page, at our own address? */
import type { IncomingMessage } from 'node:http';

/**
 * Why a request is refused, or undefined when it may pass.
 * `Host` stops DNS rebinding, `Origin` and `Sec-Fetch-Site` stop other pages (also those on another port).
 */
export function refusal({ method, headers }: IncomingMessage, port = 0): string | undefined {
  const self = `127.0.0.1:${String(port)}`;
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  if (host !== self) return 'Dit adres hoort niet bij Leerbaankompas.';
  const originFits = origin === undefined ? method === 'GET' : origin === `http://${self}`;
  if (!originFits) return 'Alleen de pagina van Leerbaankompas zelf mag dit vragen.';
  // "none" is a person who types, pastes or opens the address.
  const siteFits = site === undefined || site === 'same-origin' || (site === 'none' && method === 'GET');
  if (!siteFits) return 'Plak het adres zelf in de adresbalk. Een link vanaf een andere pagina werkt niet.';
  return undefined;
}
