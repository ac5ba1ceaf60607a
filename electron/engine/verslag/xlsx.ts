/** A report as a workbook: one sheet per table, numbers as numbers. */
import writeXlsxFile from 'write-excel-file/node';
import type { Verslag } from '../../../shared/contract/verslag-vorm';
import { blocksOf, type Block, type Line } from './lines';

const WIDTHS = [48, 28, 18, 28, 24, 12, 26] as const;

export async function toXlsx(verslag: Verslag): Promise<Uint8Array> {
  const blocks = blocksOf(verslag);
  const mark: readonly Line[] = verslag.voorbeeld ? [['VOORBEELD']] : [];
  return writeXlsxFile(blocks.map((block) => sheetOf(block, mark))).toBuffer();
}

/** A text is written as text, so that no program takes it for a formula. */
function sheetOf(
  { kort, titel, lines }: Block,
  mark: readonly Line[],
): {
  sheet: string;
  columns: { width: number }[];
  data: { value: string | number; type: StringConstructor | NumberConstructor; fontWeight?: 'bold' }[][];
} {
  const cells = (line: Line, bold: boolean): ReturnType<typeof sheetOf>['data'][number] =>
    line.map((value) => ({
      value,
      type: typeof value === 'number' ? Number : String,
      ...(bold ? { fontWeight: 'bold' } : {}),
    }));
  return {
    sheet: kort,
    columns: WIDTHS.map((width) => ({ width })),
    data: [
      cells([titel], true),
      ...mark.map((line) => cells(line, true)),
      ...lines.map((line) => cells(line, false)),
    ],
  };
}
