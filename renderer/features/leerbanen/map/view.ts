/** Chooses what the map shows: the circle that is searched, or else all places, or else the country. */
import { kmFrom, type Punt, type View } from './projection';

export interface Size {
  /** Pixels, more than 0. */
  readonly width: number;
  readonly height: number;
}

/** The middle of the Netherlands and about half of its length. */
const NEDERLAND: Punt = { lat: 52.13, lon: 5.29 };
const NEDERLAND_KM = 165;
/** Never closer than this, so that one place does not become a map of a street. */
const MIN_KM = 4;
/** Share of the picture that stays free around what is shown. */
const AIR = 1.15;

/** The circle of `km` around `middle` fills the picture. */
export function viewOfCircle(middle: Punt, km: number, size: Size): View {
  const reach = Math.max(MIN_KM, km) * AIR;
  return { middle, pxPerKm: Math.min(size.width, size.height) / (2 * reach), ...size };
}

/** All points fit; without any the whole country. */
function viewOfPoints(points: readonly Punt[], size: Size): View {
  if (points.length === 0) return viewOfCircle(NEDERLAND, NEDERLAND_KM, size);
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  const middle = {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lon: (Math.min(...lons) + Math.max(...lons)) / 2,
  };
  const from = points.map((point) => kmFrom(middle, point));
  const east = Math.max(MIN_KM, ...from.map((one) => Math.abs(one.east))) * AIR;
  const north = Math.max(MIN_KM, ...from.map((one) => Math.abs(one.north))) * AIR;
  return { middle, pxPerKm: Math.min(size.width / (2 * east), size.height / (2 * north)), ...size };
}

export interface Shown {
  readonly hier: Punt | undefined;
  /** Kilometres that are searched around `hier`; null: no limit. */
  readonly km: number | null;
  readonly points: readonly Punt[];
}

export function chooseView({ hier, km, points }: Shown, size: Size): View {
  if (hier !== undefined && km !== null) return viewOfCircle(hier, km, size);
  return viewOfPoints(hier === undefined ? points : [hier, ...points], size);
}
