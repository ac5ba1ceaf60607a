/** Draws the map for one size: land, the circle that is searched, the person, the numbered places. */
import { useMemo, type ReactNode } from 'react';
import type { Omtrek } from '../../../../shared/contract/gegevens-vorm';
import { words } from '../words';
import { boxAround, chooseLabels } from './labels';
import { outlinePath } from './outline-path';
import type { PlaceMapProps } from './mark';
import { toPlek } from './projection';
import { spread } from './spread';
import type { Measured } from './use-size';
import { chooseView } from './view';

export interface MapDrawingProps extends PlaceMapProps {
  readonly size: Measured;
  readonly omtrek: readonly Omtrek[];
}

/** Radius of a mark, in rem. */
const MARK = 0.85;

export function MapDrawing(props: MapDrawingProps): ReactNode {
  const { label, hier, km, marks, selected, onSelect, size, omtrek } = props;
  const { width, height, em } = size;
  const view = useMemo(
    () => chooseView({ hier, km, points: marks }, { width, height }),
    [hier, km, marks, width, height],
  );
  const land = useMemo(() => outlinePath(omtrek, view), [omtrek, view]);
  const home = hier === undefined ? undefined : toPlek(view, hier);
  const real = marks.map((mark) => toPlek(view, mark));
  const fixed = home === undefined ? [] : [home];
  const placed = spread(real, em * MARK * 2.15, { width, height, edge: em * (MARK + 0.5), fixed });
  const labels = chooseLabels(
    [
      ...(hier === undefined || home === undefined ? [] : [{ ...home, naam: hier.plaats }]),
      ...marks.flatMap((mark, index) => {
        const place = placed[index];
        return place === undefined ? [] : [{ ...place, naam: mark.plaats }];
      }),
    ],
    {
      width,
      height,
      em,
      taken: [...placed, ...fixed].map((place) => boxAround(place, em * MARK)),
    },
  );
  const circle = km === null || home === undefined ? undefined : km * view.pxPerKm;
  // The selected mark is drawn last, on top of its neighbours.
  const order = marks
    .map((_, index) => index)
    .sort((a, b) => rank(marks[a]?.id, selected) - rank(marks[b]?.id, selected));
  return (
    <svg
      className="kaart-tekening"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
      <path className="kaart-land" d={land} />
      {circle === undefined || home === undefined ? null : (
        <>
          <circle className="kaart-cirkel" cx={home.x} cy={home.y} r={circle} />
          <text className="kaart-naam" x={home.x} y={home.y - circle + em * 1.2}>
            {words.kaart.km(km ?? 0)}
          </text>
        </>
      )}
      {placed.map((place, index) => {
        const from = real[index];
        const far = from !== undefined && Math.hypot(from.x - place.x, from.y - place.y) > em * MARK;
        return far ? (
          <line
            key={marks[index]?.id}
            className="kaart-lijn"
            x1={from.x}
            y1={from.y}
            x2={place.x}
            y2={place.y}
          />
        ) : null;
      })}
      {labels.map(({ text, x, y }) => (
        <text key={text} className="kaart-naam" x={x} y={y}>
          {text}
        </text>
      ))}
      {home === undefined ? null : (
        <g className="kaart-hier" transform={`translate(${String(home.x)} ${String(home.y)})`}>
          <rect className="kaart-hier-vlak" />
          <text>{words.kaart.jij}</text>
        </g>
      )}
      {order.map((index) => {
        const mark = marks[index];
        const place = placed[index];
        if (mark === undefined || place === undefined) return null;
        return (
          <g
            key={mark.id}
            className={mark.id === selected ? 'kaart-punt kaart-punt-nu' : 'kaart-punt'}
            transform={`translate(${String(place.x)} ${String(place.y)})`}
            onClick={() => {
              onSelect(mark.id);
            }}
          >
            <circle className="kaart-raak" />
            <circle className="kaart-rond" />
            <text>{mark.nummer}</text>
          </g>
        );
      })}
    </svg>
  );
}

const rank = (id: string | undefined, selected: string | null): number => (id === selected ? 1 : 0);
