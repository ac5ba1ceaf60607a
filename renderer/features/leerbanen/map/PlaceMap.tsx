/**
 * The map beside the list: own SVG, no tiles, no internet. It shows nothing that is not in the list, so
 * it is one picture for a screen reader; a mark can be clicked, and by keyboard the list does the same.
 */
import { useMemo, useRef, type ReactNode } from 'react';
import { useCall } from '../../../app';
import { MapDrawing } from './MapDrawing';
import type { PlaceMapProps } from './mark';
import { useSize } from './use-size';
import './map.css';

export function PlaceMap(props: PlaceMapProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const outlines = useCall('kaart.omtrek', {});
  const omtrek = useMemo(() => outlines.data ?? [], [outlines.data]);
  return (
    <div className="kaart" ref={box}>
      {size === undefined ? null : <MapDrawing {...props} size={size} omtrek={omtrek} />}
    </div>
  );
}
