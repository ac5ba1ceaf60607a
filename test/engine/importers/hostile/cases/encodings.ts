/** The same facts in other encodings, line ends and quotes. */
import * as good from '../../support/good-files';
import { hostile, type HostileCase } from './case';

const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const utf16be = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();
const bom = (text: string): string => `\uFEFF${text}`;
const crlf = (text: string): string => text.replace(/\r?\n/gu, '\r\n');
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const quoted = (text: string): string => text.replace(/[^;\n\r]+/gu, '"$&"');

export const ENCODINGS: readonly HostileCase[] = [
  hostile('dossiers with a byte order mark and Windows line ends', () => bom(crlf(good.DOSSIER)), {
    leest: 'dossiers',
    rijen: 1,
  }),
  hostile('dossiers in UTF-16', () => utf16(good.DOSSIER.replace('utf-8', 'utf-16')), {
    leest: 'dossiers',
    zegt: /UTF-16/u,
  }),
  hostile(
    'dossiers in Windows-1252 that say so',
    () => latin(good.DOSSIER.replace('utf-8', 'windows-1252')),
    {
      leest: 'dossiers',
      zegt: /Windows-1252/u,
    },
  ),
  hostile('dossiers in Windows-1252 that say UTF-8', () => latin(good.DOSSIER), { weigert: /UTF-8/u }),
  hostile('dossiers in an encoding that nobody knows', () => good.DOSSIER.replace('utf-8', 'ebcdic-us'), {
    weigert: /ebcdic|herkent|geen tekst/u,
  }),
  hostile('postcodes with a byte order mark and Windows line ends', () => bom(crlf(good.POSTCODES)), {
    leest: 'postcodes',
    rijen: 2,
  }),
  hostile('postcodes with quotes around everything', () => quoted(good.POSTCODES), {
    leest: 'postcodes',
    rijen: 2,
  }),
  hostile('postcodes in UTF-16, big end first', () => utf16be(good.POSTCODES), {
    leest: 'postcodes',
    zegt: /UTF-16/u,
  }),
  hostile('postcodes in Windows-1252', () => latin(good.POSTCODES.replace('Enschede', 'Súdwest-Fryslân')), {
    leest: 'postcodes',
    rijen: 2,
    zegt: /Windows-1252/u,
  }),
  hostile(
    'postcodes in the code page of DOS',
    () => latin(good.POSTCODES.replace('Enschede', 'Ensch\u0082de\u0081')),
    { weigert: /niet te lezen/u },
  ),
  hostile(
    'a crebolijst as CSV with a quote that stays open',
    () => good.CREBOLIJST_CSV.replace('Kok', '"Kok'),
    {
      weigert: /aanhalingsteken niet gesloten/u,
    },
  ),
  hostile(
    'a crebolijst as CSV with a quote inside a name',
    () => good.CREBOLIJST_CSV.replace('Kok', 'Kok "de pan"'),
    {
      leest: 'crebolijst',
      rijen: 2,
    },
  ),
  hostile(
    'a crebolijst as CSV with line ends of three kinds',
    () => good.CREBOLIJST_CSV.replace('\r\n', '\n').replace('\r\n', '\r'),
    {
      leest: 'crebolijst',
      rijen: 2,
    },
  ),
  hostile('CompetentNL with a byte order mark', () => bom(good.VAARDIGHEDEN), {
    leest: 'vaardigheden',
    rijen: 2,
  }),
  hostile('CBS in UTF-16', () => utf16(good.GEMEENTEN), { leest: 'gemeenten', rijen: 2, zegt: /UTF-16/u }),
  hostile(
    'rules with a byte order mark and Windows line ends',
    () => bom(crlf(JSON.stringify(JSON.parse(good.REGELS), null, 2))),
    {
      leest: 'regels',
      rijen: 1,
    },
  ),
  hostile(
    'leerbanen as lines with a byte order mark and Windows line ends',
    () => bom(crlf(good.LEERBANEN_LINES)),
    {
      leest: 'leerbanen',
      rijen: 2,
    },
  ),
  hostile(
    'leerbanen as CSV with a byte order mark and Windows line ends',
    () => bom(crlf(good.LEERBANEN_CSV)),
    {
      leest: 'leerbanen',
      rijen: 1,
    },
  ),
];
