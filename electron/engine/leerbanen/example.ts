/** The bundled, invented set: what the app starts with until the user loads a file. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../engine-error';
import { leesLeerbanen } from '../importers/leerbanen';
import { BankWriter } from './bank/bank-writer';
import { describeBank, type LeerbanenBank } from './bank/open-bank';

const NAAM = 'Leerbanen (verzonnen voorbeelden)';

const silently = {
  signal: new AbortController().signal,
  voortgang: () => undefined,
  adem: () => Promise.resolve(),
  weiger: () => undefined,
  opmerking: () => undefined,
};

/**
 * Made anew in memory at every start: it is small.
 * @throws EngineError `gegevens-beschadigd` when the file is not there or holds nothing of use
 */
export async function openExample(dataDir: string): Promise<LeerbanenBank> {
  const pad = join(dataDir, 'voorbeeld-leerbanen.jsonl');
  try {
    const { size } = await stat(pad);
    const { bank } = await leesLeerbanen({ pad, naam: NAAM, grootte: size }, silently);
    return bank;
  } catch (error) {
    const why = error instanceof EngineError ? error.message : 'Het bestand met voorbeelden ontbreekt.';
    throw new EngineError('gegevens-beschadigd', { detail: why });
  }
}

/** A set without any leerbaan, for when even the bundled one is gone; its name says so. */
export async function openEmpty(): Promise<LeerbanenBank> {
  const writer = await BankWriter.create();
  const sql = await writer.finish(NAAM, () => Promise.resolve());
  sql.run("INSERT INTO deel VALUES ('leerbanen', ?, 0, 1, '')", [`${NAAM}. Dat bestand ontbreekt`]);
  return describeBank(sql);
}
