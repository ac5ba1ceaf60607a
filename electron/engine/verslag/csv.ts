/** A report as CSV that a Dutch Excel opens by itself: UTF-8 with BOM, semicolons, one table under the other. */
import type { Verslag } from '../../../shared/contract/verslag-vorm';
import { BOM, harmlessCell, quotedCell } from '../../../shared/text/harmless-cell';
import { blocksOf, type Cell } from './lines';

export function toCsv(verslag: Verslag): string {
  const blocks = blocksOf(verslag).map(({ titel, lines }) =>
    [[titel], ...lines].map((line) => line.map(cellOf).join(';')).join('\r\n'),
  );
  return `${BOM}${blocks.join('\r\n\r\n')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const harmless = harmlessCell(cell);
  return /[";\r\n]/u.test(harmless) ? quotedCell(cell) : harmless;
}
