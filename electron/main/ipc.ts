/** The only way from the page into the app: check the sender, parse the call, forward it. */
import type { IpcMain } from 'electron';
import type { Invoer } from '../../shared/contract/channels';
import { fail, type Result } from '../../shared/contract/result';
import { IPC_CALL } from '../preload/ipc-names';
import { parseCall } from './parse-call';
import { isOwnPage } from './security/sender';

export interface Targets {
  readonly engine: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly bewaarPdf: () => Promise<Result<unknown>>;
  readonly bewaarBestand: (bestand: Invoer<'host.bewaarBestand'>) => Promise<Result<unknown>>;
}

export function handleCalls(ipc: Pick<IpcMain, 'handle'>, targets: Targets): void {
  ipc.handle(IPC_CALL, async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isOwnPage(event.senderFrame)) return fail('interne-fout', { detail: 'call from a foreign page' });
    const call = parseCall(name, input);
    if (!call.ok) return call;
    switch (call.value.name) {
      case 'host.bewaarPdf':
        return targets.bewaarPdf();
      case 'host.bewaarBestand':
        return targets.bewaarBestand(call.value.input);
      default:
        return targets.engine(call.value.name, call.value.input);
    }
  });
}
