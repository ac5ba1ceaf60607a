/** Damaged files of leerbanen and erkenningen; all rows go into one real database, as they do in the app. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCsv } from '../../../../electron/engine/importers/leerbanen/csv/read-csv';
import { readJson } from '../../../../electron/engine/importers/leerbanen/json/read-json';
import type { Lezer } from '../../../../electron/engine/importers/leerbanen/read-file';
import { RowTaker } from '../../../../electron/engine/importers/leerbanen/take-rows';
import { BankWriter } from '../../../../electron/engine/leerbanen/bank/bank-writer';
import { fileOf, fuzz, type FuzzTarget } from '../support/fuzz';
import {
  ERKENNINGEN,
  ERKENNINGEN_CSV,
  LEERBANEN,
  LEERBANEN_CSV,
  LEERBANEN_LINES,
} from '../support/good-files';

const WORDS = [
  '{}',
  '[]',
  'null',
  '{"',
  '":',
  '"__proto__":',
  '\\',
  '"items":[',
  'bbl',
  '25180',
  '52,2',
  'ja|nee',
  '""',
];
let writer: BankWriter;
beforeAll(async () => {
  writer = await BankWriter.create();
});
afterAll(() => {
  writer.close();
});

const with_ =
  (lezer: Lezer): FuzzTarget['lees'] =>
  async (bytes, hulp) => {
    const taker = new RowTaker(writer, hulp);
    for await (const { rijen } of lezer(fileOf(bytes, hulp.map), hulp))
      for (const rij of rijen) taker.take(rij);
    taker.checkUsable();
  };

it('leerbanen and erkenningen as JSON', async () => {
  const goed = [LEERBANEN, LEERBANEN_LINES, ERKENNINGEN];
  await expect(
    fuzz({ naam: 'leerbanen-json', goed, woorden: WORDS, lees: with_(readJson) }),
  ).resolves.toBeUndefined();
}, 300_000);

it('leerbanen and erkenningen as CSV', async () => {
  const goed = [LEERBANEN_CSV, ERKENNINGEN_CSV];
  await expect(
    fuzz({ naam: 'leerbanen-csv', goed, woorden: WORDS, lees: with_(readCsv) }),
  ).resolves.toBeUndefined();
}, 300_000);
