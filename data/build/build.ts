/** Sources in, bytes out: the whole build without writing a file. */
import { readFileSync } from 'node:fs';
import type { Manifest } from '../../electron/engine/reference/types';
import { RegelRecord } from '../../shared/rules/regeling-schema';
import { ruleFile, type RuleFile } from '../../shared/gegevens/rule-file';
import { checkSources } from './check/check-sources';
import { BronFout } from './check/problem';
import type { Layout } from './layout';
import { readSources } from './read/sources';
import { makeVoorbeeldLeerbanen } from './voorbeeld';
import { writeDatabase } from './write/database';
import { makeManifest } from './write/manifest';
import { tableRows } from './write/rows';
import { makeTalen } from './write/talen';
import type { TalenBestand } from '../../shared/talen/built-in';

export type OnProgress = (regel: string) => void;

export interface Gebouwd {
  readonly reference: Uint8Array;
  readonly manifest: Manifest;
  /** Invented leerbanen: one JSON document a line. */
  readonly voorbeeldLeerbanen: readonly string[];
  readonly regels: RuleFile;
  readonly talen: TalenBestand;
}

/** @throws BronFout with everything that is wrong, before anything is built */
export async function build(layout: Layout, onProgress: OnProgress): Promise<Gebouwd> {
  onProgress('Brongegevens lezen …');
  const sources = readSources(layout.sources);
  onProgress('Brongegevens controleren …');
  const problemen = checkSources(sources);
  if (problemen.length > 0) throw new BronFout(problemen);
  onProgress('Gegevensbestand en zoekindex maken …');
  const database = await writeDatabase(readFileSync(layout.schema, 'utf8'), tableRows(sources));
  onProgress('Voorbeeld-leerbanen maken …');
  const voorbeeldLeerbanen = makeVoorbeeldLeerbanen(sources);
  return {
    reference: database.bytes,
    manifest: makeManifest(sources, database, voorbeeldLeerbanen.length),
    voorbeeldLeerbanen,
    regels: ruleFile(sources.regelingen.map(({ document }) => RegelRecord.parse(document))),
    talen: makeTalen(sources),
  };
}
