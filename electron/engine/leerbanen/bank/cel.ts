/**
 * Where a leerbedrijf stands, as one small number that stands in the key of its erkenningen, so that only those near
 * a point are read. Who has a point falls in a cell of a grid over the Netherlands; who has only a postcode falls in
 * a cell of that postcode; who has neither falls in one cell apart.
 */
import type { Punt } from '../../../../shared/leerbanen/distance';

/** South-west corner of the grid and the size of a cell, in degrees: about 5.5 by 5.5 kilometres. */
const SOUTH = 50.5;
const WEST = 3.2;
const HEIGHT = 0.05;
const WIDTH = 0.08;
/** Cells in a row, and rows. What lies outside falls in the cell at the edge. */
const SIZE = 70;
export const ZONDER_PLEK = 10_000;
export const LAATSTE_CEL = 20_000;

export type Bereik = readonly [van: number, tot: number];

interface MogelijkPunt {
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

export function celVan({ lat, lon }: MogelijkPunt, pc4: number | undefined): number {
  if (lat !== undefined && lon !== undefined) return row(lat) * SIZE + column(lon);
  return pc4 === undefined ? ZONDER_PLEK : celVanPc4(pc4);
}

export function celVanPc4(pc4: number): number {
  return ZONDER_PLEK + pc4;
}

/** One degree of latitude in kilometres, a little short, so that a range is never too small. */
const DEGREE_KM = 111;

/** Ranges of grid cells that together hold every point within a distance in kilometres, and some that are farther. */
export function cellenRond({ lat, lon }: Punt, km: number): Bereik[] {
  const north = km / DEGREE_KM;
  // A degree of longitude gets shorter towards the pole, so the northern edge needs the most of them.
  const east = north / Math.cos(((Math.abs(lat) + north) * Math.PI) / 180);
  const ranges: Bereik[] = [];
  for (let y = row(lat - north); y <= row(lat + north); y += 1) {
    ranges.push([y * SIZE + column(lon - east), y * SIZE + column(lon + east)]);
  }
  return ranges;
}

function row(lat: number): number {
  return within((lat - SOUTH) / HEIGHT);
}

function column(lon: number): number {
  return within((lon - WEST) / WIDTH);
}

function within(cells: number): number {
  return Math.min(SIZE - 1, Math.max(0, Math.floor(cells)));
}
