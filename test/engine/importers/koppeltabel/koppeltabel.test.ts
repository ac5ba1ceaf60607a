/** The official succession of old crebo's by new ones. */
import { describe, expect, it } from 'vitest';
import { koppeltabelImporter } from '../../../../electron/engine/importers/koppeltabel';
import { makeXlsx, type Value } from '../support/make-xlsx';
import { loaded, readWith } from '../support/read-with';

const HEADER = [
  'opleidingscode',
  'opleidingsnaam',
  'schooljaar',
  'verwijzende opleidingscode kwalificatie schooljaar',
  'verwijzende opleidingscode dossier schooljaar',
  'beroep_id',
  'beroep (kwalificatie)',
  'niveau beroep',
  'sectorkamer (op opleidingscode)',
];
const row = (oud: Value, nieuw: Value, jaar = '2025-2026'): Value[] => [
  oud,
  'Kok',
  jaar,
  nieuw,
  23163,
  '12',
  'Kok',
  '2',
  'VGG',
];
const table = (...rijen: (readonly Value[])[]): Uint8Array => makeXlsx([{ naam: 'Koppeltabel', rijen }]);

describe('de koppeltabel', () => {
  it('gives which code came in the place of which, and the latest school year', async () => {
    const read = loaded(
      await readWith(
        koppeltabelImporter,
        table(HEADER, row(90950, 25180), row('25180', '25180'), row(25100, null)),
      ),
      'koppeltabel',
    );
    expect(read.editie).toBe('2025-2026');
    expect(read.opvolging).toEqual([{ oud: '90950', nieuw: '25180' }]);
    expect(read.gelezen).toBe(3);
  });

  it('keeps of each code what the latest school year says, whatever the order of the rows', async () => {
    const rows = [row(90950, 27050, '2026-2027'), row(90950, 25180), row(90951, 25181)];
    for (const rijen of [rows, [...rows].reverse()]) {
      const outcome = await readWith(koppeltabelImporter, table(HEADER, ...rijen));
      const { opvolging, editie } = loaded(outcome, 'koppeltabel');
      expect(editie).toBe('2026-2027');
      expect(new Set(opvolging.map(({ oud, nieuw }) => `${oud} ${nieuw}`))).toEqual(
        new Set(['90950 27050', '90951 25181']),
      );
      expect([...outcome.opmerkingen.keys()].join()).toContain('2025-2026, 2026-2027');
    }
  });

  it('finds its columns in any order', async () => {
    const order = [3, 2, 1, 0, 8, 7, 6, 5, 4];
    const mixed = [HEADER, row(90950, 25180)].map((cells) => order.map((place) => cells[place] ?? null));
    expect(loaded(await readWith(koppeltabelImporter, table(...mixed)), 'koppeltabel').opvolging).toEqual([
      { oud: '90950', nieuw: '25180' },
    ]);
  });

  it('refuses a row whose code is none, with its place', async () => {
    const outcome = await readWith(
      koppeltabelImporter,
      table(HEADER, row('kok', 25180), row(90950, 'n.v.t.'), row('K0012', 25180)),
    );
    expect(outcome.geweigerd.map(({ plek, veld, waarde }) => [plek.rij, veld, waarde])).toEqual([
      [2, 'opleidingscode', 'kok'],
      [3, 'verwijzende opleidingscode', 'n.v.t.'],
    ]);
    expect([...outcome.opmerkingen.keys()].join()).toContain('keuzedeel');
  });

  it('says plainly when the columns are not those of the koppeltabel', async () => {
    const outcome = await readWith(koppeltabelImporter, table(['code', 'naam'], [25180, 'Kok']));
    expect(outcome.detail).toBe(
      'In dit bestand staan de kolommen van de koppeltabel niet. Kies het bestand zoals SBB het geeft.',
    );
  });
});
