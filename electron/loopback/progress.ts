/** Progress of long work to every open page, as server-sent events. */
import type { ServerResponse } from 'node:http';
import type { Voortgang } from '../../shared/contract/channels';
import { openStream } from './reply';

export interface Progress {
  readonly add: (response: ServerResponse) => void;
  readonly send: (voortgang: Voortgang) => void;
}

export function createProgress(): Progress {
  const open = new Set<ServerResponse>();
  return {
    add: (response) => {
      openStream(response);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    send: (voortgang) => {
      open.forEach((response) => response.write(`data: ${JSON.stringify(voortgang)}\n\n`));
    },
  };
}
