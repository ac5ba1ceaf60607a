/** ZIP files that want to write elsewhere, fill the memory, or hide something. */
import { xlsxParts, zipOf } from '../../support/make-xlsx';
import { CREBO_SHEET } from '../../support/good-files';
import { rawZip, type RawEntry } from '../../support/raw-zip';
import { hostile, type HostileCase } from './case';

const MB = 1024 ** 2;
const workbook = (): RawEntry[] =>
  Object.entries(xlsxParts([CREBO_SHEET])).map(([naam, inhoud]) => ({ naam, inhoud }));
const withExtra = (...extra: RawEntry[]): Uint8Array => rawZip([...workbook(), ...extra]);
const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes);

export const ZIPS: readonly HostileCase[] = [
  hostile('a path that climbs out', () => withExtra({ naam: '../../.bashrc', inhoud: 'x' }), {
    weigert: /buiten zijn map wijst/u,
  }),
  hostile(
    'a path that climbs out with backslashes',
    () => withExtra({ naam: '..\\..\\autoexec.bat', inhoud: 'x' }),
    { weigert: /buiten zijn map wijst/u },
  ),
  hostile('an absolute path', () => withExtra({ naam: '/etc/passwd', inhoud: 'x' }), {
    weigert: /buiten zijn map wijst/u,
  }),
  hostile('a path with a drive', () => withExtra({ naam: 'C:/Windows/x', inhoud: 'x' }), {
    weigert: /buiten zijn map wijst/u,
  }),
  hostile('a name with control characters', () => withExtra({ naam: 'a\u001b[2Jb', inhoud: 'x' }), {
    weigert: /naam die niet mag/u,
  }),
  hostile('a name of a thousand letters', () => withExtra({ naam: 'a'.repeat(1000), inhoud: 'x' }), {
    weigert: /naam die niet mag/u,
  }),
  hostile('a symbolic link', () => withExtra({ naam: 'link', inhoud: '/etc/passwd', unix: 0o120777 }), {
    weigert: /verwijzing/u,
  }),
  hostile('a file with a password', () => withExtra({ naam: 'x', inhoud: 'x', flags: 1 }), {
    weigert: /wachtwoord/u,
  }),
  hostile(
    'a way of packing that the app does not know',
    () => withExtra({ naam: 'x', inhoud: 'x', method: 14 }),
    { weigert: /manier die de app niet kent/u },
  ),
  hostile('a file twice', () => withExtra({ naam: 'xl/workbook.xml', inhoud: '<x/>' }), {
    weigert: /twee keer/u,
  }),
  hostile('folders in each other', () => withExtra({ naam: `${'a/'.repeat(50)}b`, inhoud: 'x' }), {
    weigert: /te veel mappen/u,
  }),
  hostile(
    'three thousand files',
    () => withExtra(...Array.from({ length: 3000 }, (_x, i) => ({ naam: `f${String(i)}`, inhoud: '' }))),
    {
      weigert: /meer dan \d+ bestanden/u,
    },
  ),
  hostile('a bomb in one file', () => withExtra({ naam: 'xl/bom.xml', inhoud: zeros(64 * MB) }), {
    weigert: /onredelijk groot/u,
  }),
  hostile(
    'a bomb of files that share their data',
    () =>
      withExtra(
        { naam: 'a', inhoud: Buffer.from(Array.from({ length: 4 * MB }, (_x, i) => (i * i) % 251)) },
        ...Array.from({ length: 900 }, (_x, i) => ({ naam: `a${String(i)}`, inhoud: '', zelfdeAls: 7 })),
      ),
    {
      weigert: /onredelijk groot|te groot/u,
    },
  ),
  hostile(
    'a bomb that says it is small',
    () => withExtra({ naam: 'xl/sharedStrings.xml', inhoud: zeros(8 * MB), grootte: 100 }).subarray(),
    {
      weigert: /twee keer|beschadigd/u,
    },
  ),
  hostile(
    'sizes that lie',
    () =>
      rawZip(
        workbook().map((entry) => (entry.naam.endsWith('sheet1.xml') ? { ...entry, grootte: 10 } : entry)),
      ),
    {
      weigert: /beschadigd/u,
    },
  ),
  hostile(
    'a checksum that does not fit',
    () =>
      rawZip(workbook().map((entry) => (entry.naam.endsWith('sheet1.xml') ? { ...entry, crc: 1 } : entry))),
    {
      weigert: /beschadigd/u,
    },
  ),
  hostile('a ZIP of something else', () => zipOf({ 'foto.jpg': 'x' }), { weigert: /geen gegevenspakket/u }),
  hostile('a ZIP in a ZIP', () => zipOf({ 'lijst.zip': zipOf(xlsxParts([CREBO_SHEET])) }), {
    weigert: /geen gegevenspakket/u,
  }),
  hostile(
    'a file of LibreOffice',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    {
      weigert: /LibreOffice/u,
    },
  ),
  hostile('a document of Word', () => zipOf({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }), {
    weigert: /document van Word/u,
  }),
  hostile(
    'a binary workbook',
    () => {
      const { 'xl/workbook.xml': _gone, ...parts } = xlsxParts([CREBO_SHEET]);
      const relations = (parts['_rels/.rels'] ?? '').replace('workbook.xml', 'workbook.bin');
      return zipOf({ ...parts, '_rels/.rels': relations, 'xl/workbook.bin': zeros(64) });
    },
    { weigert: /binaire Excel-werkmap.*op als \.xlsx/u },
  ),
  hostile(
    'a sheet outside the workbook',
    () => {
      const parts = xlsxParts([CREBO_SHEET]);
      const name = 'xl/_rels/workbook.xml.rels';
      return zipOf({ ...parts, [name]: (parts[name] ?? '').replace('worksheets/', '../../../etc/') });
    },
    { weigert: /geen enkel werkblad/u },
  ),
  hostile('an empty ZIP', () => rawZip([]), { weigert: /./u }),
  hostile('a package without content', () => zipOf({ 'manifest.json': '{}' }), {
    weigert: /geen gegevenspakket/u,
  }),
  hostile('a package whose contents are nested deep', () => zipOf({ 'manifest.json': '['.repeat(100_000) }), {
    weigert: /te diep/u,
  }),
];
