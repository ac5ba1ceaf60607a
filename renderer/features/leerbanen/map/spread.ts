/**
 * Moves marks apart that would cover each other: places in one village share a point. Pure and without
 * chance, so that the same list always gives the same map.
 */
import type { Plek } from './projection';

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Pixels that stay free along the edges. */
  readonly edge: number;
  /** What stays where it is; marks keep away from it too. */
  readonly fixed?: readonly Plek[];
}

const ROUNDS = 120;

/**
 * @param apart least distance in pixels between two marks
 * @returns a place for every mark, in the same order, within the room; as far apart as there is room for
 */
export function spread(points: readonly Plek[], apart: number, room: Room): readonly Plek[] {
  const fixed = room.fixed ?? [];
  const places = [...fixed, ...points.map((point) => inside(point, room))];
  const move = (index: number, dx: number, dy: number): void => {
    const place = places[index];
    if (place !== undefined && index >= fixed.length)
      places[index] = inside({ x: place.x + dx, y: place.y + dy }, room);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let b = fixed.length; b < places.length; b += 1) {
      for (let a = 0; a < b; a += 1) {
        const push = pushApart(places[a], places[b], apart, a + b * 2.4);
        if (push === undefined) continue;
        moved = true;
        // A fixed one does not give way, so the other takes the whole way.
        const share = a < fixed.length ? 2 : 1;
        move(a, -push.x, -push.y);
        move(b, push.x * share, push.y * share);
      }
    }
    if (!moved) break;
  }
  return places.slice(fixed.length);
}

/** Half of what is missing, away from each other; in a fixed direction when both are at one point. */
function pushApart(a: Plek | undefined, b: Plek | undefined, apart: number, turn: number): Plek | undefined {
  if (a === undefined || b === undefined) return undefined;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  // A hair of tolerance, or rounding would keep pushing for ever.
  if (distance >= apart - 0.01) return undefined;
  const missing = (apart - distance) / 2;
  if (distance < 0.001) return { x: Math.cos(turn) * missing, y: Math.sin(turn) * missing };
  return { x: (dx / distance) * missing, y: (dy / distance) * missing };
}

function inside({ x, y }: Plek, { width, height, edge }: Room): Plek {
  const clamp = (value: number, size: number): number =>
    Math.min(Math.max(value, edge), Math.max(edge, size - edge));
  return { x: clamp(x, width), y: clamp(y, height) };
}
