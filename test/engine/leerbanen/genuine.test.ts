/** The genuine rows and shapes stay outside this repository; where they are present they must load. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRows } from '../../../electron/engine/leerbanen/rows';
import type { Crebo } from '../../../shared/domain/ids';
import { KENMERK_IDS } from '../../../shared/leerbanen/read-kenmerken';
import { isRecord } from '../../../shared/leerbanen/raw-leerplaats';
import { makeFolders, openLeerbanen, type Folders } from './open-leerbanen';
import { smallReference } from './small-reference';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'facts', 'importvoorbeelden');
const ROWS = join(ROOT, 'leerbanen.jsonl');
const SHAPES = join(ROOT, 'stagemarkt-vormen.json');
const present = existsSync(ROWS) && existsSync(SHAPES);
if (!present) console.warn('SKIPPED: the genuine leerbanen are not here, so loading them was not tested.');

describe.skipIf(!present)('the genuine leerbanen', () => {
  let folders: Folders;
  beforeEach(async () => {
    folders = await makeFolders();
  });
  afterEach(() => folders.remove());

  /** Knows every crebo of the rows but one. */
  function referenceOf(rows: string, without: string): ReturnType<typeof smallReference> {
    const reference = smallReference();
    const [like] = reference.kwalificaties.values();
    if (!like) throw new Error('No kwalificatie to copy');
    const crebos = [...rows.matchAll(/"crebocode": ?"(\d{5})"/gu)].map(([, crebo]) => crebo as Crebo);
    const all = crebos
      .filter((crebo) => crebo !== without)
      .map((crebo) => [crebo, { ...like, crebo }] as const);
    return { ...reference, kwalificaties: new Map(all) };
  }

  it('all load, or are refused with a reason', async () => {
    const rows = readFileSync(ROWS, 'utf8');
    const lines = rows.split('\n').filter(Boolean);
    const unknown = '25168';
    const open = await openLeerbanen(folders, undefined, referenceOf(rows, unknown));
    const rapport = await open.laad(rows, 'leerbanen.jsonl');
    expect(rapport.gelezen).toBe(lines.length);
    expect(rapport.geladen + rapport.geweigerdTotaal).toBe(lines.length);
    expect(rapport.geweigerdTotaal).toBe(lines.filter((line) => line.includes(`"${unknown}"`)).length);
    for (const one of rapport.geweigerd)
      expect(one).toMatchObject({ veld: 'kwalificatie.crebocode', waarde: unknown });
    const unread = rapport.opmerkingen.filter(({ tekst }) => /te lezen|niet bekend/u.test(tekst));
    expect(unread).toEqual([]);
  });

  it('keep their werkprocessen, features, days and amounts', async () => {
    const rows = readFileSync(ROWS, 'utf8');
    const open = await openLeerbanen(folders, undefined, referenceOf(rows, ''));
    await open.laad(rows);
    const places = open.zoek().treffers.map(({ leerbaan }) => leerbaan);
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
    const page = findRows(JSON.stringify(search));
    expect(page.totaal).toBe(1);
    const [row] = page.rijen;
    expect(row && 'waarde' in row && isRecord(row.waarde) && row.waarde['titel']).toBe('Software developer');
    const ids = Object.values(shapes['kenmerk-ids'] ?? {});
    expect(ids.sort()).toEqual(Object.values(KENMERK_IDS).sort());
  });
});
