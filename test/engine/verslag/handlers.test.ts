/** The channels `verslag.maak` and `verslag.uitvoer`: what is in the files is read back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../electron/engine/importers/xlsx/open-xlsx';
import { verslagHandlers } from '../../../electron/engine/verslag/handlers';
import type { VerslagKeuze } from '../../../shared/contract/verslag-vorm';
import type { Evenement } from '../../../shared/domain/evenement';
import { Datum } from '../../../shared/domain/ids';
import { entries, eventOf } from '../../shared/verslag/event';

const markt = eventOf(1, { naam: '=SOM(A1);"Twente"\u0001', organisator: '@loket', doel: 40 });
const example = eventOf(2, { naam: 'Voorbeeldmarkt', voorbeeld: true });

const countedAt = (evenement: Evenement) => [
  ...entries('gesprek', ['afgerond'], 14, { evenement }),
  ...entries('gesprek', ['overgedragen'], 6, { evenement }),
  ...entries('sector', ['Horeca & bakkerij'], 9, { evenement }),
  ...entries('sector', ['Techniek'], 3, { evenement }),
  ...entries('sector', ['Zorg'], 2, { evenement }),
  ...entries('tekort', ['25180 Kok'], 8, { evenement }),
];

const { 'verslag.maak': maak, 'verslag.uitvoer': uitvoer } = verslagHandlers({
  evenementen: () => [markt, example],
  regels: () => Promise.resolve([...countedAt(markt), ...countedAt(example)]),
  now: () => new Date('2026-03-20T23:30:00Z'),
});
const own = (evenement: Evenement): VerslagKeuze => ({ soort: 'evenement', id: evenement.id });

async function csvLines(keuze: VerslagKeuze): Promise<string[]> {
  const { inhoud } = await uitvoer({ keuze, vorm: 'csv' });
  return Buffer.from(inhoud, 'base64').toString('utf8').split('\r\n');
}

/** Name, texts and kinds of the cells of every sheet. */
async function workbook(keuze: VerslagKeuze): Promise<Map<string, (string | number)[][]>> {
  const folder = await mkdtemp(join(tmpdir(), 'kompas-verslag-'));
  try {
    const pad = join(folder, 'verslag.xlsx');
    await writeFile(pad, Buffer.from((await uitvoer({ keuze, vorm: 'xlsx' })).inhoud, 'base64'));
    const opmerkingen: string[] = [];
    const table = await openXlsx(pad, {
      adem: () => Promise.resolve(),
      opmerking: (text) => opmerkingen.push(text),
      voortgang: () => undefined,
    });
    const sheets = new Map<string, (string | number)[][]>();
    for (const blad of table.bladen) {
      const rows: (string | number)[][] = [];
      for await (const { cellen } of blad.rijen())
        rows.push(
          Array.from(cellen, (cell) => (cell?.soort === 'getal' ? Number(cell.tekst) : (cell?.tekst ?? ''))),
        );
      sheets.set(blad.naam, rows);
    }
    table.sluit();
    expect(opmerkingen).toEqual([]);
    return sheets;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a report', () => {
  it('is made of an event, with what may be shown of it', async () => {
    const verslag = await maak({ keuze: own(markt) });
    expect([verslag.gesprekken, verslag.doel, verslag.gemaakt]).toEqual([20, 40, '2026-03-20T23:30:00.000Z']);
  });

  it('is refused of an event that is not known, and of a period that ends before it begins', async () => {
    await expect(maak({ keuze: own(eventOf(9)) })).rejects.toMatchObject({ code: 'niet-gevonden' });
    const keuze = {
      soort: 'periode',
      van: Datum.parse('2026-03-02'),
      tot: Datum.parse('2026-03-01'),
    } as const;
    await expect(maak({ keuze })).rejects.toMatchObject({ code: 'ongeldige-invoer', extra: { veld: 'tot' } });
  });
});

describe('the report as CSV', () => {
  it('begins with a BOM and says what it is about', async () => {
    const lines = await csvLines({ soort: 'regio', regio: 'Twente' });
    expect(lines[0]).toBe('\u{feff}Verslag: Arbeidsmarktregio Twente');
    expect(lines).toContain('Dagen;14 maart 2026');
    expect(lines).toContain('Doel;40');
    expect(lines).toContain('Gemaakt op;21 maart 2026');
    expect(lines).toContain('afgerond;14');
    expect(lines).toContain('overgedragen aan een collega;6');
  });

  it('gives a hidden cell as text, and never the number', async () => {
    const lines = await csvLines(own(markt));
    expect(lines).toContain('Horeca & bakkerij;9');
    expect(lines).toContain('Techniek;minder dan 5 of verborgen');
    expect(lines).toContain('onbekend;6');
  });

  it('makes a name harmless that a spreadsheet would run', async () => {
    const lines = await csvLines(own(markt));
    expect(lines).toContain(`"'=SOM(A1);""Twente"" ";Enschede;14 maart 2026;'@loket;Twente;40;20`);
  });

  it('says VOORBEELD of an example, also in the name of the file', async () => {
    const { naam } = await uitvoer({ keuze: own(example), vorm: 'csv' });
    expect(naam).toBe('verslag-voorbeeld-voorbeeldmarkt.csv');
    expect((await csvLines(own(example)))[1]).toBe('VOORBEELD;De mensen in dit verslag zijn verzonnen.');
    expect((await csvLines(own(markt))).join()).not.toContain('VOORBEELD');
  });

  it('says "ten minste" where only a part may be added up', async () => {
    const keuze = {
      soort: 'periode',
      van: Datum.parse('2026-03-01'),
      tot: Datum.parse('2026-03-31'),
    } as const;
    const { 'verslag.uitvoer': write } = verslagHandlers({
      evenementen: () => [markt, eventOf(3)],
      regels: () =>
        Promise.resolve([
          ...countedAt(markt),
          ...entries('gesprek', ['gestopt'], 2, { evenement: eventOf(3) }),
        ]),
      now: () => new Date('2026-03-20T12:00:00Z'),
    });
    const { inhoud } = await write({ keuze, vorm: 'csv' });
    expect(Buffer.from(inhoud, 'base64').toString('utf8')).toContain('Gesprekken (ten minste);20');
  });
});

describe('the report as a workbook', () => {
  it('has a sheet per table, with numbers as numbers and hidden cells as text', async () => {
    const sheets = await workbook(own(markt));
    expect([...sheets.keys()]).toEqual([
      'Verslag',
      'Evenementen',
      'Gesprekken',
      'Regio',
      'Niveau',
      'Sector',
      'Route',
      'Richtingen',
      'Tekort aan leerbanen',
      'Nog te leren',
    ]);
    expect(sheets.get('Sector')).toEqual([
      ['Sector van de eerste richting'],
      ['Wat', 'Mensen'],
      ['Horeca & bakkerij', 9],
      ['Techniek', 'minder dan 5 of verborgen'],
      ['Zorg', 'minder dan 5 of verborgen'],
      ['onbekend', 6],
    ]);
    expect(sheets.get('Tekort aan leerbanen')).toContainEqual(['25180 Kok', 8]);
    expect(sheets.get('Evenementen')?.[2]?.[0]).toBe('=SOM(A1);"Twente"');
    expect(sheets.get('Verslag')).toContainEqual(['Gesprekken', 20]);
  });

  it('says VOORBEELD on every sheet of an example', async () => {
    for (const rows of (await workbook(own(example))).values()) expect(rows[1]).toEqual(['VOORBEELD']);
  });
});
