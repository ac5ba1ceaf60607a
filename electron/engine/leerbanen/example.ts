/** The bundled, invented set: what the app starts with until the user loads a file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../engine-error';
import type { Reference } from '../reference/types';
import { creboLookup } from './crebo-lookup';
import { loadLeerbanen, type Loaded, type LoadOptions } from './load';

export const EXAMPLE_NAME = 'Leerbanen (verzonnen voorbeelden)';

/** @throws EngineError `gegevens-beschadigd` when the file is not there or holds nothing of use */
export async function loadExample(
  dataDir: string,
  reference: Reference,
  how: Pick<LoadOptions, 'signal' | 'onVoortgang'>,
): Promise<Loaded> {
  let text: string;
  try {
    text = await readFile(join(dataDir, 'voorbeeld-leerbanen.jsonl'), 'utf8');
  } catch {
    throw new EngineError('gegevens-beschadigd', { detail: 'Het bestand met voorbeelden ontbreekt.' });
  }
  try {
    const zoekCrebo = creboLookup(reference);
    return await loadLeerbanen(text, { ...how, naam: EXAMPLE_NAME, voorbeeld: true, zoekCrebo });
  } catch (error) {
    if (!(error instanceof EngineError) || error.code === 'geannuleerd') throw error;
    throw new EngineError('gegevens-beschadigd', error.extra);
  }
}
