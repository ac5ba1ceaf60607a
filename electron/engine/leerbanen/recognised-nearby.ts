/** Leerbedrijven that are erkend, nearest first: only as much of the country is read as is needed. */
import type { Crebo, Pc4 } from '../../../shared/domain/ids';
import { distanceKm, type Punt } from '../../../shared/leerbanen/distance';
import type { Aanbieder, Belbaar } from '../../../shared/leerbanen/leerbedrijven';
import type { Reference } from '../reference/types';
import { cellenRond, celVanPc4, LAATSTE_CEL, type Bereik } from './bank/cel';
import type { LeerbanenBank } from './bank/open-bank';
import type { Row } from './bank/sql-bank';
import { nearestFew, type Nabij } from './circles';

/** Names are read later, of the nearest only. */
const SELECT = `
  SELECT leerbedrijf.nr, pc4, lat, lon
    FROM erkenning JOIN leerbedrijf ON leerbedrijf.nr = erkenning.leerbedrijf
   WHERE crebo = ? AND erkenning.cel BETWEEN ? AND ?
     AND (van IS NULL OR van <= ?) AND (tot IS NULL OR tot >= ?)`;

export interface NabijVraag {
  /** Crebos as the source writes them, each with the one that the answer names. */
  readonly crebos: readonly { readonly bron: Crebo; readonly voor: Crebo }[];
  readonly hier: Punt;
  /** So many leerbedrijven are enough. */
  readonly aantal: number;
  /** Days since 1970-01-01: who is erkend on this day counts. */
  readonly vandaag: number;
}

interface Erkend extends Nabij {
  readonly crebo: Crebo;
  readonly punt: Punt | undefined;
}

/**
 * @returns at least the nearest `aantal` leerbedrijven where there are so many, in no order; those of which nobody
 * knows where they are come only when there are too few others
 */
export function recognisedNearby(bank: LeerbanenBank, reference: Reference, vraag: NabijVraag): Belbaar[] {
  const { hier, aantal } = vraag;
  const postcodes = [...reference.plaatsen.values()].map((plaats) => ({
    pc4: Number(plaats.pc4),
    km: distanceKm(hier, plaats),
  }));
  const within = (km: number): Erkend[] => {
    const near = postcodes.filter((one) => one.km <= km).map(({ pc4 }) => pc4);
    const ranges = km === Infinity ? ALL : [...cellenRond(hier, km), ...postcodeRanges(near)];
    return inRanges(bank, reference, vraag, ranges).filter((one) => one.km <= km);
  };
  const names = new Map<number, Aanbieder>();
  const aanbieder = ({ bedrijf }: Erkend): Aanbieder => {
    const known = names.get(bedrijf) ?? readAanbieder(bank, bedrijf);
    names.set(bedrijf, known);
    return known;
  };
  return nearestFew(aantal, within, aanbieder).map((one) => ({ ...one, aanbieder: aanbieder(one) }));
}

function readAanbieder({ sql }: LeerbanenBank, nr: number): Aanbieder {
  const [row] = sql.all('SELECT id, naam, plaats FROM leerbedrijf WHERE nr = ?', [nr]);
  const [sleutel = '', naam = '', plaats = ''] = (row ?? []).map(String);
  return { sleutel, naam, plaats };
}

const ALL: readonly Bereik[] = [[0, LAATSTE_CEL]];
/** Postcodes that are near each other have near numbers, so they are read by the hundred. */
const TOGETHER = 100;

/** Cells for who has only a postcode; they hold others too. */
function postcodeRanges(pc4s: readonly number[]): Bereik[] {
  const blocks = new Set(pc4s.map((pc4) => Math.floor(pc4 / TOGETHER)));
  const ranges: [number, number][] = [];
  for (const block of [...blocks].sort((a, b) => a - b)) {
    const from = celVanPc4(block * TOGETHER);
    const last = ranges.at(-1);
    if (last?.[1] === from - 1) last[1] += TOGETHER;
    else ranges.push([from, from + TOGETHER - 1]);
  }
  return ranges;
}

function inRanges(
  { sql }: LeerbanenBank,
  { plaatsen }: Reference,
  { crebos, hier, vandaag }: NabijVraag,
  ranges: readonly Bereik[],
): Erkend[] {
  const toErkend = ([nr, pc4, lat, lon]: Row, crebo: Crebo): Erkend => {
    const punt =
      typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : plaatsen.get(String(pc4) as Pc4);
    return { bedrijf: Number(nr), crebo, punt, km: punt ? distanceKm(hier, punt) : Infinity };
  };
  return crebos.flatMap(({ bron, voor }) =>
    ranges.flatMap(([from, to]) =>
      sql.all(SELECT, [Number(bron), from, to, vandaag, vandaag]).map((row) => toErkend(row, voor)),
    ),
  );
}
