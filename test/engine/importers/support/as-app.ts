/** Reads bytes as the app reads a file that somebody drops: recognised by content, then read by that importer. */
import { createImporters } from '../../../../electron/engine/importers';
import { herken } from '../../../../electron/engine/importers/herken';
import type { Importer } from '../../../../electron/engine/importers/types';
import { readWith, type Outcome } from './read-with';

export const importers = createImporters(() => Promise.resolve(new Set<string>()));

const asApp: Importer = {
  soort: 'pakket',
  herkent: () => true,
  lees: async (bestand, hulp) => (await herken(bestand, importers)).lees(bestand, hulp),
};

/** @throws whatever is no EngineError `onleesbaar-bestand` */
export function readAsApp(content: Uint8Array | string): Promise<Outcome> {
  return readWith(asApp, content, 'bestand van iemand');
}
