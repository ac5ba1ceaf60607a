/** The count on a part of a bar, with its words where they fit: direct labels instead of a legend. */
import type { ReactNode } from 'react';

export interface ChartLabelProps {
  readonly words: string;
  /** On a solid ground the text is light. */
  readonly solid: boolean;
  /** Size of the text, 1 for 16 px. */
  readonly scale: number;
  /** Given by recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly value?: number | string;
}

/** Pixels that a character takes, on average, and what the count alone needs. */
const CHARACTER = 9;
const ALONE = 14;

export function ChartLabel({ words, solid, scale, x, y, width, height, value }: ChartLabelProps): ReactNode {
  const count = Number(value);
  const room = Number(width);
  if (!(count > 0) || room < ALONE * scale) return null;
  const full = `${String(count)} ${words}`;
  return (
    <text
      className={solid ? 'chart-label chart-label-solid' : 'chart-label'}
      x={Number(x) + room / 2}
      y={Number(y) + Number(height) / 2}
      textAnchor="middle"
      dominantBaseline="central"
    >
      {full.length * CHARACTER * scale < room ? full : count}
    </text>
  );
}
