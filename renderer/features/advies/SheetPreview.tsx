/**
 * The A4 itself, made smaller to fit the column. It is drawn by the same parts that are printed. For a
 * screen reader it is one picture, since the same facts stand above it as text.
 */
import { useRef, type ReactNode } from 'react';
import type { Advies } from '../../../shared/contract/advies-vorm';
import { FittedSheet } from '../../print/FittedSheet';
import { SHEET_MM } from '../../print/fold';
import type { Keeping } from '../../print/Sheet';
import { TextLink } from '../../ui';
import { useWidth } from './use-width';
import { words } from './words';

/** Millimetres to CSS pixels. */
const PX_PER_MM = 96 / 25.4;

export interface SheetPreviewProps {
  readonly advies: Advies;
  readonly keeping: Keeping;
}

export function SheetPreview({ advies, keeping }: SheetPreviewProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = Math.min(1, width / (SHEET_MM.width * PX_PER_MM));
  return (
    <section className="stack">
      <h2 className="kop">{words.blad.titel}</h2>
      <div
        className="blad-kader"
        ref={frame}
        role="img"
        aria-label={words.blad.label}
        style={{ height: SHEET_MM.height * PX_PER_MM * scale }}
      >
        {/* Scaled, not zoomed: the lines must break where they break on paper. */}
        <div className="blad-schaal" style={{ transform: `scale(${String(scale)})` }}>
          {width === 0 ? null : <FittedSheet advies={advies} keeping={keeping} />}
        </div>
      </div>
      <TextLink to="/afdruk">{words.blad.groot}</TextLink>
    </section>
  );
}
