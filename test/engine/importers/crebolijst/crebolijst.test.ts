/** The crebolijst in the forms in which SBB gave it through the years, and in those that people make of it. */
import { describe, expect, it } from 'vitest';
import { crebolijstImporter } from '../../../../electron/engine/importers/crebolijst';
import { makeXlsx, type Value } from '../support/make-xlsx';
import { loaded, readWith } from '../support/read-with';

const TITLE = ['Crebolijst geldig vanaf 01-08-2025'];
const HEADER = ['Crebonummer', 'Naam kwalificatie', 'Niveau', 'Prijsfactor', 'Soort opleiding'];
const BEDIENING = ['25168', 'Gastheer/-vrouw', '2', '1,2', 'Basisberoepsopleiding'];
const KOK = ['25180', 'Kok', '2', '1,4', 'Basisberoepsopleiding'];

const list = (...rijen: (readonly Value[])[]): Uint8Array => makeXlsx([{ naam: 'Blad1', rijen }]);

describe('de crebolijst', () => {
  it('gives the kwalificaties with their level, and the day from which the list holds', async () => {
    const read = loaded(
      await readWith(crebolijstImporter, list(TITLE, HEADER, BEDIENING, KOK)),
      'crebolijst',
    );
    expect(read.geldigVan).toBe('2025-08-01');
    expect(read.gelezen).toBe(2);
    expect(read.kwalificaties).toEqual([
      {
        crebo: '25168',
        naam: 'Gastheer/-vrouw',
        niveau: 2,
        dossiercrebo: '',
        dossier: '',
        soort: 'Basisberoepsopleiding',
      },
      {
        crebo: '25180',
        naam: 'Kok',
        niveau: 2,
        dossiercrebo: '',
        dossier: '',
        soort: 'Basisberoepsopleiding',
      },
    ]);
  });

  it.each(['Crebonummer', 'Erkende opleidingscode', 'Opleidingscode', 'OPLEIDINGSCODE ', 'crebo'])(
    'knows the column of the code under the name %s',
    async (code) => {
      const outcome = await readWith(
        crebolijstImporter,
        list([code, 'Kwalificatie', 'Soort opleiding'], ['25180', 'Kok', 'Vakopleiding']),
      );
      expect(loaded(outcome, 'crebolijst').kwalificaties[0]).toMatchObject({ crebo: '25180', niveau: 3 });
    },
  );

  it('tells the code of the kwalificatie from that of the dossier, as the law prints them', async () => {
    const law =
      'Crebonummer|Prijsfactor|Kwalificatiedossier|Crebonummer|Kwalificatie|Niveau|Prijsfactor|Soort opleiding';
    const outcome = await readWith(
      crebolijstImporter,
      list(
        law.split('|'),
        ['23163', '1,2', 'Keuken', '25180', 'Kok', '2', '1,2', 'basisberoepsopleiding'],
        [null, null, null, '25182', 'Zelfstandig werkend kok', '3', '1,2', 'vakopleiding'],
        ['23164', null, 'Haarverzorging', '25.080', 'Kapper', '2', '1,3', 'basisberoepsopleiding'],
      ),
    );
    expect(loaded(outcome, 'crebolijst').kwalificaties).toEqual([
      {
        crebo: '25180',
        naam: 'Kok',
        niveau: 2,
        dossiercrebo: '23163',
        dossier: 'Keuken',
        soort: 'basisberoepsopleiding',
      },
      {
        crebo: '25182',
        naam: 'Zelfstandig werkend kok',
        niveau: 3,
        dossiercrebo: '23163',
        dossier: 'Keuken',
        soort: 'vakopleiding',
      },
      {
        crebo: '25080',
        naam: 'Kapper',
        niveau: 2,
        dossiercrebo: '23164',
        dossier: 'Haarverzorging',
        soort: 'basisberoepsopleiding',
      },
    ]);
    expect([...outcome.opmerkingen.keys()]).toContain(
      'Codes staan anders geschreven, zoals "25.080". De app leest daar 25080.',
    );
  });

  it('reads the older form with its sheets of what ended and what changed', async () => {
    const outcome = await readWith(
      crebolijstImporter,
      makeXlsx([
        {
          naam: 'Complete lijst',
          rijen: [
            ['Lijst geldig per 1 augustus 2016'],
            ['Crebonummer', 'Prijsfactor', 'Kwalificatiedossier', 'Crebonummer', 'Kwalificatie', 'Niveau'],
            ['23163', 1.2, 'Keuken', 25180, 'Kok', 2],
            [null, null, null, 25182, 'Zelfstandig werkend kok', 3],
          ],
        },
        {
          naam: 'Vervallen',
          rijen: [
            ['Oud', '', '', '', '', 'Nieuw'],
            [25001, 'Oude naam', null, null, null, null],
          ],
        },
        {
          naam: 'Wijzigingen',
          rijen: [
            ['Oud', '', '', '', '', 'Nieuw'],
            [25002, 'a', null, null, null, 25180],
          ],
        },
      ]),
    );
    const read = loaded(outcome, 'crebolijst');
    expect(read.geldigVan).toBe('2016-08-01');
    expect(read.kwalificaties.map(({ crebo, dossier }) => [crebo, dossier])).toEqual([
      ['25180', 'Keuken'],
      ['25182', 'Keuken'],
    ]);
    expect(read.vervallen).toEqual(['25001']);
    expect(read.opvolging).toEqual([{ oud: '25002', nieuw: '25180' }]);
  });

  it('says of every row that it does not use in which sheet and row it stands, and why', async () => {
    const outcome = await readWith(
      crebolijstImporter,
      list(
        TITLE,
        HEADER,
        ['2518', 'Kok', '2', '', ''],
        ['25182', 'Kok', '7', '', ''],
        ['25183', '', '2', '', ''],
        KOK,
        ['25180', 'Bakker', '2', '', ''],
      ),
    );
    expect(loaded(outcome, 'crebolijst').kwalificaties).toHaveLength(1);
    expect(outcome.geweigerd.map(({ plek, veld, waarde }) => [plek.blad, plek.rij, veld, waarde])).toEqual([
      ['Blad1', 3, 'crebo', '2518'],
      ['Blad1', 4, 'niveau', '7'],
      ['Blad1', 5, 'kwalificatie', ''],
      ['Blad1', 7, 'crebo', '25180'],
    ]);
    expect(outcome.geweigerd[3]?.reden).toContain('rij 6');
  });

  it('does not read a hidden sheet, and says so', async () => {
    const outcome = await readWith(
      crebolijstImporter,
      makeXlsx([
        { naam: 'Lijst', rijen: [HEADER, KOK] },
        { naam: 'Oud', verborgen: true, rijen: [HEADER, BEDIENING] },
      ]),
    );
    expect(loaded(outcome, 'crebolijst').kwalificaties.map(({ crebo }) => crebo)).toEqual(['25180']);
    expect([...outcome.opmerkingen.keys()].join()).toContain('Werkblad "Oud" is verborgen.');
  });

  it('says that the list itself is hidden when nothing else is there', async () => {
    const outcome = await readWith(
      crebolijstImporter,
      makeXlsx([
        { naam: 'Lijst', verborgen: true, rijen: [HEADER, KOK] },
        { naam: 'Uitleg', rijen: [['Zie de lijst']] },
      ]),
    );
    expect(outcome.detail).toMatch(/is verborgen\. Maak het zichtbaar/u);
  });

  it('uses the outcome of a formula, and says how many there were', async () => {
    const formula = { xml: '<c r="@"><f>A1+1</f><v>25180</v></c>' };
    const empty = { xml: '<c r="@"><f>A1+1</f></c>' };
    const outcome = await readWith(
      crebolijstImporter,
      list(HEADER, [formula, 'Kok', '2'], [empty, 'Bakker', '2']),
    );
    expect(loaded(outcome, 'crebolijst').kwalificaties.map(({ crebo }) => crebo)).toEqual(['25180']);
    expect([...outcome.opmerkingen.keys()].join()).toMatch(
      /1 cel is een formule.*1 formule heeft geen uitkomst/su,
    );
    expect(outcome.geweigerd[0]?.reden).toBe('De code ontbreekt.');
  });

  it('says when rows are merged or hidden by a filter', async () => {
    const outcome = await readWith(
      crebolijstImporter,
      makeXlsx([
        { naam: 'L', rijen: [HEADER, KOK, BEDIENING], samengevoegd: ['B2:B3', 'A1:E1'], verborgenRijen: [3] },
      ]),
    );
    const said = [...outcome.opmerkingen.keys()].join(' ');
    expect(said).toContain('op 1 plek zijn rijen samengevoegd');
    expect(said).toContain('1 rij is verborgen');
    expect(loaded(outcome, 'crebolijst').kwalificaties).toHaveLength(2);
  });

  it.each([
    ['a number', 25180, '25180'],
    ['a number that lost its zero', 25.08, '25080'],
    ['text with a point', '25.180', '25180'],
    ['text with a hard space behind it', '25180\u00A0', '25180'],
    ['text with an apostrophe before it', "'25180", '25180'],
    ['text with a fraction', '25180,00', '25180'],
  ])('reads a code that is %s', async (_what, code, crebo) => {
    const outcome = await readWith(crebolijstImporter, list(HEADER, [code, 'Kok', '2']));
    expect(loaded(outcome, 'crebolijst').kwalificaties[0]?.crebo).toBe(crebo);
  });

  it.each([
    ['a date', { xml: '<c r="@" s="1"><v>25180</v></c>' }, 'datum'],
    ['an error', { xml: '<c r="@" t="e"><v>#N/A</v></c>' }, 'fout'],
    ['a rounded number', '2,518E+04', 'afgerond'],
    ['a keuzedeel', 'K0123', undefined],
  ])('does not guess a code from %s', async (_what, code, reason) => {
    const outcome = await readWith(crebolijstImporter, list(HEADER, [code, 'Kok', '2'], BEDIENING));
    expect(loaded(outcome, 'crebolijst').kwalificaties).toHaveLength(1);
    if (reason === undefined) expect([...outcome.opmerkingen.keys()].join()).toContain('keuzedeel');
    else expect(outcome.geweigerd[0]?.reden).toContain(reason);
  });

  it('reads the same list as CSV, whatever the separator and the ends of lines', async () => {
    const rows = [TITLE, HEADER, BEDIENING, KOK];
    const quoted = (separator: string, end: string): string =>
      rows.map((row) => row.map((cell) => `"${cell}"`).join(separator)).join(end) + end;
    const expected = loaded(await readWith(crebolijstImporter, list(...rows)), 'crebolijst');
    for (const [separator, end] of [
      [';', '\r\n'],
      [',', '\n'],
      ['\t', '\r'],
    ] as const) {
      expect(loaded(await readWith(crebolijstImporter, quoted(separator, end)), 'crebolijst')).toEqual(
        expected,
      );
    }
    expect(
      loaded(await readWith(crebolijstImporter, `\uFEFFsep=;\r\n${quoted(';', '\r\n')}`), 'crebolijst'),
    ).toEqual(expected);
  });

  it('tells the days apart when sheets have different ones', async () => {
    const outcome = await readWith(
      crebolijstImporter,
      makeXlsx([
        { naam: 'A', rijen: [TITLE, HEADER, KOK] },
        { naam: 'B', rijen: [['geldig vanaf 1/8/2026'], HEADER, BEDIENING] },
      ]),
    );
    expect(loaded(outcome, 'crebolijst').geldigVan).toBe('2026-08-01');
    expect([...outcome.opmerkingen.keys()].join()).toContain('2025-08-01, 2026-08-01');
  });
});
