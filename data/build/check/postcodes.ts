/**
 * A postcode must lie in the Netherlands: within the outlines of the arbeidsmarktregio's, or just beside
 * them, since these are strongly simplified.
 */
import type { Sources } from '../read/sources';
import { boundingBox, type Box, containsPoint, distanceKm, type Punt, type Ring } from '../geometry';
import { fout, type Probleem } from './problem';

/** Kilometres beside the simplified border that still count as inside. */
const SPELING_KM = 3;
/** Degrees that are surely more than that, in both directions. */
const SPELING_GRADEN = 0.06;

export function postcodesInTheNetherlands(s: Pick<Sources, 'pc4' | 'omtrekken'>): Probleem[] {
  const land = s.omtrekken
    .flatMap((omtrek) => omtrek.ringen)
    .map((ring) => ({ ring, box: boundingBox(ring, SPELING_GRADEN) }));
  return s.pc4
    .filter(({ lat, lon }) => !isNear([toNumber(lon), toNumber(lat)], land))
    .map((rij) => fout('pc4.csv', rij.regel, rij.pc4, `(${rij.lat}, ${rij.lon}) ligt niet in Nederland`));
}

/** NaN for a cell that is empty or no number: that lies nowhere. */
function toNumber(cel: string): number {
  return cel.trim() === '' ? Number.NaN : Number(cel);
}

function isNear(punt: Punt, land: readonly { readonly ring: Ring; readonly box: Box }[]): boolean {
  const [lon, lat] = punt;
  const dichtbij = land.filter(
    ({ box }) => lon > box.west && lon < box.oost && lat > box.zuid && lat < box.noord,
  );
  return (
    dichtbij.some(({ ring }) => containsPoint(ring, punt)) ||
    dichtbij.some(({ ring }) => distanceKm(ring, punt) <= SPELING_KM)
  );
}
