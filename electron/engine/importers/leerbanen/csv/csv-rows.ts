/** Splits a CSV of any size into rows of cells. */
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { onleesbaar } from '../../onleesbaar';
import { findSeparator } from '../../table/csv';
import type { Bronbestand } from '../../types';
import type { Hulp } from '../read-file';
import { textBlocks } from './text-blocks';

export interface CsvRow {
  /** Line in the file on which the row ends, from 1. */
  readonly regel: number;
  readonly cellen: readonly string[];
  /** Bytes of the file that were read so far. */
  readonly gelezen: number;
}

/** Characters; longer rows come from a quote that is not closed. */
const MAX_ROW = 200_000;

/** @throws EngineError `onleesbaar-bestand` with the line where it goes wrong */
export async function* csvRows(
  bestand: Bronbestand,
  hulp: Pick<Hulp, 'opmerking'>,
): AsyncGenerator<CsvRow, void, undefined> {
  const blocks = textBlocks(bestand, hulp);
  const first = await blocks.next();
  if (first.done === true) return;
  let { gelezen } = first.value;
  const { separator, rest } = findSeparator(first.value.tekst);
  // Excel may tell the separator in a first line, which is no row.
  const skipped = rest.length === first.value.tekst.length ? 0 : 1;
  async function* texts(): AsyncGenerator<string, void, undefined> {
    yield rest;
    for await (const block of blocks) {
      gelezen = block.gelezen;
      yield block.tekst;
    }
  }
  const parser = parse({
    delimiter: separator,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW,
  });
  // A failure comes out of the parser, which is walked below.
  pipeline(Readable.from(texts()), parser, () => undefined);
  try {
    for await (const read of parser) {
      const { record, info } = read as { record: string[]; info: { lines: number } };
      yield { regel: info.lines + skipped, cellen: record, gelezen };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(Reflect.get(error, 'lines')) + skipped;
    throw onleesbaar(
      `In dit CSV-bestand wordt een aanhalingsteken niet gesloten, bij regel ${String(line)}. Zet er een bij of haal het weg.`,
    );
  }
}
