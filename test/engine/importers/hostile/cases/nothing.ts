/** Files that are empty, something else, or cut off. */
import * as good from '../../support/good-files';
import { hostile, type HostileCase } from './case';

const half = (content: Uint8Array | string): Uint8Array => {
  const bytes = Buffer.from(content);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
};

export const NOTHING: readonly HostileCase[] = [
  hostile('an empty file', () => '', { weigert: /bestand is leeg/u }),
  hostile('only spaces', () => '  \r\n\r\n ', { weigert: /./u }),
  hostile('only a byte order mark', () => Buffer.from([0xef, 0xbb, 0xbf]), { weigert: /./u }),
  hostile('only zeros', () => Buffer.alloc(4096), { weigert: /geen tekst|herkent/u }),
  hostile('random bytes', () => Buffer.from(Array.from({ length: 4096 }, (_x, i) => (i * 7919) % 251)), {
    weigert: /geen tekst|herkent/u,
  }),
  hostile('a PDF', () => '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj', { weigert: /PDF/u }),
  hostile(
    'an old Excel file, or one with a password',
    () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'),
    {
      weigert: /oud Excel-bestand.*wachtwoord/u,
    },
  ),
  hostile('a web page that says to log in', () => '<!DOCTYPE html><html><body>Log in</body></html>', {
    weigert: /webpagina/u,
  }),
  hostile('a list saved as a web page', () => '<html xmlns:o="urn:x"><body><table></table></body></html>', {
    weigert: /op als \.xlsx/u,
  }),
  hostile('a list saved as flat OpenDocument', () => '<?xml version="1.0"?><office:document/>', {
    weigert: /op als \.xlsx/u,
  }),
  hostile(
    'a list saved as XML of Excel 2003',
    () => '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    { weigert: /op als \.xlsx/u },
  ),
  hostile('a document in rich text', () => '{\\rtf1\\ansi Crebolijst}', { weigert: /RTF/u }),
  hostile(
    'a workbook behind a program that unpacks itself',
    () => Buffer.concat([Buffer.from('MZ\u0090\0'.padEnd(512, '\0'), 'latin1'), good.CREBOLIJST]),
    { weigert: /geen tekst/u },
  ),
  hostile('a letter', () => 'Beste collega,\n\nhierbij de lijst.\n', {
    weigert: /herkent dit bestand niet/u,
  }),
  hostile('half a dossier file', () => half(good.DOSSIER), { weigert: /niet compleet|geldige XML/u }),
  hostile('half a workbook', () => half(good.CREBOLIJST), {
    weigert: /beschadigd of niet helemaal binnengekomen/u,
  }),
  hostile('half an answer of CompetentNL', () => half(good.VAARDIGHEDEN), {
    weigert: /houdt halverwege op/u,
  }),
  hostile('half a table of CBS', () => half(good.GEMEENTEN), { weigert: /houdt halverwege op/u }),
  hostile('half a file of rules', () => half(good.REGELS), { weigert: /houdt halverwege op/u }),
  hostile(
    'a workbook whose last byte is missing',
    () => good.KOPPELTABEL.subarray(0, good.KOPPELTABEL.length - 1),
    {
      weigert: /beschadigd/u,
    },
  ),
  hostile('a dossier file without a dossier', () => '<sbb><dossiers/></sbb>', {
    weigert: /geen kwalificatie/u,
  }),
  hostile('a table with a header and no rows', () => good.POSTCODES.split('\n')[0] ?? '', {
    weigert: /geen enkele postcode/u,
  }),
  hostile(
    'a crebolijst with a header and no rows',
    () => good.CREBOLIJST_CSV.split('\r\n').slice(0, 2).join('\r\n'),
    {
      weigert: /geen enkele kwalificatie/u,
    },
  ),
  hostile('a list of leerbanen without leerbanen', () => '{"items":[]}', { weigert: /./u }),
];
