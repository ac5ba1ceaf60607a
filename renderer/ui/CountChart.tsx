/** Bars of how many people, each with its number beside it. What is hidden stands in words in the place of a bar. */
import type { ReactNode } from 'react';
import { Bar, LabelList } from 'recharts';
import { ChartFrame } from './ChartFrame';
import { ChartName } from './ChartName';
import { CountLabel } from './CountLabel';
import { fillOf } from './FourStatePatterns';

export interface CountChartProps {
  /** The finding, as a sentence. */
  readonly title: string;
  /** `aantal` null: hidden. */
  readonly rows: readonly { readonly naam: string; readonly aantal: number | null }[];
  /** In the place of a hidden number. */
  readonly hiddenWords: string;
}

const SIZE = { row: 56, name: 220, right: 44 };

export function CountChart({ title, rows, hiddenWords }: CountChartProps): ReactNode {
  const data = rows.map(({ naam, aantal }) => ({
    naam,
    aantal: aantal ?? 0,
    woorden: aantal === null ? hiddenWords : String(aantal),
  }));
  return (
    <ChartFrame
      title={title}
      rows={data}
      size={SIZE}
      tick={(scale) => <ChartName scale={scale} room={SIZE.name} />}
    >
      {(id) => (
        <Bar
          dataKey="aantal"
          className="chart-bar"
          fill={fillOf('metHulp', id)}
          isAnimationActive={false}
          minPointSize={1}
        >
          <LabelList dataKey="woorden" content={<CountLabel />} />
        </Bar>
      )}
    </ChartFrame>
  );
}
