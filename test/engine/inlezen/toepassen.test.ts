/** What each kind of load does to the reference database, on small data. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOwnData, type OwnData } from '../../../electron/engine/edities/own-data';
import type { Geladen } from '../../../electron/engine/importers/types';
import { applyLoads } from '../../../electron/engine/inlezen/toepassen';
import { WorkDatabase } from '../../../electron/engine/inlezen/toepassen/work-database';
import type { Datum } from '../../../shared/domain/ids';
import { RegelRecord } from '../../../shared/rules/regeling-schema';
import { stem } from '../../../shared/text/stem';
import { dossierLoad, makeFolders, type Folders } from '../edities/small-data';
import { DATA_DIR, NO_HELP } from './open-inlezer';

let folders: Folders;
let eigen: OwnData;
beforeAll(async () => {
  folders = await makeFolders();
  eigen = await readOwnData(folders.dataDir);
});
afterAll(() => folders.remove());

type Lading = Geladen['lading'];
const load = (lading: Lading, gelezenOp = '2026-03-14'): Geladen => ({
  lading,
  bestand: 'proef',
  gelezenOp: gelezenOp as Datum,
});

interface Result {
  readonly rows: WorkDatabase['rows'];
  readonly remarks: string[];
  readonly hash: string;
  readonly set: (id: string) => OwnData['manifest']['sets'][number] | undefined;
}

async function applied(loads: readonly Geladen[], basis: OwnData = eigen): Promise<Result> {
  const remarks: string[] = [];
  const { bytes, manifest } = await applyLoads(basis, loads, {
    ...NO_HELP,
    opmerking: (text) => remarks.push(text),
  });
  const database = await WorkDatabase.open(bytes);
  expect(database.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  const set = (id: string): OwnData['manifest']['sets'][number] | undefined =>
    manifest.sets.find((one) => one.id === id);
  return { rows: database.rows, remarks, hash: manifest.hash, set };
}

const kop = { editie: '2026-08-01', gelezen: 1 };
const bakker = { crebo: '25003', naam: 'Bakker', niveau: 2, dossiercrebo: '', dossier: 'Keuken', soort: '' };

describe('a crebolijst', () => {
  const lijst = (changes: Partial<Extract<Lading, { soort: 'crebolijst' }>>): Geladen =>
    load({
      soort: 'crebolijst',
      ...kop,
      geldigVan: '2026-08-01',
      kwalificaties: [],
      opvolging: [],
      vervallen: [],
      ...changes,
    });
  const status = ({ rows }: Result, crebo: string): unknown =>
    rows('SELECT status FROM kwalificatie WHERE crebo = ?', [crebo])[0]?.['status'];

  it('adds what is new, corrects what is known, and leaves the werkprocessen alone', async () => {
    const kok = { ...bakker, crebo: '25002', naam: 'Kok (nieuw)', niveau: 3 };
    const result = await applied([lijst({ kwalificaties: [bakker, kok] })]);
    expect(result.rows('SELECT crebo, naam, status FROM kwalificatie ORDER BY crebo')).toEqual([
      { crebo: '24001', naam: 'Verkoper', status: 'oud' },
      { crebo: '25001', naam: 'Verkoper', status: 'actueel' },
      { crebo: '25002', naam: 'Kok (nieuw)', status: 'actueel' },
      { crebo: '25003', naam: 'Bakker', status: 'actueel' },
    ]);
    expect(result.rows('SELECT count(*) AS n FROM werkproces')).toEqual(
      (await applied([])).rows('SELECT count(*) AS n FROM werkproces'),
    );
    expect(result.set('kwalificaties')).toMatchObject({ aantal: 4, editie: '2026-08-01' });
  });

  it('ends what it says has ended', async () => {
    expect(status(await applied([lijst({ vervallen: ['25002'] })]), '25002')).toBe('oud');
  });

  it('that is older than what the app knows neither ends nor revives anything, and says so', async () => {
    const old = { editie: '2015-08-01', geldigVan: '2015-08-01' };
    const verkoper = { ...bakker, crebo: '24001' };
    const result = await applied([
      lijst({ ...old, vervallen: ['25002'], kwalificaties: [verkoper, bakker] }),
    ]);
    expect([status(result, '25002'), status(result, '24001'), status(result, '25003')]).toEqual([
      'actueel',
      'oud',
      'onbekend',
    ]);
    expect(result.remarks.join()).toContain('ouder');
  });

  it('keeps a later, older dossier from reviving what it ended', async () => {
    const dossier = dossierLoad('Kok', '25002');
    const result = await applied([lijst({ vervallen: ['25002'] }), dossier]);
    expect(status(result, '25002')).toBe('oud');
  });
});

describe('a koppeltabel', () => {
  const tabel = (...pairs: readonly [string, string][]): Geladen =>
    load({ soort: 'koppeltabel', ...kop, opvolging: pairs.map(([oud, nieuw]) => ({ oud, nieuw })) });

  it('takes the place of what was reasoned, also for a crebo of long ago', async () => {
    const { rows, remarks } = await applied([tabel(['24001', '25002'], ['95031', '25001'])]);
    expect(rows('SELECT oud, nieuw, methode FROM opvolging ORDER BY oud')).toEqual([
      { oud: '24001', nieuw: '25002', methode: 'officieel' },
      { oud: '95031', nieuw: '25001', methode: 'officieel' },
    ]);
    expect(remarks).toEqual([]);
  });

  it('leaves out what leads nowhere, and says so', async () => {
    const { rows, remarks } = await applied([tabel(['95031', '29999'], ['25001', '25001'])]);
    expect(rows(`SELECT * FROM opvolging WHERE methode = 'officieel'`)).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining('kent de app niet')]);
  });
});

describe('vaardigheden, gemeenten and postcodes', () => {
  it('vaardigheden take the place of those of the same kwalificatie', async () => {
    const vaardigheden = [
      { crebo: '25001', id: 'V9', label: 'Rekenen', soort: 'kennis' as const },
      { crebo: '29999', id: 'V9', label: 'Rekenen', soort: 'kennis' as const },
    ];
    const { rows, remarks } = await applied([load({ soort: 'vaardigheden', ...kop, vaardigheden })]);
    expect(rows('SELECT * FROM kwalificatie_vaardigheid ORDER BY crebo, vaardigheid')).toContainEqual({
      crebo: '25001',
      vaardigheid: 'V9',
    });
    expect(rows(`SELECT count(*) AS n FROM kwalificatie_vaardigheid WHERE crebo = '25001'`)).toEqual([
      { n: 1 },
    ]);
    expect(remarks).toHaveLength(1);
  });

  it('gemeenten move to another region, and one with postcodes stays', async () => {
    const before = await applied([]);
    const [held] = before.rows('SELECT code FROM gemeente WHERE code IN (SELECT gemeente FROM pc4)');
    const gemeenten = [{ code: 'GM9999', naam: 'Nieuwstad', regio: 'AM99', regioNaam: 'Nieuwe regio' }];
    const { rows, remarks } = await applied([load({ soort: 'gemeenten', ...kop, gemeenten })]);
    expect(
      rows('SELECT r.naam FROM gemeente JOIN arbeidsmarktregio r ON r.code = regio WHERE r.code = ?', [
        'AM99',
      ]),
    ).toHaveLength(1);
    expect(rows('SELECT code FROM gemeente').map(({ code }) => code)).toEqual(
      [...(held ? [held['code']] : []), 'GM9999'].sort(),
    );
    expect(remarks).toHaveLength(held ? 1 : 0);
  });

  it('a postcode in an unknown gemeente is left out, and said', async () => {
    const pc4 = { pc4: '9999', plaats: 'Nieuwstad', lat: 52, lon: 5, gemeente: 'GM0000' };
    const { rows, remarks } = await applied([load({ soort: 'postcodes', ...kop, postcodes: [pc4] })]);
    expect(rows(`SELECT * FROM pc4 WHERE pc4 = '9999'`)).toEqual([]);
    expect(remarks).toHaveLength(1);
  });
});

describe('rules', () => {
  it('take the place of the rule with the same id, and are refused when they do not fit the others', async () => {
    const real = await readOwnData(DATA_DIR);
    const before = await applied([], real);
    const [row] = before.rows(`SELECT document FROM regeling WHERE soort = 'route' ORDER BY id`);
    const rule = RegelRecord.parse(JSON.parse(String(row?.['document'])));
    const regels = (changes: object): Geladen =>
      load({ soort: 'regels', ...kop, regels: [RegelRecord.parse({ ...rule, ...changes })] });
    const after = await applied([regels({ naam: 'Een andere naam' })], real);
    const [changed] = after.rows('SELECT document FROM regeling WHERE id = ?', [rule.id]);
    expect(JSON.parse(String(changed?.['document']))).toMatchObject({ naam: 'Een andere naam' });
    expect(after.set('regelingen')?.editie).toBe('2026-08-01');
    const bad = regels({ voorwaarden: [{ id: 'x', tekst: 'X.', als: { veld: 'bestaat-niet', is: 'ja' } }] });
    await expect(applied([bad], real)).rejects.toMatchObject({ code: 'onleesbaar-bestand' });
  });
});

describe('the result', () => {
  const naam = fc.constantFrom('Kok', 'Bakker', 'Slager van het dorp');
  const loads = fc.array(fc.tuple(naam, fc.constantFrom('25001', '25002', '25009')), { maxLength: 4 });
  const toLoads = (made: readonly (readonly [string, string])[]): Geladen[] =>
    made.map(([name, crebo]) => dossierLoad(name, crebo));

  it('is the same, byte for byte, for the same loads', async () => {
    await fc.assert(
      fc.asyncProperty(loads, async (made) => {
        const [first, second] = [await applied(toLoads(made)), await applied(toLoads(made))];
        expect(second.hash).toBe(first.hash);
      }),
      { numRuns: 15 },
    );
  });

  it('finds exactly the words that its titles and kwalificaties hold now', async () => {
    await fc.assert(
      fc.asyncProperty(loads, async (made) => {
        const { rows } = await applied(toLoads(made));
        const counts = new Map<string, number>();
        for (const { gewoon } of rows('SELECT gewoon FROM zoek')) {
          for (const word of new Set(String(gewoon).split(' ').filter(Boolean)))
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
        const kept = rows('SELECT woord, stam, documenten FROM zoekwoord');
        expect(new Map(kept.map(({ woord, documenten }) => [woord, documenten]))).toEqual(counts);
        for (const { woord, stam } of kept) expect(stam).toBe(stem(String(woord)));
        const titles = rows('SELECT sleutel FROM titel ORDER BY sleutel');
        expect(titles).toEqual(rows('SELECT DISTINCT sleutel FROM werkproces ORDER BY sleutel'));
        expect(rows(`SELECT count(*) AS n FROM zoek WHERE soort = 'titel'`)).toEqual([{ n: titles.length }]);
      }),
      { numRuns: 25 },
    );
  });

  it('without any load tells of the real data exactly what the data build told', async () => {
    const real = await readOwnData(DATA_DIR);
    const { manifest } = await applyLoads(real, [], NO_HELP);
    expect({ ...manifest, hash: '' }).toEqual({ ...real.manifest, hash: '' });
  });

  it('needs no own estimate any more where the werkprocessen came in', async () => {
    const real = await readOwnData(DATA_DIR);
    const before = await applied([], real);
    const [row] = before.rows('SELECT crebo FROM taak_kwalificatie ORDER BY crebo LIMIT 1');
    const crebo = String(row?.['crebo']);
    const { rows } = await applied([dossierLoad('Iets', crebo)], real);
    expect(rows('SELECT * FROM taak_kwalificatie WHERE crebo = ?', [crebo])).toEqual([]);
  });
});
