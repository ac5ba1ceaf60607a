/** Puts one row of the CSV into the shape of the service, so that both are read by the same rules. */
import type { Column } from './columns';

/** @param text of a column in this row; '' when it is empty or absent */
export function toLeerplaats(text: (column: Column) => string): Record<string, unknown> {
  return {
    leerplaatsId: text('nummer'),
    titel: text('titel'),
    kwalificatie: { crebocode: text('crebo') },
    organisatie: { naam: text('leerbedrijf'), leerbedrijfId: text('leerbedrijfId') },
    adres: toAdres(text),
    leerweg: text('leerweg'),
    startdatum: text('start'),
    dagenPerWeek: text('dagen'),
    kenmerken: several(text('kenmerken'), /[,|]/u),
    bedragVan: text('bedragVan'),
    bedragTot: text('bedragTot'),
    gewijzigdDatum: text('gewijzigd'),
    kerntaken: toKerntaken(text),
  };
}

/** One erkenning; a leerbedrijf with several has as many rows. */
export function toLeerbedrijf(text: (column: Column) => string): Record<string, unknown> {
  return {
    leerbedrijfId: text('leerbedrijfId'),
    naam: text('leerbedrijf'),
    vestigingsadres: toAdres(text),
    erkenning: {
      kwalificaties: [
        {
          crebocode: text('crebo'),
          startdatum: text('erkendVanaf'),
          einddatum: text('erkendTot'),
          equivalenten: several(text('gelijkwaardig'), /[\s,|]+/u),
          kerntaken: toKerntaken(text),
        },
      ],
    },
  };
}

function toAdres(text: (column: Column) => string): Record<string, unknown> {
  return {
    plaats: text('plaats'),
    postcode: text('postcode'),
    coordinaten: { lat: text('lat'), lon: text('lon') },
  };
}

function toKerntaken(text: (column: Column) => string): unknown[] {
  const codes = (column: Column, uitvoerbaar: boolean): unknown[] =>
    several(text(column), /[\s,|]+/u).map((code) => ({ code, naam: '', uitvoerbaar }));
  return [{ subtaken: [...codes('uitvoerbaar', true), ...codes('nietUitvoerbaar', false)] }];
}

function several(text: string, between: RegExp): string[] {
  return text.split(between).flatMap((one) => one.trim() || []);
}
