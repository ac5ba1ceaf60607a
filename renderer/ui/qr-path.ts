/** A text as the dark squares of a QR, drawn as one SVG path of squares of one unit. */
import encodeQR from 'qr';

/** Squares of white around a QR; scanners need four. */
const QUIET = 4;

export interface QrPath {
  /** Side of the whole in units, the white around it included. */
  readonly side: number;
  readonly path: string;
}

/** @throws Error when the text is too long for any QR (some 2,300 bytes) */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { border: QUIET });
  return { side: rows.length, path: rows.map(lineOf).join('') };
}

/** One rectangle for each run of dark squares in a row. */
function lineOf(row: readonly boolean[], y: number): string {
  let line = '';
  for (let from = 0; from < row.length; from += 1) {
    if (row[from] !== true) continue;
    let end = from;
    while (row[end] === true) end += 1;
    const length = String(end - from);
    line += `M${String(from)} ${String(y)}h${length}v1h-${length}z`;
    from = end;
  }
  return line;
}
