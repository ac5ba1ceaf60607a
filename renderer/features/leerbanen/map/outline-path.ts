/** The outlines of the regions as one path for the view of the moment; far away regions are left out. */
import type { Omtrek } from '../../../../shared/contract/gegevens-vorm';
import { toPlek, type View } from './projection';

type Ring = Omtrek['ringen'][number];

export function outlinePath(omtrek: readonly Omtrek[], view: View): string {
  return omtrek
    .flatMap(({ ringen }) => ringen)
    .filter((ring) => isInSight(ring, view))
    .map((ring) => ringPath(ring, view))
    .join('');
}

/** A ring whose box does not touch the picture can not be seen. */
function isInSight(ring: Ring, view: View): boolean {
  const places = ring.map(([lon, lat]) => toPlek(view, { lat, lon }));
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return (
    Math.max(...xs) >= 0 &&
    Math.min(...xs) <= view.width &&
    Math.max(...ys) >= 0 &&
    Math.min(...ys) <= view.height
  );
}

function ringPath(ring: Ring, view: View): string {
  const corners = ring.map(([lon, lat]) => {
    const { x, y } = toPlek(view, { lat, lon });
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return corners.length < 3 ? '' : `M${corners.join('L')}Z`;
}
