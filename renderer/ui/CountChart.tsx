/**
 * Bars of how many people, each with its number beside it, drawn with recharts. What is hidden stands in words in the
 * place of a bar. The facts stand in the table that every caller puts beside it.
 * Not in ui/index.ts, so that recharts is only loaded by the screens that draw.
 */
import { useId, type ReactNode } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { ChartName } from './ChartName';
import { CountLabel } from './CountLabel';
import { FourStatePatterns, fillOf } from './FourStatePatterns';
import { useRootScale } from './use-root-scale';
import './chart.css';

export interface CountChartProps {
  /** The finding, as a sentence. */
  readonly title: string;
  /** `aantal` null: hidden. */
  readonly rows: readonly { readonly naam: string; readonly aantal: number | null }[];
  /** In the place of a hidden number. */
  readonly hiddenWords: string;
}

/** Pixels at a text of 16 px. */
const ROW = 56;
const NAME_WIDTH = 220;
const LABEL_ROOM = 44;

export function CountChart({ title, rows, hiddenWords }: CountChartProps): ReactNode {
  const id = useId().replace(/[^a-zA-Z0-9]/gu, '');
  const scale = useRootScale();
  const data = rows.map(({ naam, aantal }) => ({
    naam,
    aantal: aantal ?? 0,
    woorden: aantal === null ? hiddenWords : String(aantal),
  }));
  return (
    <figure className="chart stack-small">
      <figcaption className="kop">{title}</figcaption>
      <div role="img" aria-label={title}>
        <ResponsiveContainer width="100%" height={rows.length * ROW * scale + 8}>
          <BarChart
            data={data}
            layout="vertical"
            margin={{ top: 4, right: LABEL_ROOM * scale, bottom: 4, left: 0 }}
            barCategoryGap="28%"
            accessibilityLayer={false}
          >
            <defs>
              <FourStatePatterns id={id} />
            </defs>
            <XAxis type="number" hide domain={[0, 'dataMax']} />
            <YAxis
              type="category"
              dataKey="naam"
              width={NAME_WIDTH * scale}
              axisLine={false}
              tickLine={false}
              interval={0}
              tick={<ChartName scale={scale} room={NAME_WIDTH} />}
            />
            <Bar
              dataKey="aantal"
              className="chart-bar"
              fill={fillOf('metHulp', id)}
              isAnimationActive={false}
              minPointSize={1}
            >
              <LabelList dataKey="woorden" content={<CountLabel />} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
