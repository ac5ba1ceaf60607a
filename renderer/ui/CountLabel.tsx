/** The number at the end of a bar, or the words where it is hidden. */
import type { ReactNode } from 'react';

interface CountLabelProps {
  /** Given by recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly value?: number | string;
}

const GAP = 8;

export function CountLabel({ x, y, width, height, value }: CountLabelProps): ReactNode {
  return (
    <text
      className="chart-label"
      x={Number(x) + Number(width) + GAP}
      y={Number(y) + Number(height) / 2}
      dominantBaseline="central"
    >
      {value}
    </text>
  );
}
