/**
 * The only thing the page gets from Electron: one frozen bridge { call, on }.
 * Runs in the sandbox and requires nothing but `electron` (checklist 20: no Electron API reaches the page).
 */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Gebeurtenis } from '../../shared/contract/channels';
import { CHANNEL_NAMES } from '../../shared/contract/names';
import { IPC_CALL, IPC_GEBEURTENIS } from './ipc-names';

const names: ReadonlySet<string> = new Set(CHANNEL_NAMES);

const call = (name: string, input: unknown): Promise<unknown> =>
  names.has(name)
    ? ipcRenderer.invoke(IPC_CALL, name, input)
    : Promise.resolve({ ok: false, error: { code: 'onbekend-kanaal' } });

const on = (event: string, listener: (gebeurtenis: Gebeurtenis) => void): (() => void) => {
  if (event !== 'gebeurtenis') return () => undefined;
  const forward = (_event: IpcRendererEvent, gebeurtenis: Gebeurtenis): void => {
    listener(gebeurtenis);
  };
  ipcRenderer.on(IPC_GEBEURTENIS, forward);
  return () => {
    ipcRenderer.off(IPC_GEBEURTENIS, forward);
  };
};

contextBridge.exposeInMainWorld('kompas', Object.freeze({ call, on }));
