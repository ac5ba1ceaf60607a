/**
 * Checklist 2 (no Node), 3 (context isolation), 4 (sandbox), 6 (webSecurity), 8 (no insecure content),
 * 9 and 10 (no experimental features). Most are Electron's defaults; written out so that a test can see them.
 */
import type { WebPreferences } from 'electron';

export const webPreferences = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  // The spelling checker would fetch dictionaries from outside.
  spellcheck: false,
});
