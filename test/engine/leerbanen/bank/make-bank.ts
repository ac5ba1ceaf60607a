/** A database made from places and leerbedrijven, as an importer makes it. */
import fc from 'fast-check';
import type { LeerbanenBank } from '../../../../electron/engine/leerbanen/bank/open-bank';
import { describeBank } from '../../../../electron/engine/leerbanen/bank/open-bank';
import { readLeerplaats } from '../../../../electron/engine/leerbanen/bank/leerplaats-row';
import { TABLES, type Deel } from '../../../../electron/engine/leerbanen/bank/schema';
import { BankWriter } from '../../../../electron/engine/leerbanen/bank/bank-writer';
import type { Leerplaats } from '../../../../shared/leerbanen/leerplaats';
import type { Erkenning, Leerbedrijf } from '../../../../shared/leerbanen/parse-leerbedrijf';
import { erkenning, leerbedrijf, leerplaats } from './arbitrary';

export interface Inhoud {
  readonly leerplaatsen?: readonly Leerplaats[];
  readonly leerbedrijven?: readonly (readonly [Leerbedrijf, readonly Erkenning[]])[];
  readonly bestand?: string;
}

const never = (): Promise<void> => Promise.resolve();

export async function makeBank(inhoud: Inhoud): Promise<LeerbanenBank> {
  const writer = await BankWriter.create();
  for (const leerplaats of inhoud.leerplaatsen ?? []) writer.leerbanen.add(leerplaats);
  for (const [leerbedrijf, erkenningen] of inhoud.leerbedrijven ?? []) {
    writer.erkenningen.add(leerbedrijf, erkenningen);
  }
  return describeBank(await writer.finish(inhoud.bestand ?? 'bestand.jsonl', never));
}

/** Both parts, at random but the same for the same seed. */
export function content(seed: number): Required<Inhoud> {
  return {
    leerplaatsen: fc.sample(leerplaats, { numRuns: 15, seed }),
    leerbedrijven: fc.sample(fc.tuple(leerbedrijf, fc.array(erkenning, { minLength: 1, maxLength: 4 })), {
      numRuns: 8,
      seed,
    }),
    bestand: `bestand ${String(seed)}`,
  };
}

/** All places, in the order of their ids. */
export function leerplaatsenIn({ sql }: LeerbanenBank): (Leerplaats | undefined)[] {
  return sql.all('SELECT nr FROM leerbaan ORDER BY id').map(([nr]) => readLeerplaats(sql, Number(nr)));
}

/** All rows of one part, without its day of loading. */
export function rowsOf({ sql }: LeerbanenBank, deel: Deel): unknown[] {
  return [
    ...TABLES[deel].map((table) => sql.all(`SELECT * FROM ${table}`)),
    sql.all('SELECT naam, bestand, aantal, voorbeeld FROM deel WHERE naam = ?', [deel]),
  ];
}
