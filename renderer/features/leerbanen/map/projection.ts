/**
 * Equirectangular projection, corrected for the latitude in the middle: within the Netherlands straight
 * lines on the map are true to a few metres per kilometre, and north is up.
 */
export interface Punt {
  /** Degrees (WGS 84). */
  readonly lat: number;
  readonly lon: number;
}

/** Pixels; x to the right, y down. */
export interface Plek {
  readonly x: number;
  readonly y: number;
}

export interface View {
  readonly middle: Punt;
  readonly pxPerKm: number;
  /** Size of the picture in pixels. */
  readonly width: number;
  readonly height: number;
}

const RADIAN = Math.PI / 180;
/** One degree of latitude on a sphere with the mean radius of the earth (IUGG). */
const KM_PER_DEGREE = 6371.0088 * RADIAN;

/** Kilometres east and north of the middle. */
export function kmFrom(middle: Punt, { lat, lon }: Punt): { readonly east: number; readonly north: number } {
  return {
    east: (lon - middle.lon) * Math.cos(middle.lat * RADIAN) * KM_PER_DEGREE,
    north: (lat - middle.lat) * KM_PER_DEGREE,
  };
}

export function toPlek({ middle, pxPerKm, width, height }: View, punt: Punt): Plek {
  const { east, north } = kmFrom(middle, punt);
  return { x: width / 2 + east * pxPerKm, y: height / 2 - north * pxPerKm };
}
