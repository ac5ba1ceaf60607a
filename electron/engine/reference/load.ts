/** Reads the facts that every feature needs into memory, once. */
import type { Crebo, Pc4, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import { buildModel } from '../../../shared/matching/build-model';
import type { MatchModel } from '../../../shared/matching/model';
import { loadKwalificaties } from './load-kwalificaties';
import { linkable } from './link-layer';
import { matchRows } from './match-rows';
import type { LinkableReference, Manifest, Query, Reference, RefPlaats, RefTaak, RefTitel } from './types';

/** What is read from one database. Nothing of it is ever changed: links lie over it. */
interface Rows {
  readonly titels: Reference['titels'];
  readonly kwalificaties: Reference['kwalificaties'];
  readonly taken: Reference['taken'];
  readonly plaatsen: Reference['plaatsen'];
  readonly opvolging: Reference['opvolging'];
  /** The index of matching without any links. */
  readonly model: MatchModel;
  readonly modelOf: (taken: Reference['taken']) => MatchModel;
}

/**
 * The rows that were read last, by the hash of their database: when only the leerbanen change, or another window
 * opens, the same facts are not read again.
 */
let last: { readonly hash: string; readonly rows: Rows } | undefined;

export function loadReference(query: Query, manifest: Manifest): LinkableReference {
  const rows = last?.hash === manifest.hash ? last.rows : readRows(query);
  last = { hash: manifest.hash, rows };
  const { model, modelOf, ...facts } = rows;
  return linkable({ ...facts, manifest, query }, (taken) => (taken === facts.taken ? model : modelOf(taken)));
}

function readRows(query: Query): Rows {
  const titels = new Map(
    query('SELECT sleutel, titel, zin FROM titel').map((row): [TitelSleutel, RefTitel] => [
      row['sleutel'] as TitelSleutel,
      row as unknown as RefTitel,
    ]),
  );
  const kwalificaties = loadKwalificaties(query, titels);
  const taken = loadTaken(query);
  const estimates = query(
    'SELECT taak, crebo, sterkte FROM taak_kwalificatie ORDER BY crebo, taak',
  ) as unknown as {
    taak: TaakId;
    crebo: Crebo;
    sterkte: 'kern' | 'deel';
  }[];
  const modelOf = (linked: Reference['taken']): MatchModel =>
    buildModel(matchRows([...kwalificaties.values()], [...linked.values()], estimates));
  return {
    kwalificaties,
    taken,
    titels,
    plaatsen: loadPlaatsen(query),
    opvolging: loadOpvolging(query),
    model: modelOf(taken),
    modelOf,
  };
}

function loadTaken(query: Query): Map<TaakId, RefTaak> {
  const woorden = group(query('SELECT taak, woord FROM taak_woord ORDER BY taak, woord'), 'taak', 'woord');
  const titles = (sterkte: string): Map<string, string[]> =>
    group(
      query('SELECT taak, sleutel FROM taak_titel WHERE sterkte = ? ORDER BY taak, sleutel', [sterkte]),
      'taak',
      'sleutel',
    );
  const kern = titles('kern');
  const deel = titles('deel');
  return new Map(
    query('SELECT id, zin, voorbeeld, plek, met, thema FROM taak ORDER BY id').map((row) => {
      const taak = row as unknown as Omit<RefTaak, 'woorden' | 'kern' | 'deel'>;
      return [
        taak.id,
        {
          ...taak,
          woorden: woorden.get(taak.id) ?? [],
          kern: (kern.get(taak.id) ?? []) as TitelSleutel[],
          deel: (deel.get(taak.id) ?? []) as TitelSleutel[],
        },
      ];
    }),
  );
}

function loadPlaatsen(query: Query): Map<Pc4, RefPlaats> {
  const rows = query(
    `SELECT pc4.pc4, pc4.plaats, gemeente.naam AS gemeente, gemeente.regio AS regioCode,
            arbeidsmarktregio.naam AS regio, pc4.lat, pc4.lon
       FROM pc4 JOIN gemeente ON gemeente.code = pc4.gemeente
       JOIN arbeidsmarktregio ON arbeidsmarktregio.code = gemeente.regio`,
  ) as unknown as RefPlaats[];
  return new Map(rows.map((row) => [row.pc4, row]));
}

/** Only where exactly one successor is known: more than one would be a guess. */
function loadOpvolging(query: Query): Map<Crebo, Crebo> {
  const rows = query('SELECT oud, nieuw FROM opvolging GROUP BY oud HAVING count(*) = 1') as unknown as {
    oud: Crebo;
    nieuw: Crebo;
  }[];
  return new Map(rows.map((row) => [row.oud, row.nieuw]));
}

/** Values of one column, gathered by another. */
function group(
  rows: readonly Record<string, string | number | null>[],
  by: string,
  value: string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = String(row[by]);
    const list = groups.get(key);
    if (list) list.push(String(row[value]));
    else groups.set(key, [String(row[value])]);
  }
  return groups;
}
