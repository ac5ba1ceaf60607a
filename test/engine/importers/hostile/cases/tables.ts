/** Lists that were changed in a spreadsheet program. */
import { CREBO_HEADER, CREBO_SHEET, KOPPEL_SHEET, POSTCODES } from '../../support/good-files';
import { makeXlsx, xlsxParts, zipOf, type Value } from '../../support/make-xlsx';
import { hostile, type HostileCase } from './case';

const crebo = (...rows: (readonly Value[])[]): Uint8Array =>
  makeXlsx([{ naam: 'L', rijen: [['geldig vanaf 01-08-2026'], CREBO_HEADER, ...rows] }]);
const row = (code: Value, naam: Value = 'Kok', niveau: Value = 2): Value[] => [
  code,
  naam,
  niveau,
  '1,2',
  'Basisberoepsopleiding',
];
const xml = (text: string): Value => ({ xml: text });
/** A workbook in which a part was changed. */
const bent = (part: string, change: (text: string) => string): Uint8Array => {
  const parts = xlsxParts([CREBO_SHEET]);
  return zipOf({ ...parts, [part]: change(parts[part] ?? '') });
};
const SHEET = 'xl/worksheets/sheet1.xml';

export const TABLES: readonly HostileCase[] = [
  hostile(
    'codes as numbers, as text, with a point and with spaces',
    () => crebo(row(25180), row('25181'), row('25.182'), row(' 25183\u00A0')),
    {
      leest: 'crebolijst',
      rijen: 4,
      zegt: /anders geschreven/u,
    },
  ),
  hostile('codes that became dates', () => crebo(row(xml('<c r="@" s="1"><v>25180</v></c>')), row(25181)), {
    leest: 'crebolijst',
    rijen: 1,
    geweigerd: ['crebo'],
  }),
  hostile('codes that became rounded numbers', () => crebo(row('2,52E+04'), row(25181)), {
    leest: 'crebolijst',
    geweigerd: ['crebo'],
  }),
  hostile('a code twice with the same name', () => crebo(row(25180), row(25180)), {
    leest: 'crebolijst',
    rijen: 1,
    zegt: /twee keer/u,
  }),
  hostile('a code twice with another name', () => crebo(row(25180), row(25180, 'Bakker')), {
    leest: 'crebolijst',
    rijen: 1,
    geweigerd: ['crebo'],
  }),
  hostile('formulas with an outcome', () => crebo(row(xml('<c r="@"><f>A1</f><v>25180</v></c>'))), {
    leest: 'crebolijst',
    rijen: 1,
    zegt: /formule/u,
  }),
  hostile('formulas without an outcome', () => crebo(row(xml('<c r="@"><f>A1</f></c>')), row(25181)), {
    leest: 'crebolijst',
    rijen: 1,
    geweigerd: ['crebo'],
    zegt: /geen uitkomst/u,
  }),
  hostile(
    'errors of the spreadsheet program',
    () => crebo(row(xml('<c r="@" t="e"><v>#REF!</v></c>')), row(25181)),
    {
      leest: 'crebolijst',
      geweigerd: ['crebo'],
    },
  ),
  hostile('a name with a zero in it', () => crebo(row(25180, 'Ko_x0000_k')), {
    leest: 'crebolijst',
    rijen: 1,
  }),
  hostile('names that a spreadsheet program would run', () => crebo(row(25180, '=HYPERLINK("http://x")')), {
    leest: 'crebolijst',
    rijen: 1,
  }),
  hostile(
    'a list in the columns of the law',
    () =>
      makeXlsx([
        {
          naam: 'L',
          rijen: [
            ['Crebonummer', 'Prijsfactor', 'Kwalificatiedossier', 'Crebonummer', 'Kwalificatie', 'Niveau'],
            ['23.163', '1,2', 'Keuken', '25.080', 'Kok', 'Niveau 2'],
          ],
        },
      ]),
    { leest: 'crebolijst', rijen: 1 },
  ),
  hostile('merged cells', () => makeXlsx([{ ...CREBO_SHEET, samengevoegd: ['B3:B4', 'A1:E1'] }]), {
    leest: 'crebolijst',
    rijen: 2,
    zegt: /samengevoegd/u,
  }),
  hostile('rows hidden by a filter', () => makeXlsx([{ ...CREBO_SHEET, verborgenRijen: [4] }]), {
    leest: 'crebolijst',
    rijen: 2,
    zegt: /verborgen/u,
  }),
  hostile(
    'the list on a hidden sheet',
    () =>
      makeXlsx([
        { ...CREBO_SHEET, verborgen: true },
        { naam: 'Uitleg', rijen: [['Zie lijst']] },
      ]),
    {
      weigert: /verborgen/u,
    },
  ),
  hostile(
    'a hidden sheet with an old list',
    () => makeXlsx([CREBO_SHEET, { ...CREBO_SHEET, naam: 'Oud', verborgen: true }]),
    {
      leest: 'crebolijst',
      rijen: 2,
      zegt: /"Oud" is verborgen/u,
    },
  ),
  hostile(
    'two editions in one workbook',
    () =>
      makeXlsx([
        CREBO_SHEET,
        { naam: 'Vorig', rijen: [['geldig vanaf 1 augustus 2025'], CREBO_HEADER, row(25184)] },
      ]),
    {
      leest: 'crebolijst',
      rijen: 3,
      zegt: /verschillende dagen: 2025-08-01, 2026-08-01/u,
    },
  ),
  hostile(
    'two school years in one koppeltabel',
    () => makeXlsx([{ ...KOPPEL_SHEET, rijen: [...KOPPEL_SHEET.rijen, [90950, 'Kok', '2025-2026', 25190]] }]),
    {
      leest: 'koppeltabel',
      rijen: 2,
      zegt: /2025-2026, 2026-2027/u,
    },
  ),
  hostile(
    'days in three styles',
    () =>
      makeXlsx(
        ['01-08-2026', '2026-08-01', '1 augustus 2026'].map((dag, i) => ({
          naam: `B${String(i)}`,
          rijen: [[`geldig vanaf ${dag}`], CREBO_HEADER, row(25180 + i)],
        })),
      ),
    {
      leest: 'crebolijst',
      rijen: 3,
    },
  ),
  hostile(
    'columns in another order',
    () => makeXlsx([{ naam: 'L', rijen: [CREBO_HEADER, row(25180)].map((cells) => [...cells].reverse()) }]),
    {
      leest: 'crebolijst',
      rijen: 1,
    },
  ),
  hostile(
    'a crebolijst without levels',
    () =>
      makeXlsx([
        {
          naam: 'L',
          rijen: [
            ['Crebonummer', 'Kwalificatie', 'Prijsfactor'],
            [25180, 'Kok', 1.2],
          ],
        },
      ]),
    {
      leest: 'crebolijst',
      rijen: 0,
      geweigerd: ['niveau'],
    },
  ),
  hostile('postcodes whose point became one of thousands', () => POSTCODES.replace('52.371', '52371'), {
    leest: 'postcodes',
    rijen: 1,
    geweigerd: ['lat'],
  }),
  hostile(
    'a million empty columns away',
    () => crebo([...row(25180), ...Array.from({ length: 300 }, () => null), 'verdwaald']),
    {
      leest: 'crebolijst',
      rijen: 1,
      zegt: /ver naar rechts/u,
    },
  ),
  hostile(
    'a workbook with a DOCTYPE',
    () => bent(SHEET, (text) => text.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
    {
      weigert: /DOCTYPE/u,
    },
  ),
  hostile(
    'a workbook with an entity that nobody defined',
    () => bent('xl/sharedStrings.xml', (text) => text.replace('Kok', '&kok;')),
    { weigert: /beschadigd/u },
  ),
  hostile(
    'a workbook with parts nested a thousand deep',
    () => bent(SHEET, (text) => text.replace('<sheetData>', `<sheetData>${'<x>'.repeat(1000)}`)),
    {
      weigert: /te diep/u,
    },
  ),
  hostile(
    'a cell that names a text that is not there',
    () => bent(SHEET, (text) => text.replace('<v>0</v>', '<v>99</v>')),
    { weigert: /beschadigd/u },
  ),
  hostile(
    'a cell in a place that does not exist',
    () => bent(SHEET, (text) => text.replace('r="A3"', 'r="A9999999"')),
    { weigert: /plek die niet bestaat/u },
  ),
  hostile(
    'a workbook whose sheet is missing',
    () => {
      const { [SHEET]: _gone, ...parts } = xlsxParts([CREBO_SHEET]);
      return zipOf(parts);
    },
    { weigert: /geen enkel werkblad/u },
  ),
  hostile('a sheet that stops in the middle', () => bent(SHEET, (text) => text.slice(0, -40)), {
    weigert: /beschadigd/u,
  }),
  hostile(
    'a sheet in another encoding',
    () =>
      zipOf({ ...xlsxParts([CREBO_SHEET]), [SHEET]: Buffer.from('<worksheet>\u00e9</worksheet>', 'latin1') }),
    {
      weigert: /beschadigd/u,
    },
  ),
];
