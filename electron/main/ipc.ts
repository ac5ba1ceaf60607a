/** The only way from the page into the app: check the sender, parse the call, forward it. */
import type { IpcMain } from 'electron';
import { fail, type Result } from '../../shared/contract/result';
import { IPC_CALL } from '../preload/ipc-names';
import { parseCall } from './parse-call';
import { isOwnPage } from './security/sender';

export interface Targets {
  readonly engine: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly bewaarPdf: () => Promise<Result<unknown>>;
}

export function handleCalls(ipc: IpcMain, targets: Targets): void {
  ipc.handle(IPC_CALL, async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isOwnPage(event.senderFrame)) return fail('interne-fout', { detail: 'call from a foreign page' });
    const call = parseCall(name, input);
    if (!call.ok) return call;
    if (call.value.name === 'host.bewaarPdf') return targets.bewaarPdf();
    return targets.engine(call.value.name, call.value.input);
  });
}
