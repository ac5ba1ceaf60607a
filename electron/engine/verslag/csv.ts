/** A report as CSV that a Dutch Excel opens by itself: UTF-8 with BOM, semicolons, one table under the other. */
import type { Verslag } from '../../../shared/contract/verslag-vorm';
import { harmlessCell } from '../../../shared/text/harmless-cell';
import { blocksOf, type Cell } from './lines';

export function toCsv(verslag: Verslag): string {
  const blocks = blocksOf(verslag).map(({ titel, lines }) =>
    [[titel], ...lines].map((line) => line.map(cellOf).join(';')).join('\r\n'),
  );
  return `\u{feff}${blocks.join('\r\n\r\n')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const harmless = harmlessCell(cell);
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
