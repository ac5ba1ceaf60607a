/** Damaged lists: as CSV for what they say, and as parts of a workbook for how they are packed. */
import { expect, it } from 'vitest';
import { crebolijstImporter } from '../../../../electron/engine/importers/crebolijst';
import { koppeltabelImporter } from '../../../../electron/engine/importers/koppeltabel';
import { postcodesImporter } from '../../../../electron/engine/importers/postcodes';
import { CellBudget } from '../../../../electron/engine/importers/table/budget';
import type { CellContext } from '../../../../electron/engine/importers/xlsx/cell-value';
import { findParts } from '../../../../electron/engine/importers/xlsx/parts';
import { SheetFeed } from '../../../../electron/engine/importers/xlsx/sheet-feed';
import { readStrings } from '../../../../electron/engine/importers/xlsx/strings';
import { readDateStyles } from '../../../../electron/engine/importers/xlsx/styles';
import { openXlsx } from '../../../../electron/engine/importers/xlsx/open-xlsx';
import type { Zip } from '../../../../electron/engine/importers/zip/open-zip';
import { fileOf, fuzz, reader } from '../support/fuzz';
import { CREBO_SHEET, CREBOLIJST, CREBOLIJST_CSV, KOPPEL_SHEET, POSTCODES } from '../support/good-files';
import { xlsxParts } from '../support/make-xlsx';

const KOPPELTABEL_CSV = KOPPEL_SHEET.rijen.map((row) => row.map(String).join(';')).join('\n');
const XML = [
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE x>',
  '&a;',
  '</c>',
  '<c>',
  '<row r="9999999">',
  '<row>',
  't="s"',
  't="d"',
  't="e"',
  's="1"',
  'r="ZZZ9"',
  '<f>',
  '<is><t>',
  '_x0000_',
  '<mergeCell ref="A1:Z9"/>',
];
const CSV = ['25.080', 'K0001', '#REF!', 'sep=,\n', 'niveau', 'crebonummer', '01-08-2026'];
const parts = xlsxParts([CREBO_SHEET, { ...KOPPEL_SHEET, inline: true }]);
const part = (naam: string): string => parts[naam] ?? '';

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += 512) yield bytes.subarray(at, at + 512);
}

/** A workbook in memory of which one part is damaged. */
const zipWith = (naam: string, bytes: Uint8Array): Zip => ({
  namen: Object.keys(parts),
  grootte: (one) => (one === naam ? bytes.length : Buffer.byteLength(part(one))),
  lees: (one) => piecesOf(one === naam ? bytes : Buffer.from(part(one))),
  sluit: () => undefined,
});

const context: CellContext = {
  strings: ['a', '25180'],
  isDateStyle: (style) => style === 1,
  vanaf1904: false,
};

it('crebolijst', async () => {
  await expect(
    fuzz({ naam: 'crebolijst', goed: [CREBOLIJST_CSV], woorden: CSV, lees: reader(crebolijstImporter) }),
  ).resolves.toBeUndefined();
}, 300_000);

it('koppeltabel', async () => {
  await expect(
    fuzz({ naam: 'koppeltabel', goed: [KOPPELTABEL_CSV], woorden: CSV, lees: reader(koppeltabelImporter) }),
  ).resolves.toBeUndefined();
}, 300_000);

it('postcodes', async () => {
  await expect(
    fuzz({
      naam: 'postcodes',
      goed: [POSTCODES],
      woorden: ['GM0001', '52,1', '-'],
      lees: reader(postcodesImporter),
    }),
  ).resolves.toBeUndefined();
}, 300_000);

it('xlsx: sheets', async () => {
  const lees = async (bytes: Buffer): Promise<void> => {
    const feed = new SheetFeed('Blad1', context, new CellBudget());
    for await (const piece of piecesOf(bytes)) feed.write(piece);
    feed.end();
  };
  const goed = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].map(part);
  await expect(fuzz({ naam: 'xlsx sheet', goed, woorden: XML, lees })).resolves.toBeUndefined();
}, 300_000);

it.each<[string, string, (bytes: Buffer, naam: string) => Promise<unknown>]>([
  ['xlsx workbook', 'xl/workbook.xml', (bytes, naam) => findParts(zipWith(naam, bytes))],
  ['xlsx relations', 'xl/_rels/workbook.xml.rels', (bytes, naam) => findParts(zipWith(naam, bytes))],
  ['xlsx shared texts', 'xl/sharedStrings.xml', (bytes) => readStrings(piecesOf(bytes))],
  ['xlsx styles', 'xl/styles.xml', (bytes) => readDateStyles(piecesOf(bytes))],
])(
  '%s',
  async (naam, of, read) => {
    const lees = (bytes: Buffer): Promise<unknown> => read(bytes, of);
    await expect(fuzz({ naam, goed: [part(of)], woorden: XML, lees })).resolves.toBeUndefined();
  },
  300_000,
);

it('xlsx: the ZIP itself', async () => {
  const lees = async (
    bytes: Buffer,
    hulp: Parameters<typeof openXlsx>[1] & { readonly map: string },
  ): Promise<void> => {
    const table = await openXlsx(fileOf(bytes, hulp.map).pad, hulp);
    try {
      for (const sheet of table.bladen)
        for await (const row of sheet.rijen()) expect(row.nummer).toBeGreaterThan(0);
    } finally {
      table.sluit();
    }
  };
  await expect(
    fuzz({ naam: 'zip', goed: [CREBOLIJST], woorden: ['PK\u0001\u0002', 'PK\u0005\u0006', '../'], lees }),
  ).resolves.toBeUndefined();
}, 300_000);
