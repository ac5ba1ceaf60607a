/** Reads the records of a JSON file of any size one by one: one record, a list, pages of answers, or JSON lines. */
import { decode, utf8Chunks } from '../utf8-chunks';
import type { BronRij, LeesStap } from '../source-row';
import type { Bronbestand, Leeshulp } from '../../types';
import { RecordCutter, type CutRecord } from './cut-records';
import { LineCutter } from './cut-lines';
import { isLines } from './is-lines';
import { recordsIn } from './pages';

/** Bytes in which JSON lines are told from one document. */
const BEGIN = 256 * 1024;

const REDENEN = {
  'te-groot': 'Dit onderdeel is groter dan 16 MB. Dat is geen leerbaan of leerbedrijf.',
  onaf: 'Het bestand houdt hier op. Het is niet compleet. Download het opnieuw.',
  onleesbaar: 'Dit is geen geldige JSON.',
} as const;

/** @throws EngineError `onleesbaar-bestand` when the file is empty, or in no known encoding */
export async function* readJson(
  bestand: Bronbestand,
  hulp: Pick<Leeshulp, 'opmerking'>,
): AsyncGenerator<LeesStap, void, undefined> {
  let cutter: RecordCutter | LineCutter | undefined;
  const rows = (records: readonly CutRecord[]): BronRij[] =>
    records.flatMap((record) => toRows(record, bestand, hulp));
  for await (const { bytes, gelezen } of utf8Chunks(bestand, hulp)) {
    cutter ??= isLines(bytes.toString('latin1', 0, BEGIN), bytes.length > BEGIN || gelezen < bestand.grootte)
      ? new LineCutter()
      : new RecordCutter();
    yield { gelezen, rijen: rows(cutter.push(bytes)) };
  }
  const last = cutter?.end();
  if (!last) return;
  if (last.onaf) hulp.opmerking('Het einde van het bestand ontbreekt. Download het opnieuw.');
  yield { gelezen: bestand.grootte, rijen: rows(last.records) };
}

/** A line may hold a whole page. */
function toRows(
  { bytes, fout, nummer, pad }: CutRecord,
  bestand: Bronbestand,
  hulp: Pick<Leeshulp, 'opmerking'>,
): BronRij[] {
  const plek = { bestand: bestand.naam, rij: nummer, ...(pad === '' ? {} : { pad }) };
  if (!bytes) return [{ plek, onleesbaar: REDENEN[fout ?? 'onaf'] }];
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes, hulp.opmerking)) as unknown;
  } catch {
    // The message of the parser quotes the text, which may hold anything.
    return [{ plek, onleesbaar: REDENEN.onleesbaar }];
  }
  return recordsIn(value).map((waarde) => ({ plek, waarde }));
}
