/** Reads a YAML file that is a list of records, and remembers on which line each record begins. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, isNode, LineCounter, parseDocument } from 'yaml';
import { BronFout, fout } from '../check/problem';

export interface YamlRecord {
  /** File below data/sources. */
  readonly bestand: string;
  readonly regel: number;
  readonly inhoud: unknown;
}

/** All records of all `.yaml` files in a folder, by file name; a missing folder gives none. */
export function readYamlFolder(dir: string, folder: string): YamlRecord[] {
  return yamlFiles(join(dir, folder)).flatMap((naam) =>
    parseRecords(`${folder}/${naam}`, readFileSync(join(dir, folder, naam), 'utf8')),
  );
}

/** @throws BronFout when the text is no YAML or no list. A single record counts as a list of one. */
function parseRecords(bestand: string, tekst: string): YamlRecord[] {
  const lijnen = new LineCounter();
  const document = parseDocument(tekst, { lineCounter: lijnen });
  const eerste = document.errors[0];
  if (eerste !== undefined) {
    throw new BronFout([
      fout(bestand, eerste.linePos?.[0].line ?? 0, '', `geen goede YAML: ${eerste.message}`),
    ]);
  }
  if (document.contents === null) return [];
  const items: readonly unknown[] = isSeq(document.contents) ? document.contents.items : [document.contents];
  return items.map((item) => {
    if (!isNode(item)) throw new BronFout([fout(bestand, 0, '', 'leeg onderdeel in de lijst')]);
    return {
      bestand,
      regel: lijnen.linePos(item.range?.[0] ?? 0).line,
      inhoud: item.toJS(document) as unknown,
    };
  });
}

function yamlFiles(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((naam) => naam.endsWith('.yaml'))
      .sort();
  } catch {
    return [];
  }
}
