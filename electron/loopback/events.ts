/** Events of long work to every open page, as server-sent events. */
import type { ServerResponse } from 'node:http';
import type { Gebeurtenis } from '../../shared/contract/channels';
import { openStream } from './reply';

export interface Events {
  readonly add: (response: ServerResponse) => void;
  readonly send: (gebeurtenis: Gebeurtenis) => void;
}

export function createEvents(): Events {
  const open = new Set<ServerResponse>();
  return {
    add: (response) => {
      openStream(response);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    send: (gebeurtenis) => {
      open.forEach((response) => response.write(`data: ${JSON.stringify(gebeurtenis)}\n\n`));
    },
  };
}
