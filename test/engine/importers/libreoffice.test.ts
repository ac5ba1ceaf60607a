/**
 * Lists that were really opened, edited and saved in LibreOffice 7.4: rightly, and in every form that one may pick by
 * mistake. In `bewerkt` rows were added with a formula, with a code that became a date and with a division by zero,
 * cells were merged, a row was hidden and two sheets were added, one of them hidden. All content is made up here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolders, type Folders } from '../edities/small-data';
import { openInlezer, type OpenInlezer } from '../inlezen/open-inlezer';
import { notForPeople } from './support/dutch';

const FOLDER = join(import.meta.dirname, 'fixtures', 'libreoffice');
const fixture = (naam: string): Buffer => readFileSync(join(FOLDER, naam));

let folders: Folders;
let open: OpenInlezer;
beforeEach(async () => {
  folders = await makeFolders();
  open = await openInlezer(folders);
});
afterEach(async () => {
  await open.close();
  await folders.remove();
});

it.each([
  [
    'crebolijst-bewerkt.xlsx',
    'crebolijst',
    4,
    ['1968-12-27', '#DIV/0!'],
    /formule.*samengevoegd.*verborgen/su,
  ],
  ['crebolijst-macro.xlsm', 'crebolijst', 3, [], /25\.184/u],
  ['crebolijst-bewerkt-komma-1252.csv', 'crebolijst', 4, ['27-12-1968', '#DIV/0!'], /Windows-1252/u],
  ['crebolijst-tab-utf16.csv', 'crebolijst', 3, [], /UTF-16/u],
  ['koppeltabel.xlsx', 'koppeltabel', 2, [], /./u],
  ['postcodes-punt-weg.csv', 'postcodes', 1, ['52371'], /./u],
  ['leerbanen-puntkomma.csv', 'leerbanen', 2, [], /./u],
  // Two digits of a year: the program threw the century away, and the app does not guess it.
  ['leerbanen-komma-1252.csv', 'leerbanen', 2, [], /Windows-1252.*startdatum is niet te lezen/su],
])('%s is read as %s', async (naam, soort, aantal, geweigerd, zegt) => {
  const rapport = await open.lees('bestand.xlsx', fixture(naam));
  expect(rapport.soort).toBe(soort);
  expect(rapport.inhoud[0]?.aantal).toBe(aantal);
  expect(rapport.geweigerd.map(({ waarde }) => waarde)).toEqual(geweigerd);
  const said = rapport.opmerkingen.map(({ tekst }) => tekst);
  if (said.length > 0) expect(said.join('\n')).toMatch(zegt);
  for (const text of [...said, ...rapport.geweigerd.map(({ reden }) => reden)])
    expect(notForPeople(text)).toBeUndefined();
  await open.gebruik(rapport);
});

it('the same list keeps its accents in every encoding', async () => {
  for (const naam of [
    'crebolijst-bewerkt.xlsx',
    'crebolijst-bewerkt-komma-1252.csv',
    'crebolijst-tab-utf16.csv',
  ]) {
    await open.gebruik(await open.lees(naam, fixture(naam)));
    expect(open.query(`SELECT naam, niveau FROM kwalificatie WHERE crebo = '25184'`)).toEqual([
      { naam: 'Uitvoerend bakker, één', niveau: 2 },
    ]);
    await open.terug();
  }
});

it.each([
  ['crebolijst-ods.xlsx', /LibreOffice/u],
  ['crebolijst-ods-wachtwoord.xlsx', /LibreOffice/u],
  ['crebolijst-oude-excel.xlsx', /oud Excel-bestand/u],
  ['crebolijst-html.xlsx', /webpagina/u],
  ['crebolijst-sylk.xlsx', /oud soort rekenblad/u],
  ['crebolijst-dif.xlsx', /oud soort rekenblad/u],
])('%s is refused with what it is and what to do', async (naam, what) => {
  const detail = await open.lees(naam, fixture(naam)).then(String, detailOf);
  expect(detail).toMatch(what);
  expect(detail).toContain('Sla het bestand in Excel of LibreOffice op als .xlsx');
  expect(notForPeople(detail)).toBeUndefined();
});

it('leerbanen as a workbook are refused with the form that the app reads', async () => {
  const detail = await open.lees('leerbanen.xlsx', fixture('leerbanen.xlsx')).then(String, detailOf);
  expect(detail).toMatch(/leerbanen of erkenningen.*als CSV/u);
});

function detailOf(error: unknown): string {
  const { code, extra } = error as { readonly code?: string; readonly extra?: { readonly detail?: string } };
  expect(code).toBe('onleesbaar-bestand');
  return extra?.detail ?? '';
}
