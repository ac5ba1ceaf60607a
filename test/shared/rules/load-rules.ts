/** The rules as they stand in data/sources/regelingen, for tests of the rules themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Datum } from '../../../shared/domain/ids';
import { parseRegelboek, type Regelboek } from '../../../shared/rules/rule-book';

export const REGELINGEN_DIR = join(import.meta.dirname, '..', '..', '..', 'data', 'sources', 'regelingen');

export function ruleFiles(): { readonly naam: string; readonly documenten: readonly unknown[] }[] {
  return readdirSync(REGELINGEN_DIR)
    .filter((naam) => naam.endsWith('.yaml'))
    .map((naam) => ({
      naam,
      documenten: parse(readFileSync(join(REGELINGEN_DIR, naam), 'utf8')) as unknown[],
    }));
}

export function loadRules(): Regelboek {
  return parseRegelboek(ruleFiles().flatMap((bestand) => bestand.documenten));
}

export const dag = (tekst: string): Datum => Datum.parse(tekst);
