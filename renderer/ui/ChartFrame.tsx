/**
 * The frame of every chart, drawn with recharts: rows of bars that lie, below their finding. A chart is a picture for
 * the eye; its facts stand in the table that every caller puts beside it.
 * Not in ui/index.ts, so that recharts is only loaded by the screens that draw.
 */
import { useId, type ComponentProps, type ReactNode } from 'react';
import { BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { FourStatePatterns } from './FourStatePatterns';
import { useRootScale } from './use-root-scale';
import './chart.css';

export interface ChartFrameProps {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly rows: readonly { readonly naam: string }[];
  /** Sizes in pixels at a text of 16 px; `right` is the room behind the longest bar. */
  readonly size: { readonly row: number; readonly name: number; readonly right: number };
  readonly tick: (scale: number) => NonNullable<ComponentProps<typeof YAxis>['tick']>;
  /** The bars. @param id of the patterns that fill them @param scale of the text, 1 at 16 px */
  readonly children: (id: string, scale: number) => ReactNode;
}

export function ChartFrame({ title, rows, size, tick, children }: ChartFrameProps): ReactNode {
  const id = useId().replace(/[^a-zA-Z0-9]/gu, '');
  const scale = useRootScale();
  return (
    <figure className="chart stack-small">
      <figcaption className="kop">{title}</figcaption>
      <div role="img" aria-label={title}>
        <ResponsiveContainer width="100%" height={rows.length * size.row * scale + 8}>
          <BarChart
            data={[...rows]}
            layout="vertical"
            margin={{ top: 4, right: size.right * scale, bottom: 4, left: 0 }}
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
              width={size.name * scale}
              axisLine={false}
              tickLine={false}
              interval={0}
              tick={tick(scale)}
            />
            {children(id, scale)}
          </BarChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
