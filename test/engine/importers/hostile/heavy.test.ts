/**
 * Files that would fill the memory or take for ever, by the whole way that a file goes in the app. Each is refused or
 * read, with bounded memory and time, and the data in use stay byte for byte. This test has a process of its own.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineError } from '../../../../electron/engine/engine-error';
import type { InleesSoort } from '../../../../shared/contract/inlezen-vorm';
import { makeFolders, type Folders } from '../../edities/small-data';
import { openInlezer, type OpenInlezer } from '../../inlezen/open-inlezer';
import { notForPeople } from '../support/dutch';
import * as good from '../support/good-files';
import { xlsxParts } from '../support/make-xlsx';
import { fingerprintOf } from '../support/fingerprint';
import { watchMemory } from '../support/peak-memory';
import { packedRepeat, rawZip } from '../support/raw-zip';

const MB = 1024 ** 2;
/** What reading one of these may cost on top of the file itself and of what was there before. */
const MOST_MB = 700;

const parts = xlsxParts([good.CREBO_SHEET]);
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const workbookWith = (part: string, ingepakt: ReturnType<typeof packedRepeat>): Buffer =>
  rawZip([
    ...Object.entries(parts)
      .filter(([naam]) => naam !== part)
      .map(([naam, inhoud]) => ({ naam, inhoud })),
    { naam: part, inhoud: '', ingepakt },
  ]);

