/** The CBS table as its OData service answers it. */
import { describe, expect, it } from 'vitest';
import { gemeentenImporter } from '../../../../electron/engine/importers/gemeenten';
import { loaded, readWith } from '../support/read-with';

const ENSCHEDE = {
  ID: 0,
  RegioS: 'GM0153',
  Code_1: 'GM0153    ',
  Naam_2: 'Enschede                        ',
  Code_9: 'PV23  ',
  Naam_10: 'Overijssel   ',
  Code_3: 'AM06  ',
  Naam_4: 'Twente      ',
};
const table = (...value: object[]): string =>
  JSON.stringify({ 'odata.metadata': 'https://opendata.cbs.nl/ODataApi/OData/86247NED/$metadata#X', value });

describe('gemeenten van CBS', () => {
  it('gives the region of each gemeente without the spaces that CBS adds', async () => {
    const read = loaded(await readWith(gemeentenImporter, table(ENSCHEDE)), 'gemeenten');
    expect(read).toEqual({
      soort: 'gemeenten',
      editie: '86247NED',
      gelezen: 1,
      gemeenten: [{ code: 'GM0153', naam: 'Enschede', regio: 'AM06', regioNaam: 'Twente' }],
    });
  });

  it('finds the columns by the codes in them, since their numbers differ per year', async () => {
    const { Code_3: regio, Naam_4: naam, ...rest } = ENSCHEDE;
    const other = { ...rest, Code_31: regio, Naam_32: naam };
    expect(loaded(await readWith(gemeentenImporter, table(other)), 'gemeenten').gemeenten[0]?.regioNaam).toBe(
      'Twente',
    );
  });

  it('refuses a gemeente without a region, and one that is there twice', async () => {
    const outcome = await readWith(
      gemeentenImporter,
      table(ENSCHEDE, { ...ENSCHEDE, Code_1: 'GM0999', Code_3: '' }, ENSCHEDE),
    );
    expect(loaded(outcome, 'gemeenten').gemeenten).toHaveLength(1);
    expect(outcome.geweigerd.map(({ plek, veld }) => [plek.pad, veld])).toEqual([
      ['value[1]', 'Code_3'],
      ['value[2]', 'Code_1'],
    ]);
  });

  it.each([
    [table({ RegioS: 'GM0153', Code_1: 'GM0153', Naam_2: 'Enschede' }), /arbeidsmarktregio.*hele tabel/u],
    [JSON.stringify({ value: [{ Measure: 'T1', RegioS: 'GM0153', StringValue: 'AM06' }] }), /TypedDataSet/u],
    [table(), /geen enkele gemeente/u],
    ['{"waarde":[]}', /"value" ontbreekt/u],
  ])('says what is wrong with %s', async (text, reason) => {
    expect((await readWith(gemeentenImporter, text)).detail).toMatch(reason);
  });
});
