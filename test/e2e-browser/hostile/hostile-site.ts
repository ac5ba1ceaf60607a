/** A site of somebody else on this machine: an empty page without any rule that would hold its scripts back. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostileSite {
  /** Another port of the same host: the same site for the browser, so that its cookies go along. */
  readonly sameSite: string;
  /** Another host: another site. */
  readonly crossSite: string;
  readonly close: () => void;
}

export async function openHostileSite(): Promise<HostileSite> {
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><title>Kwaad</title><body></body>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    sameSite: `http://127.0.0.1:${String(port)}/`,
    crossSite: `http://localhost:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