/** Numbers that do not repeat soon, so that they pack no better than real ones. */
let seed = 1;
const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
const [SHEET_BEGIN = '', SHEET_END = ''] = (parts[SHEET] ?? '').split(/(?=<\/sheetData>)/u);
/** A list of leerbanen that is known by its first one, and then goes on. */
const leerbanenAnd = (...more: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat([Buffer.from(good.LEERBANEN.slice(0, -2)), ...more.map((one) => Buffer.from(one))]);
const repeat = (text: string, bytes: number): Buffer => Buffer.alloc(bytes, text);

const CASES: readonly (readonly [naam: string, maak: () => Buffer, expected: RegExp | InleesSoort])[] = [
  [
    'ten million cells',
    () => {
      const row = (): string =>
        `<row>${Array.from({ length: 100 }, () => `<c><v>${String(next())}</v></c>`).join('')}</row>`;
      const block = Array.from({ length: 1000 }, row).join('');
      return workbookWith(SHEET, packedRepeat(SHEET_BEGIN, block, 100, SHEET_END));
    },
    /meer dan 1 miljoen cellen/u,
  ],
  [
    'two hundred million letters of shared texts',
    () => {
      const block = Array.from({ length: 4000 }, () => `<si><t>${String(next()).repeat(5)}</t></si>`).join(
        '',
      );
      return workbookWith(STRINGS, packedRepeat('<sst>', block, 1000, '</sst>'));
    },
    /meer tekst dan de app aankan/u,
  ],
  [
    'a text without end in a workbook',
    () => {
      const block = Array.from({ length: 20_000 }, () => String(next())).join('');
      return workbookWith(
        SHEET,
        packedRepeat(
          '<worksheet><sheetData><row><c t="str"><v>',
          block,
          500,
          '</v></c></row></sheetData></worksheet>',
        ),
      );
    },
    /tekst zonder einde/u,
  ],
  [
    'a bomb of a gigabyte',
    () => workbookWith(SHEET, packedRepeat('', '\0'.repeat(16 * MB), 60, '')),
    /onredelijk groot/u,
  ],
  ['thirty million open brackets', () => repeat('[', 30 * MB), /herkent|diep|JSON|geen/u],
  [
    'an answer with twenty million empty lists',
    () =>
      Buffer.concat([
        Buffer.from('{"head":{},"results":{"bindings":['),
        repeat('[],', 30 * MB),
        Buffer.from('{}]}}'),
      ]),
    /meer dan 3 miljoen gegevens/u,
  ],
  [
    'a JSON file of a hundred megabytes',
    () => Buffer.concat([Buffer.from('{"head":{},"results":{"bindings":['), repeat('{},', 100 * MB)]),
    /te groot/u,
  ],
  [
    'a line of thirty million separators',
    () => Buffer.concat([Buffer.from(good.CREBOLIJST_CSV), repeat(';', 30 * MB)]),
    /langer dan 200\.000 tekens/u,
  ],
  [
    'a quote that stays open for thirty megabytes',
    () => Buffer.concat([Buffer.from(`${good.CREBOLIJST_CSV}"`), repeat('kok\n', 30 * MB)]),
    /aanhalingsteken/u,
  ],
  [
    'seven million lines',
    () => Buffer.concat([Buffer.from(good.CREBOLIJST_CSV), repeat('x;y\n', 30 * MB)]),
    /meer dan 100\.000 rijen/u,
  ],
  [
    'a dossier of one text of a hundred megabytes',
    () => Buffer.concat([Buffer.from('<sbb><dossiers><dossier>'), repeat('woord ', 100 * MB)]),
    /te lang|geen dossier/u,
  ],
  [
    'a dossier with a name of a hundred megabytes',
    () => Buffer.concat([Buffer.from('<sbb><dossiers><'), repeat('a', 100 * MB)]),
    /te lang|geen dossier|geldige XML/u,
  ],
  [
    'an element with half a million attributes',
    () => {
      const many = Array.from({ length: 500_000 }, (_x, i) => ` a${String(i)}=""`).join('');
      return Buffer.from(good.DOSSIER.replace('<dossiers>', `<dossiers${many}>`));
    },
    'dossiers',
  ],
  [
    'a comment of a hundred megabytes',
    () => Buffer.concat([Buffer.from('<sbb><dossiers><!--'), repeat('woord ', 100 * MB)]),
    /te lang|geen dossier/u,
  ],
  [
    'a hundred thousand names that nobody knows',
    () => {
      const many = Array.from({ length: 100_000 }, (_x, i) => `<x${String(i)}/>`).join('');
      return Buffer.from(good.DOSSIER.replace('<dossiers>', `<dossiers>${many}`));
    },
    'dossiers',
  ],
  [
    'twenty thousand rows that are all refused',
    () => Buffer.from(good.CREBOLIJST_CSV + 'x;Kok;2;1;a\r\n'.repeat(20_000)),
    'crebolijst',
  ],
  [
    'a hundred thousand profielen',
    () => Buffer.from(good.DOSSIER.replace('<profielen>', `<profielen>${'<profiel/>'.repeat(100_000)}`)),
    /geen dossier/u,
  ],
  [
    'leerbanen nested twenty million deep',
    () => leerbanenAnd(',', repeat('{"adres":', 100 * MB)),
    'leerbanen',
  ],
  [
    'a leerbaan of fifty megabytes',
    () => leerbanenAnd(',{"leerplaatsId":"', repeat('a', 50 * MB), '"}]}'),
    'leerbanen',
  ],
];

describe('heavy files', () => {
  const lines: string[] = [];
  let folders: Folders;
  let open: OpenInlezer;
  let before: string;
  beforeAll(async () => {
    folders = await makeFolders();
    open = await openInlezer(folders);
    await open.gebruik(await open.lees('dossiers.xml', good.DOSSIER));
    before = await fingerprintOf(folders.userDir);
  });
  afterAll(async () => {
    await open.close();
    await folders.remove();
    console.log(`${lines.join('\n')}\nheavy files: ${String(lines.length)} read by the app, data untouched`);
  });

  it.each(CASES)('%s', async (naam, maak, expected) => {
    const content = maak();
    const memory = watchMemory();
    const said = await open.lees('bestand van iemand', content).then(({ soort }) => soort, refused);
    const grown = memory() / MB;
    lines.push(
      `heavy ${naam}: ${(content.length / MB).toFixed(1)} MB, ${grown.toFixed(0)} MB more memory at most`,
    );
    expect(said).toMatch(expected);
    if (typeof expected !== 'string') expect(notForPeople(said)).toBeUndefined();
    expect(grown).toBeLessThan(MOST_MB);
    await open.inlezer.vergeet();
    expect(await fingerprintOf(folders.userDir)).toBe(before);
  });
});

/** @returns what the app said @throws whatever is no EngineError `onleesbaar-bestand` */
function refused(error: unknown): string | undefined {
  if (!(error instanceof EngineError) || error.code !== 'onleesbaar-bestand') throw error;
  return error.extra.detail;
}
