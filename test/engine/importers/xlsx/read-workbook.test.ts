/** Workbooks as other programs write them: with prefixes, other places of parts, rich text, days and truths. */
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../../electron/engine/importers/xlsx/open-xlsx';
import { isXlsx, leesBladen } from '../../../../electron/engine/importers/xlsx/first-rows';
import { makeXlsx, xlsxParts, zipOf, type Sheet } from '../support/make-xlsx';
import { fileOf } from '../support/fuzz';
import { memoryFolder } from '../support/memory-folder';
import { rm } from 'node:fs/promises';

const silent = { adem: () => Promise.resolve(), opmerking: () => undefined, voortgang: () => undefined };

async function withFile<T>(bytes: Uint8Array, work: (pad: string) => Promise<T>): Promise<T> {
  const map = memoryFolder();
  try {
    return await work(fileOf(Buffer.from(bytes), map).pad);
  } finally {
    await rm(map, { recursive: true });
  }
}

/** Texts of all cells of the first sheet. */
const cells = (bytes: Uint8Array): Promise<string[][]> =>
  withFile(bytes, async (pad) => {
    const table = await openXlsx(pad, silent);
    const rows: string[][] = [];
    for await (const row of table.bladen[0]?.rijen() ?? [])
      rows.push(Array.from(row.cellen, (cell) => cell?.tekst ?? ''));
    table.sluit();
    return rows;
  });

const sheet: Sheet = { naam: 'Blad & co', rijen: [['a', 1], [null, 'é <&> "b"'], [], [2.5]] };

describe('een werkmap', () => {
  it('gives the texts and numbers of its cells, each in its column', async () => {
    expect(await cells(makeXlsx([sheet]))).toEqual([['a', '1'], ['', 'é <&> "b"'], ['2.5']]);
    expect(await cells(makeXlsx([{ ...sheet, inline: true }]))).toEqual(await cells(makeXlsx([sheet])));
  });

  it('is read the same when every element has a prefix', async () => {
    const parts = xlsxParts([sheet]);
    const prefixed = Object.fromEntries(
      Object.entries(parts).map(([naam, xml]) => [
        naam,
        /sheet1|sharedStrings|workbook\.xml$/u.test(naam)
          ? xml.replace(/<(\/?)([a-zA-Z]+)/gu, '<$1x:$2').replace('xmlns=', 'xmlns:x=')
          : xml,
      ]),
    );
    expect(await cells(zipOf(prefixed))).toEqual(await cells(zipOf(parts)));
  });

  it('is read the same without places of cells and rows', async () => {
    const parts = xlsxParts([
      {
        naam: 'B',
        rijen: [
          ['a', 'b'],
          ['c', 4],
        ],
      },
    ]);
    const bare = {
      ...parts,
      'xl/worksheets/sheet1.xml': (parts['xl/worksheets/sheet1.xml'] ?? '').replace(/ r="[A-Z]*\d+"/gu, ''),
    };
    expect(await cells(zipOf(bare))).toEqual([
      ['a', 'b'],
      ['c', '4'],
    ]);
  });

  it('shows rich text whole, days as days, truths in words, and no reading aids', async () => {
    const rich = {
      xml: '<c r="@" t="inlineStr"><is><r><t>Kok </t></r><r><t>2</t></r><rPh><t>x</t></rPh></is></c>',
    };
    const day = { xml: '<c r="@" s="1"><v>46235</v></c>' };
    const isoDay = { xml: '<c r="@" t="d"><v>2026-08-01T00:00:00</v></c>' };
    const truth = { xml: '<c r="@" t="b"><v>1</v></c>' };
    const odd = { xml: '<c r="@" t="str"><v>a_x000D_b</v></c>' };
    expect(await cells(makeXlsx([{ naam: 'B', rijen: [[rich, day, isoDay, truth, odd]] }]))).toEqual([
      ['Kok 2', '2026-08-01', '2026-08-01', 'WAAR', 'a b'],
    ]);
  });

  it('is recognised by its first rows, hidden sheets too', async () => {
    const rijen = Array.from({ length: 100 }, (_x, i) => [`rij ${String(i)}`]);
    const bladen = await withFile(
      makeXlsx([
        { naam: 'A', rijen },
        { naam: 'B', verborgen: true, rijen: [['x']] },
      ]),
      leesBladen,
    );
    expect(bladen.map(({ naam, rijen: first }) => [naam, first.length])).toEqual([
      ['A', 40],
      ['B', 1],
    ]);
    expect(isXlsx(Object.keys(xlsxParts([sheet])))).toBe(true);
    expect(isXlsx(['mimetype', 'content.xml'])).toBe(false);
  });
});
