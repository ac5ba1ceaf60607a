/** The CBS table "Gebieden in Nederland" in OData JSON: in which arbeidsmarktregio each gemeente lies. */
import { field, list, shown } from '../json/values';
import { wholeJson } from '../json/whole-json';
import { onleesbaar } from '../onleesbaar';
import type { Bronbestand, Importer, Lading, Leeshulp } from '../types';
import { findColumns, GEMEENTE, paddedText, REGIO, type CodeColumns } from './columns';

const LOOK_AT = 50;
const MAX_NAME = 100;

export const gemeentenImporter: Importer = {
  soort: 'gemeenten',
  herkent: ({ tekst }) =>
    /^\s*\{/u.test(tekst) && /"value"\s*:\s*\[/u.test(tekst) && /"GM\d{4}\s*"/u.test(tekst),
  lees,
};

type Gemeente = Extract<Lading, { soort: 'gemeenten' }>['gemeenten'][number];

async function lees(bestand: Bronbestand, hulp: Leeshulp): Promise<Lading> {
  const answer = await wholeJson(bestand, hulp);
  const rows = list(field(answer, 'value'));
  if (!rows) throw onleesbaar('Dit is geen antwoord van CBS: de lijst "value" ontbreekt.');
  if (rows.length === 0) throw onleesbaar('In dit antwoord van CBS staat geen enkele gemeente.');
  if (rows.some((row) => field(row, 'Measure') !== undefined)) {
    throw onleesbaar(
      'Dit is de vorm "Observations" van CBS. Download de vorm "TypedDataSet" van dezelfde tabel.',
    );
  }
  const columns = findColumns(rows.slice(0, LOOK_AT));
  if ('mist' in columns) {
    throw onleesbaar(
      `In dit bestand van CBS ontbreekt ${columns.mist}. Download de hele tabel "Gebieden in Nederland".`,
    );
  }
  const found = new Map<string, Gemeente>();
  for (const [index, row] of rows.entries()) {
    const read = readRow(row, columns);
    if ('overslaan' in read) hulp.opmerking(read.overslaan);
    else if ('reden' in read) {
      const plek = { bestand: bestand.naam, pad: `value[${String(index)}]` };
      hulp.weiger({ plek, veld: read.column, waarde: shown(field(row, read.column)), reden: read.reden });
    } else if (found.has(read.code)) {
      const plek = { bestand: bestand.naam, pad: `value[${String(index)}]` };
      hulp.weiger({
        plek,
        veld: columns.gemeente,
        waarde: read.code,
        reden: 'Deze gemeente staat er twee keer in.',
      });
    } else found.set(read.code, read);
  }
  return {
    soort: 'gemeenten',
    editie: editionOf(answer),
    gemeenten: [...found.values()],
    gelezen: rows.length,
  };
}

type Read = Gemeente | { readonly column: string; readonly reden: string } | { readonly overslaan: string };

function readRow(row: unknown, columns: CodeColumns): Read {
  const code = paddedText(row, columns.gemeente);
  if (/^[A-Z]{2}\d{2}$/u.test(code))
    return { overslaan: 'Rijen over een ander gebied dan een gemeente zijn niet gelezen.' };
  if (!GEMEENTE.test(code))
    return { column: columns.gemeente, reden: 'Dit is geen code van een gemeente, zoals GM0363.' };
  const naam = paddedText(row, columns.naam).slice(0, MAX_NAME);
  if (naam === '') return { column: columns.naam, reden: 'De naam van de gemeente ontbreekt.' };
  const regio = paddedText(row, columns.regio);
  if (!REGIO.test(regio)) {
    return { column: columns.regio, reden: 'Dit is geen code van een arbeidsmarktregio, zoals AM05.' };
  }
  return { code, naam, regio, regioNaam: paddedText(row, columns.regioNaam).slice(0, MAX_NAME) };
}

/** The number of the table, which is another one each year. */
function editionOf(answer: unknown): string {
  const address = field(answer, 'odata.metadata') ?? field(answer, '@odata.context');
  return typeof address === 'string' ? (/\b(\d{5}ned)\b/iu.exec(address)?.[1]?.toUpperCase() ?? '') : '';
}
