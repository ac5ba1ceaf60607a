/**
 * While the werkplaats is on, the window fills the screen and nothing in the app closes it, opens another, or shows
 * tools for developers. Keys of the system itself (such as Ctrl+Alt+Delete) stay with the system.
 */
import type { BrowserWindow, Event, Input, WebContents } from 'electron';

export interface Kiosk {
  readonly isOn: () => boolean;
  readonly set: (on: boolean) => void;
}

type KioskWindow = Pick<BrowserWindow, 'setKiosk' | 'setClosable' | 'setMinimizable' | 'on'> & {
  readonly webContents: Pick<WebContents, 'on' | 'closeDevTools'>;
};

export interface KioskParts {
  readonly window: KioskWindow;
  /** Shows the menu of the app, or none: with it go its shortcuts. */
  readonly setMenu: (shown: boolean) => void;
}

export type KeyInput = Pick<Input, 'key' | 'control' | 'alt' | 'meta'>;

export function createKiosk({ window, setMenu }: KioskParts): Kiosk {
  let on = false;
  window.on('close', (event: Event) => {
    if (on) event.preventDefault();
  });
  window.webContents.on('before-input-event', (event, input) => {
    if (on && !isForTyping(input)) event.preventDefault();
  });
  window.webContents.on('devtools-opened', () => {
    if (on) window.webContents.closeDevTools();
  });
  window.webContents.on('context-menu', (event) => {
    if (on) event.preventDefault();
  });
  return {
    isOn: () => on,
    set: (next) => {
      if (next === on) return;
      on = next;
      window.setKiosk(on);
      window.setClosable(!on);
      window.setMinimizable(!on);
      setMenu(!on);
    },
  };
}

/** Copying and pasting within a field, and undoing: all that is typed with Ctrl (Cmd on a Mac) here. */
const EDITING: ReadonlySet<string> = new Set(['a', 'c', 'v', 'x', 'y', 'z']);
const FUNCTION_KEY = /^F\d{1,2}$/u;

/** @returns false for what could close, open or inspect something: function keys, and Ctrl, Alt or Cmd with a key */
export function isForTyping({ key, control, alt, meta }: KeyInput): boolean {
  if (FUNCTION_KEY.test(key)) return false;
  // AltGr comes as Ctrl and Alt together, and makes signs such as €.
  if (control && alt) return key.length === 1;
  if (alt) return false;
  return !(control || meta) || EDITING.has(key.toLowerCase());
}
