/** The name of a bar, in two lines at most: recharts measures words at one size only, and would let them run off. */
import type { ReactNode } from 'react';

export interface ChartNameProps {
  /** Size of the text, 1 for 16 px. */
  readonly scale: number;
  /** Room in pixels at that size. */
  readonly room: number;
  /** Given by recharts. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: string };
}

/** Pixels that a character takes, on average, and the height of a line. */
const CHARACTER = 8.6;
const LINE = 20;

export function ChartName({ scale, room, x, y, payload }: ChartNameProps): ReactNode {
  const lines = inLines(payload?.value ?? '', Math.floor(room / CHARACTER));
  const top = Number(y) - ((lines.length - 1) * LINE * scale) / 2;
  return (
    <text className="chart-tick" x={Number(x)} y={top} textAnchor="end" dominantBaseline="central">
      {lines.map((line, at) => (
        <tspan key={line} x={Number(x)} dy={at === 0 ? 0 : LINE * scale}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Two lines; what does not fit ends in an ellipsis, since the table has the whole name. */
function inLines(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const space = text.slice(0, most + 1).lastIndexOf(' ');
  const end = space > 0 ? space : most;
  const rest = text.slice(end).trim();
  return [text.slice(0, end), rest.length <= most ? rest : `${rest.slice(0, most - 1).trimEnd()}…`];
}
