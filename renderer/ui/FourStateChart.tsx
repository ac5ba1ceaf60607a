/** Rows of stacked bars in the four states. */
import type { ReactNode } from 'react';
import { Bar, LabelList } from 'recharts';
import { nl } from '../i18n/nl';
import { ChartFrame } from './ChartFrame';
import { ChartLabel } from './ChartLabel';
import { FOUR_STATES, type FourState } from './four-state';
import { fillOf } from './FourStatePatterns';

interface ChartRow extends FourState {
  readonly naam: string;
}

export interface FourStateChartProps {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly rows: readonly ChartRow[];
}

const SIZE = { row: 64, name: 190, right: 8 };

export function FourStateChart({ title, rows }: FourStateChartProps): ReactNode {
  return (
    <ChartFrame title={title} rows={rows} size={SIZE} tick={() => ({ className: 'chart-tick' })}>
      {(id, scale) =>
        FOUR_STATES.map((state) => (
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
        ))
      }
    </ChartFrame>
  );
}
