/** The genuine rows and shapes stay outside this repository; where they are present they must load. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordsIn } from '../../../electron/engine/importers/leerbanen/json/pages';
import type { Reference } from '../../../electron/engine/reference/types';
import type { Crebo } from '../../../shared/domain/ids';
import { KENMERK_IDS } from '../../../shared/leerbanen/read-kenmerken';
import { isRecord } from '../../../shared/leerbanen/raw-values';
import { lees, open } from './open-leerbanen';
import { smallReference } from './small-reference';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'facts', 'importvoorbeelden');
const ROWS = join(ROOT, 'leerbanen.jsonl');
const SHAPES = join(ROOT, 'stagemarkt-vormen.json');
const present = existsSync(ROWS) && existsSync(SHAPES);
if (!present) console.warn('SKIPPED: the genuine leerbanen are not here, so loading them was not tested.');

describe.skipIf(!present)('the genuine leerbanen', () => {
  /** Knows every crebo of the rows but one. */
  function referenceOf(rows: string, without: string): Reference {
    const reference = smallReference();
    const [like] = reference.kwalificaties.values();
    if (!like) throw new Error('No kwalificatie to copy');
    const crebos = [...rows.matchAll(/"crebocode": ?"(\d{5})"/gu)].map(([, crebo]) => crebo as Crebo);
    const all = crebos
      .filter((crebo) => crebo !== without)
      .map((crebo) => [crebo, { ...like, crebo }] as const);
    return { ...reference, kwalificaties: new Map(all) };
  }

  it('all load; those with a crebo that nobody knows wait for it, and are counted', async () => {
    const rows = readFileSync(ROWS, 'utf8');
    const lines = rows.split('\n').filter(Boolean);
    const { bank, gelezen, aantallen, geweigerd, opmerkingen } = await lees(rows, {
      naam: 'leerbanen.jsonl',
    });
    expect([gelezen, aantallen.leerbanen, geweigerd]).toEqual([lines.length, lines.length, []]);
    expect([...opmerkingen.keys()].filter((tekst) => /te lezen|niet bekend/u.test(tekst))).toEqual([]);
    const unknown = '25168';
    const waiting = lines.filter((line) => line.includes(`"${unknown}"`)).length;
    const feature = open(bank, referenceOf(rows, unknown));
    expect(waiting).toBeGreaterThan(0);
    expect(feature.zoek().totaal).toBe(lines.length - waiting);
    expect(feature.opmerkingen()).toEqual([
      { tekst: expect.stringContaining(unknown) as string, aantal: waiting },
    ]);
    expect(open(bank, referenceOf(rows, '')).zoek().totaal).toBe(lines.length);
  });

  it('keep their werkprocessen, features, days and amounts', async () => {
    const rows = readFileSync(ROWS, 'utf8');
    const { bank } = await lees(rows);
    const places = open(bank, referenceOf(rows, ''))
      .zoek()
      .treffers.map(({ leerbaan }) => leerbaan);
    expect(places).toHaveLength(150);
    const count = (has: (one: (typeof places)[number]) => boolean): number => places.filter(has).length;
    expect(count(({ leerweg }) => leerweg === 'bbl')).toBe(46);
    expect(count(({ leerweg }) => leerweg === 'overig')).toBe(2);
    expect(count(({ kenmerken }) => kenmerken.includes('praktijkverklaring'))).toBe(12);
    expect(count(({ kenmerken }) => kenmerken.includes('fysieke-toegankelijkheid'))).toBe(38);
    expect(count(({ dagenPerWeek }) => dagenPerWeek !== undefined)).toBe(21);
    expect(
      count(({ start, pc4, lat }) => start !== undefined && pc4 !== undefined && lat !== undefined),
    ).toBe(150);
    expect(
      places.flatMap(({ werkprocessen }) => werkprocessen).filter((one) => !one.uitvoerbaar),
    ).toHaveLength(36);
  });

  it('come in the shapes that the app reads', () => {
    const shapes = JSON.parse(readFileSync(SHAPES, 'utf8')) as Record<string, Record<string, unknown>>;
    const search = shapes['education-search'];
    const [row, ...more] = recordsIn(search);
    expect(more).toEqual([]);
    expect(isRecord(row) && row['titel']).toBe('Software developer');
    const ids = Object.values(shapes['kenmerk-ids'] ?? {});
    expect(ids.sort()).toEqual(Object.values(KENMERK_IDS).sort());
  });
});
