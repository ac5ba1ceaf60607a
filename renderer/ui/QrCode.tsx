/** A QR, made here and without a server. Always black on white: scanners do not read it in other colours. */
import { useMemo, type ReactNode } from 'react';
import { qrPath } from './qr-path';
import './qr-code.css';

export interface QrCodeProps {
  /** What the QR holds. */
  readonly text: string;
  /** What it is for, to who can not see it. */
  readonly label: string;
  /** Side, with its unit: `12rem` on a screen when absent, `35mm` on paper. */
  readonly size?: string;
}

export function QrCode({ text, label, size = '12rem' }: QrCodeProps): ReactNode {
  const { side, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${String(side)} ${String(side)}`}
      shapeRendering="crispEdges"
    >
      <rect className="qr-ground" width={side} height={side} />
      <path className="qr-dark" d={path} />
    </svg>
  );
}
