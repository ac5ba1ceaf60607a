/** Reads kwalificaties with their werkprocessen, and says how much is known of each. */
import type { Crebo, Datum, TitelSleutel } from '../../../shared/domain/ids';
import { Kwaliteit, type Dekking, type Werkproces } from '../../../shared/domain/kwalificatie';
import type { Query, RefKwalificatie, RefTitel } from './types';

/** With fewer werkprocessen than this, a kwalificatie can not be compared on them alone. */
const GENOEG_WERKPROCESSEN = 3;

type Row = Record<string, string | number | null>;

export function loadKwalificaties(
  query: Query,
  titels: ReadonlyMap<TitelSleutel, RefTitel>,
): Map<Crebo, RefKwalificatie> {
  const werkprocessen = groupRows(werkprocesRows(query));
  const vaardigheden = new Map<string, string[]>();
  for (const row of query(
    `SELECT kv.crebo, v.label FROM kwalificatie_vaardigheid kv
       JOIN vaardigheid v ON v.id = kv.vaardigheid ORDER BY kv.crebo, v.label`,
  )) {
    const list = vaardigheden.get(String(row['crebo'])) ?? [];
    list.push(String(row['label']));
    vaardigheden.set(String(row['crebo']), list);
  }
  const profielDossiers = new Set<string>();
  const rows = query(
    `SELECT k.*, b.titel AS bron_titel FROM kwalificatie k JOIN bron b ON b.id = k.bron ORDER BY k.crebo`,
  );
  for (const row of rows) {
    const own = werkprocessen.get(String(row['crebo'])) ?? [];
    if (own.some((one) => !String(one['code']).startsWith('B'))) profielDossiers.add(dossierKey(row));
  }
  return new Map(
    rows.map((row) => {
      const own = (werkprocessen.get(String(row['crebo'])) ?? []).map((one) => toWerkproces(one, titels));
      const crebo = String(row['crebo']) as Crebo;
      return [
        crebo,
        {
          crebo,
          naam: String(row['naam']),
          niveau: Number(row['niveau']),
          dossiercrebo: String(row['dossiercrebo']),
          dossier: String(row['dossier']),
          sector: String(row['sector']),
          soort: String(row['soort']),
          leerwegen: String(row['leerwegen']),
          editie: String(row['editie']),
          ...dayOf(row, 'geldig_van', 'geldigVan'),
          ...dayOf(row, 'einde_instroom', 'eindeInstroom'),
          actueel: row['status'] === 'actueel',
          dekking: dekking(own, profielDossiers.has(dossierKey(row))),
          herkomst: { bron: String(row['bron_titel']), kwaliteit: Kwaliteit.parse(row['kwaliteit']) },
          werkprocessen: own,
          vaardigheden: vaardigheden.get(crebo) ?? [],
        },
      ];
    }),
  );
}

/** Nothing where the day is not known. */
function dayOf<K extends string>(row: Row, column: string, key: K): Partial<Record<K, Datum>> {
  const day = row[column];
  return day === '' ? {} : ({ [key]: day } as Record<K, Datum>);
}

function werkprocesRows(query: Query): Row[] {
  return query(
    `SELECT w.crebo, w.code, w.titel, w.sleutel, w.kwaliteit, b.titel AS bron_titel, coalesce(t.titel, '') AS kerntaak
       FROM werkproces w JOIN bron b ON b.id = w.bron
       LEFT JOIN kerntaak t ON t.crebo = w.crebo AND t.code = w.kerntaak
      ORDER BY w.crebo, w.code`,
  );
}

function groupRows(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const list = groups.get(String(row['crebo']));
    if (list) list.push(row);
    else groups.set(String(row['crebo']), [row]);
  }
  return groups;
}

function dossierKey(row: Row): string {
  return String(row['dossiercrebo']) || String(row['crebo']);
}

function toWerkproces(row: Row, titels: ReadonlyMap<TitelSleutel, RefTitel>): Werkproces {
  const sleutel = String(row['sleutel']) as TitelSleutel;
  const zin = titels.get(sleutel)?.zin ?? '';
  return {
    code: String(row['code']),
    titel: String(row['titel']),
    sleutel,
    ...(zin === '' ? {} : { zin }),
    kerntaak: String(row['kerntaak']),
    herkomst: { bron: String(row['bron_titel']), kwaliteit: Kwaliteit.parse(row['kwaliteit']) },
  };
}

function dekking(werkprocessen: readonly Werkproces[], sistersHaveProfiel: boolean): Dekking {
  if (werkprocessen.length === 0) return 'geen';
  if (werkprocessen.length < GENOEG_WERKPROCESSEN) return 'te-weinig';
  const onlyBasis = werkprocessen.every((werkproces) => werkproces.code.startsWith('B'));
  return onlyBasis && sistersHaveProfiel ? 'alleen-basisdeel' : 'volledig';
}
