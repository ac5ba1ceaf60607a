/** One place as a row of the database, and back. */
import type { Crebo, Pc4 } from '../../../../shared/domain/ids';
import { KENMERKEN, Leerweg, type Kenmerk } from '../../../../shared/domain/leerbaan';
import type { Leerplaats } from '../../../../shared/leerbanen/leerplaats';
import { readOffer } from './aanbod-pool';
import { dayNumber, dayOf } from './day-number';
import type { Cell, Row, SqlBank } from './sql-bank';

/** Its place in the order of ids is only known when all are there. */
const NO_ORDER = 0;

/** In the order of the table `leerbaan`. */
export function toRow(nr: number, one: Leerplaats, aanbieder: number, aanbod: number): Row {
  return [
    nr,
    NO_ORDER,
    one.id,
    Number(one.crebo),
    one.titel,
    aanbieder,
    one.pc4 === undefined ? null : Number(one.pc4),
    one.lat ?? null,
    one.lon ?? null,
    Leerweg.options.indexOf(one.leerweg),
    one.start === undefined ? null : dayNumber(one.start),
    one.dagenPerWeek ?? null,
    kenmerkBits(one.kenmerken),
    one.bedragVan ?? null,
    one.bedragTot ?? null,
    one.gewijzigd === undefined ? null : dayNumber(one.gewijzigd),
    aanbod,
    one.voorbeeld ? 1 : 0,
  ];
}

const SELECT = `
  SELECT leerbaan.nr, leerbaan.id, crebo, titel, aanbieder.id, naam, plaats, pc4, lat, lon, leerweg, start, dagen,
         kenmerken, bedrag_van, bedrag_tot, gewijzigd, aanbod, voorbeeld
    FROM leerbaan JOIN aanbieder ON aanbieder.nr = leerbaan.aanbieder`;

export function readLeerplaats(sql: SqlBank, nr: number): Leerplaats | undefined {
  const [row] = sql.all(`${SELECT} WHERE leerbaan.nr = ?`, [nr]);
  return row && fromRow(sql, row);
}

function fromRow(sql: SqlBank, row: Row): Leerplaats {
  const [, id, crebo, titel, leerbedrijfId, naam, plaats, pc4, lat, lon, leerweg, start, dagen] = row;
  const [kenmerken, van, tot, gewijzigd, aanbod, voorbeeld] = row.slice(13);
  return {
    id: String(id),
    titel: String(titel),
    crebo: toCrebo(crebo),
    leerbedrijf: String(naam),
    leerbedrijfId: String(leerbedrijfId),
    plaats: String(plaats),
    ...(typeof pc4 === 'number' ? { pc4: String(pc4) as Pc4 } : {}),
    ...(typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : {}),
    leerweg: leerwegOf(leerweg),
    ...(typeof start === 'number' ? { start: dayOf(start) } : {}),
    ...(typeof dagen === 'number' ? { dagenPerWeek: dagen } : {}),
    kenmerken: [...kenmerkenOf(Number(kenmerken))],
    ...(typeof van === 'number' ? { bedragVan: van } : {}),
    ...(typeof tot === 'number' ? { bedragTot: tot } : {}),
    ...(typeof gewijzigd === 'number' ? { gewijzigd: dayOf(gewijzigd) } : {}),
    werkprocessen: readOffer(sql, 'leerbaan', Number(aanbod)),
    voorbeeld: voorbeeld === 1,
  };
}

/** A crebo is kept as a number; its five digits come back. */
export function toCrebo(cell: Cell | undefined): Crebo {
  return String(cell).padStart(5, '0') as Crebo;
}

/** As it is kept: its place in the list of leerwegen. */
export function leerwegOf(cell: Cell | undefined): Leerweg {
  return Leerweg.options[Number(cell)] ?? 'overig';
}

function kenmerkBits(kenmerken: readonly Kenmerk[]): number {
  return kenmerken.reduce((bits, kenmerk) => bits | (1 << KENMERKEN.indexOf(kenmerk)), 0);
}

const combinations = new Map<number, readonly Kenmerk[]>();

/** In the order of KENMERKEN; the same bits always give the same list. */
export function kenmerkenOf(bits: number): readonly Kenmerk[] {
  const known = combinations.get(bits) ?? KENMERKEN.filter((_kenmerk, i) => (bits & (1 << i)) !== 0);
  combinations.set(bits, known);
  return known;
}
