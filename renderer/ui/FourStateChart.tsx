/**
 * Rows of stacked bars in the four states, drawn with recharts. The chart is a picture for the eye:
 * its finding is the title, its facts stand in the table that every caller puts beside it.
 * Not in ui/index.ts, so that recharts is only loaded by the screens that draw.
 */
import { useId, type ReactNode } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { nl } from '../i18n/nl';
import { ChartLabel } from './ChartLabel';
import { FOUR_STATES, type FourState } from './four-state';
import { FourStatePatterns, fillOf } from './FourStatePatterns';
import { useRootScale } from './use-root-scale';
import './chart.css';

interface ChartRow extends FourState {
  readonly naam: string;
}

export interface FourStateChartProps {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly rows: readonly ChartRow[];
}

/** Pixels at a text of 16 px. */
const ROW = 64;
const NAME_WIDTH = 190;

export function FourStateChart({ title, rows }: FourStateChartProps): ReactNode {
  const id = useId().replace(/[^a-zA-Z0-9]/gu, '');
  const scale = useRootScale();
  return (
    <figure className="chart stack-small">
      <figcaption className="kop">{title}</figcaption>
      <div role="img" aria-label={title}>
        <ResponsiveContainer width="100%" height={rows.length * ROW * scale + 8}>
          <BarChart
            data={[...rows]}
            layout="vertical"
            margin={{ top: 4, right: 8, bottom: 4, left: 0 }}
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
              tick={{ className: 'chart-tick' }}
            />
            {FOUR_STATES.map((state) => (
              <Bar
                key={state}
                dataKey={state}
                stackId="staat"
                className={`chart-bar fs-${state}-edge`}
                fill={fillOf(state, id)}
                isAnimationActive={false}
              >
                <LabelList
                  dataKey={state}
                  content={<ChartLabel words={nl.balk[state]} scale={scale} solid={state === 'kanIk'} />}
                />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
