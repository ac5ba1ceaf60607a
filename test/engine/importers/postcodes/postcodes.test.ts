/** The list of postcodes as FORMAT.md describes it, and as people save it. */
import { describe, expect, it } from 'vitest';
import { postcodesImporter } from '../../../../electron/engine/importers/postcodes';
import { loaded, readWith } from '../support/read-with';

const ROWS =
  'pc4;plaats;lat;lon;gemeente\n1011;Amsterdam;52.371;4.9041;GM0363\n7511;Enschede;52.22;6.89;GM0153\n';
const EXPECTED = [
  { pc4: '1011', plaats: 'Amsterdam', lat: 52.371, lon: 4.9041, gemeente: 'GM0363' },
  { pc4: '7511', plaats: 'Enschede', lat: 52.22, lon: 6.89, gemeente: 'GM0153' },
];
const postcodes = async (content: Uint8Array | string): Promise<unknown> =>
  loaded(await readWith(postcodesImporter, content), 'postcodes').postcodes;

describe('postcodes', () => {
  it('are read from the form that is described', async () => {
    expect(await postcodes(ROWS)).toEqual(EXPECTED);
  });

  it.each([
    ['with a byte order mark', `\uFEFF${ROWS}`],
    ['with Windows line ends', ROWS.replaceAll('\n', '\r\n')],
    ['with mixed line ends', ROWS.replace('\n', '\r\n')],
    ['with decimal commas', ROWS.replaceAll('.', ',')],
    ['with commas between', ROWS.replaceAll(';', ',')],
    [
      'with other names and order',
      'Gemeentecode;Lengtegraad;Breedtegraad;Woonplaats;Postcode\n363;4.9041;52.371;Amsterdam;1011\n153;6.89;52.22;Enschede;7511',
    ],
    ['in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ROWS, 'utf16le')])],
  ])('are the same %s', async (_how, content) => {
    expect(await postcodes(content)).toEqual(EXPECTED);
  });

  it('are read from Windows-1252 when that is certain, with a remark', async () => {
    const outcome = await readWith(
      postcodesImporter,
      Buffer.from(ROWS.replace('Enschede', 'Sint Jörg'), 'latin1'),
    );
    expect(loaded(outcome, 'postcodes').postcodes[1]?.plaats).toBe('Sint Jörg');
    expect([...outcome.opmerkingen.keys()].join()).toContain('Windows-1252');
  });

  it('are not guessed from another encoding', async () => {
    const outcome = await readWith(
      postcodesImporter,
      Buffer.from(ROWS.replace('Enschede', 'Ensch\u0081\u00b1de'), 'latin1'),
    );
    expect(outcome.detail).toMatch(/niet te lezen.*CSV UTF-8/u);
  });

  it.each([
    ['0111;Oost;52.2;4.9;GM0363', 'pc4'],
    ['1012;;52.2;4.9;GM0363', 'plaats'],
    ['1012;Oost;4.9;52.2;GM0363', 'lat'],
    ['1012;Oost;50.1;4.9;GM0363', 'lat'],
    ['1012;Oost;52.2;x;GM0363', 'lon'],
    ['1012;Oost;52.2;4.9;Amsterdam', 'gemeente'],
    ['1011;Oost;52.2;4.9;GM0363', 'pc4'],
  ])('refuse the row %s for its %s', async (row, veld) => {
    const outcome = await readWith(postcodesImporter, `${ROWS}${row}\n`);
    expect(loaded(outcome, 'postcodes').postcodes).toHaveLength(2);
    expect(outcome.geweigerd.map((one) => [one.plek.rij, one.veld])).toEqual([[4, veld]]);
  });
});
