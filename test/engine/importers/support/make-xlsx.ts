/** Makes workbooks in code: good ones, and ones that are wrong in exactly one way. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell: text, a number, or the XML of the cell itself with `@` where its place comes. */
export type Value = string | number | null | { readonly xml: string };

export interface Sheet {
  readonly naam: string;
  readonly rijen: readonly (readonly Value[])[];
  readonly verborgen?: boolean;
  /** Texts in the cells themselves in place of in the list of shared texts. */
  readonly inline?: boolean;
  /** Such as `A3:A5`. */
  readonly samengevoegd?: readonly string[];
  /** Row numbers that a filter hides. */
  readonly verborgenRijen?: readonly number[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook by name, to change one before it is packed. Style 1 shows a date. */
export function xlsxParts(sheets: readonly Sheet[]): Record<string, string> {
  const strings: string[] = [];
  const bladen = sheets.map((sheet) => sheetXml(sheet, strings));
  return {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ naam, verborgen }, i) =>
          `<sheet name="${escape(naam)}" sheetId="${String(i + 1)}"${verborgen === true ? ' state="hidden"' : ''} r:id="rId${String(i + 1)}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${sheets
      .map(
        (_sheet, i) =>
          `<Relationship Id="rId${String(i + 1)}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${String(i + 1)}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="s1" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s2" Type="${OFFICE}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(bladen.map((xml, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, xml])),
  };
}

/** Without these a spreadsheet program does not open the file; the app does not need them. */
function contentTypes(sheets: number): string {
  const numbers = Array.from({ length: sheets }, (_sheet, i) => `worksheets/sheet${String(i + 1)}`);
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}${numbers.map((part) => override(part, 'worksheet')).join('')}</Types>`;
}

export function makeXlsx(sheets: readonly Sheet[]): Uint8Array {
  return zipOf(xlsxParts(sheets));
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([naam, inhoud]) => [
      naam,
      typeof inhoud === 'string' ? strToU8(inhoud) : inhoud,
    ]),
  );
  return zipSync(files, { mtime: new Date(2026, 0, 1), level: 6 });
}

function sheetXml({ rijen, inline, samengevoegd, verborgenRijen }: Sheet, strings: string[]): string {
  const rows = rijen.map((cells, index) => {
    const r = index + 1;
    const hidden = verborgenRijen?.includes(r) === true ? ' hidden="1"' : '';
    return `<row r="${String(r)}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${letters(column)}${String(r)}`, strings, inline === true)).join('')}</row>`;
  });
  const merges =
    samengevoegd === undefined
      ? ''
      : `<mergeCells>${samengevoegd.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${HEAD}<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData>${merges}</worksheet>`;
}

function cellXml(value: Value, place: string, strings: string[], inline: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${String(value)}</v></c>`;
  if (typeof value === 'object') return value.xml.replaceAll('@', place);
  if (inline) return `<c r="${place}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
  const known = strings.indexOf(value);
  const index = known >= 0 ? known : strings.push(value) - 1;
  return `<c r="${place}" t="s"><v>${String(index)}</v></c>`;
}

export function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
