/** Chooses which names of places fit on the map without covering a mark or each other. */
import type { Plek } from './projection';

export interface Label {
  readonly text: string;
  /** Middle of the text, in pixels. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Pixels of the letter size. */
  readonly em: number;
  /** What may not be covered. */
  readonly taken: readonly Box[];
}

/** Mean width of a letter of the app's own type, as a share of the letter size. */
const LETTER = 0.58;

/**
 * @param named places with their name, the most important first; of a name that occurs more often the first counts
 * @returns the labels that have room, each below or above its place
 */
export function chooseLabels(
  named: readonly (Plek & { readonly naam: string })[],
  room: LabelRoom,
): readonly Label[] {
  const taken = [...room.taken];
  const labels: Label[] = [];
  const done = new Set<string>();
  for (const { naam, x, y } of named) {
    if (naam === '' || done.has(naam)) continue;
    const found = [y + room.em * 1.7, y - room.em * 1.5]
      .map((middle): Label => ({ text: naam, x, y: middle }))
      .find((label) => fits(boxOf(label, room.em), room, taken));
    if (found === undefined) continue;
    done.add(naam);
    labels.push(found);
    taken.push(boxOf(found, room.em));
  }
  return labels;
}

export function boxOf({ text, x, y }: Label, em: number): Box {
  const half = (text.length * LETTER * em) / 2;
  return { left: x - half, right: x + half, top: y - em * 0.6, bottom: y + em * 0.6 };
}

export function boxAround({ x, y }: Plek, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function fits(box: Box, { width, height }: LabelRoom, taken: readonly Box[]): boolean {
  const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return inside && !taken.some((other) => overlap(box, other));
}
