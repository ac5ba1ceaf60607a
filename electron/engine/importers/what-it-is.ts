/**
 * Says of a file that no importer reads what it is instead, and what to do then. People save a list in the form that
 * their spreadsheet program proposes, under whatever name.
 */
import { isErkenningenCsv, isLeerbanenCsv } from './leerbanen/csv/columns';
import { SAVE_AS_XLSX } from './save-as-xlsx';
import type { Begin } from './types';

const KNOWN =
  'De app leest dossiers, crebolijst, koppeltabel, leerbanen, erkenningen, vaardigheden, gemeenten, ' +
  'postcodes, regels en een gegevenspakket.';

type Kind = readonly [is: (begin: Begin) => boolean, zin: string];

const startsWith =
  (...bytes: readonly number[]): Kind[0] =>
  (begin) =>
    bytes.every((byte, at) => begin.bytes[at] === byte);
const text =
  (form: RegExp): Kind[0] =>
  ({ tekst }) =>
    form.test(tekst.slice(0, 4_000));

/** The first that fits is said; none of them is long. */
const KINDS: readonly Kind[] = [
  [
    ({ bladen }) => bladen.some(({ rijen }) => isLeerbanenCsv(rijen) || isErkenningenCsv(rijen)),
    'Dit is een werkblad met leerbanen of erkenningen. Die leest de app als CSV. ' +
      "Sla het bestand in Excel of LibreOffice op als CSV, met puntkomma's en in UTF-8.",
  ],
  [({ bladen }) => bladen.length > 0, `Dit is een werkblad, maar geen lijst die de app kent. ${KNOWN}`],
  [({ zipNamen }) => zipNamen.includes('mimetype'), `Dit is een bestand van LibreOffice. ${SAVE_AS_XLSX}`],
  [
    ({ zipNamen }) => zipNamen.some((naam) => naam.startsWith('word/')),
    `Dit is een document van Word. Dat leest de app niet in. ${KNOWN}`,
  ],
  [({ zipNamen }) => zipNamen.length > 0, `Dit is een ZIP, maar geen gegevenspakket van deze app. ${KNOWN}`],
  [
    startsWith(0xd0, 0xcf, 0x11, 0xe0),
    `Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Haal een wachtwoord eraf. ${SAVE_AS_XLSX}`,
  ],
  [startsWith(0x25, 0x50, 0x44, 0x46, 0x2d), `Dit is een PDF. Die leest de app niet in. ${KNOWN}`],
  [({ tekst }) => tekst.trim() === '', `Dit bestand is geen tekst en geen werkblad. ${KNOWN}`],
  [
    text(/^\s*<(!doctype\s+)?html/iu),
    `Dit is een webpagina. Komt die uit een rekenprogramma? ${SAVE_AS_XLSX} ` +
      'Kwam dit van een website? Download het bestand dan opnieuw bij de bron.',
  ],
  [text(/office:(document|mimetype)/u), `Dit is een bestand van LibreOffice. ${SAVE_AS_XLSX}`],
  [
    text(/urn:schemas-microsoft-com:office:spreadsheet|<uof:|^ID;P|^TABLE\r?\n0,1\r?\n/u),
    `Dit is een oud soort rekenblad. ${SAVE_AS_XLSX}`,
  ],
  [text(/^\{\\rtf/u), `Dit is een tekstdocument (RTF). Dat leest de app niet in. ${KNOWN}`],
  [text(/^\s*</u), `Dit is geen dossierbestand van SBB. ${KNOWN}`],
];

/** @returns Dutch sentences */
export function whatItIs(begin: Begin): string {
  return KINDS.find(([is]) => is(begin))?.[1] ?? `De app herkent dit bestand niet. ${KNOWN}`;
}
