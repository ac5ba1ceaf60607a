/** The little plane geometry that the check of postcodes needs; points are [lon, lat] in degrees. */

export type Punt = readonly [lon: number, lat: number];
/** Closed: the last point is the first. */
export type Ring = readonly Punt[];

export interface Box {
  readonly west: number;
  readonly oost: number;
  readonly zuid: number;
  readonly noord: number;
}

const KM_PER_GRAAD = 111.2;

/** @param rand degrees to add on every side */
export function boundingBox(ring: Ring, rand: number): Box {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return {
    west: Math.min(...lons) - rand,
    oost: Math.max(...lons) + rand,
    zuid: Math.min(...lats) - rand,
    noord: Math.max(...lats) + rand,
  };
}

/** A point is inside when a line from it to the east crosses the ring an odd number of times. */
export function containsPoint(ring: Ring, [lon, lat]: Punt): boolean {
  const gekruist = edges(ring).filter(([[x1, y1], [x2, y2]]) => {
    if (y1 > lat === y2 > lat) return false;
    return lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1;
  });
  return gekruist.length % 2 === 1;
}

/** Kilometres to the nearest point of the ring, as on a flat map: good over some tens of kilometres. */
export function distanceKm(ring: Ring, [lon, lat]: Punt): number {
  const krimp = Math.cos((lat * Math.PI) / 180);
  const flat = ([x, y]: Punt): Punt => [(x - lon) * krimp * KM_PER_GRAAD, (y - lat) * KM_PER_GRAAD];
  return Math.min(...edges(ring).map(([van, naar]) => distanceToEdge(flat(van), flat(naar))));
}

/** From the origin to the stretch between two points. */
function distanceToEdge([x, y]: Punt, [naarX, naarY]: Punt): number {
  const [dx, dy] = [naarX - x, naarY - y];
  const lengte = dx * dx + dy * dy;
  const deel = lengte === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / lengte));
  return Math.hypot(x + deel * dx, y + deel * dy);
}

function edges(ring: Ring): (readonly [Punt, Punt])[] {
  return ring.slice(1).flatMap((naar, index) => {
    const van = ring[index];
    return van === undefined ? [] : [[van, naar] as const];
  });
}
