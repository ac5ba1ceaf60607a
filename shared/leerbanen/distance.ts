/** Distance in a straight line over the earth. */

/** A point in degrees. */
export interface Punt {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the earth in kilometres (IUGG). */
const RADIUS_KM = 6371.0088;
const RADIAN = Math.PI / 180;

/** Great-circle distance in kilometres (haversine), 0 or more; the same in both directions. */
export function distanceKm(a: Punt, b: Punt): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIAN) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * RADIAN) / 2) ** 2;
  const h = lat + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * lon;
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** A little short, so that rounding never makes the least distance more than the distance. */
const LEAST_KM_PER_DEGREE = RADIUS_KM * RADIAN * 0.999_999;

/** A distance that two points are apart at least, in kilometres: how far the one is north of the other. Quick. */
export function leastKm(a: Punt, b: Punt): number {
  return Math.abs(b.lat - a.lat) * LEAST_KM_PER_DEGREE;
}
