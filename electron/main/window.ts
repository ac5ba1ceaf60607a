/** The one window of the app. */
import { BrowserWindow } from 'electron';
import { webPreferences } from './security/web-preferences';

/** Not shown before there is something to see. */
export function createWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    autoHideMenuBar: true,
    title: 'Leerbaankompas',
    backgroundColor: '#ffffff',
    webPreferences: webPreferences(preload),
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  return window;
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
