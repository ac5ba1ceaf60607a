/** Reads the texts that the app brings, when a language is first asked for: starting is no slower for them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TalenBestand } from '../../../shared/talen/built-in';
import { EngineError } from '../engine-error';

/** @returns gives the texts, read once; an error is not remembered. It throws EngineError `gegevens-beschadigd` */
export function builtInTexts(dataDir: string): () => Promise<TalenBestand> {
  let reading: Promise<TalenBestand> | undefined;
  return () => {
    reading ??= read(join(dataDir, 'talen.json')).catch((error: unknown) => {
      reading = undefined;
      throw new EngineError('gegevens-beschadigd', { detail: String(error) });
    });
    return reading;
  };
}

async function read(path: string): Promise<TalenBestand> {
  return TalenBestand.parse(JSON.parse(await readFile(path, 'utf8')));
}
