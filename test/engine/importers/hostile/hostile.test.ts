/** Prepared files that are wrong in one way: always a clear Dutch sentence, and never more than was asked for. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Lading } from '../../../../electron/engine/importers/types';
import { readAsApp } from '../support/as-app';
import { notForPeople } from '../support/dutch';
import type { HostileCase } from './cases/case';
import { ENCODINGS } from './cases/encodings';
import { NOTHING } from './cases/nothing';
import { TABLES } from './cases/tables';
import { TREES } from './cases/trees';
import { ZIPS } from './cases/zips';

const GROUPS: Readonly<Record<string, readonly HostileCase[]>> = {
  'nothing in it, or something else': NOTHING,
  'encodings, line ends and quotes': ENCODINGS,
  'lists from spreadsheet programs': TABLES,
  'ZIP files': ZIPS,
  'XML and JSON': TREES,
};
const count = Object.values(GROUPS).flat().length;

afterAll(() => {
  console.log(`hostile files: ${String(count)} prepared, each with its own expected outcome`);
});

it('there are at least sixty, each once', () => {
  expect(count).toBeGreaterThanOrEqual(60);
  expect(new Set(Object.values(GROUPS).flatMap((cases) => cases.map(({ naam }) => naam))).size).toBe(count);
});

describe.each(Object.entries(GROUPS))('%s', (_group, cases) => {
  it.each(cases.map((one) => [one.naam, one] as const))('%s', async (_naam, { maak, verwacht }) => {
    const outcome = await readAsApp(maak());
    for (const { reden } of outcome.geweigerd) expect(notForPeople(reden)).toBeUndefined();
    for (const said of outcome.opmerkingen.keys()) expect(notForPeople(said)).toBeUndefined();
    if ('weigert' in verwacht) {
      expect(outcome.lading).toBeUndefined();
      expect(outcome.detail).toMatch(verwacht.weigert);
      expect(notForPeople(outcome.detail)).toBeUndefined();
      return;
    }
    expect(outcome.detail).toBeUndefined();
    expect(outcome.lading?.soort).toBe(verwacht.leest);
    if (verwacht.rijen !== undefined) expect(rowsOf(outcome.lading)).toBe(verwacht.rijen);
    if (verwacht.geweigerd) expect(outcome.geweigerd.map(({ veld }) => veld)).toEqual(verwacht.geweigerd);
    if (verwacht.zegt) expect([...outcome.opmerkingen.keys()].join('\n')).toMatch(verwacht.zegt);
  });
});

function rowsOf(lading: Lading | undefined): number {
  switch (lading?.soort) {
    case 'dossiers':
    case 'crebolijst':
      return lading.kwalificaties.length;
    case 'koppeltabel':
      return lading.opvolging.length;
    case 'vaardigheden':
      return lading.vaardigheden.length;
    case 'gemeenten':
      return lading.gemeenten.length;
    case 'postcodes':
      return lading.postcodes.length;
    case 'regels':
      return lading.regels.length;
    case 'leerbanen':
      return lading.aantallen.leerbanen;
    case 'erkenningen':
      return lading.aantallen.erkenningen;
    case 'pakket':
      return lading.delen.length;
    case undefined:
      return 0;
  }
}
