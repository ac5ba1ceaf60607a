/** Genuine leerbanen by the whole way that a file goes: from dropping it to the database in use. */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { genuineLeerbanen } from './genuine';
import { openInlezer, type OpenInlezer } from './open-inlezer';

const genuine = genuineLeerbanen();
const { regels, vormen } = genuine ?? { regels: '', vormen: '{}' };

describe.skipIf(!genuine)('the genuine leerbanen', () => {
  let open: OpenInlezer;
  beforeEach(async () => {
    open = await openInlezer();
  });
  afterEach(() => open.close());

  const lines = regels.split('\n').filter((line) => line.trim() !== '');
  it.each([
    ['as lines', regels],
    ['as one list', `[${lines.join(',')}]`],
    [
      'as a page of a search',
      JSON.stringify({ totalCount: lines.length, items: lines.map((line): unknown => JSON.parse(line)) }),
    ],
  ])('all 150 load %s, and none of the persons in them is kept', async (_form, content) => {
    const rapport = await open.lees('leerbanen', content);
    expect(rapport).toMatchObject({ soort: 'leerbanen', gelezen: 150, geweigerdTotaal: 0 });
    expect(rapport.verschillen.find(({ wat }) => wat === 'leerbanen')).toMatchObject({ nieuw: 150 });
    await open.gebruik(rapport);
    const bytes = await readFile(open.data().leerbanen ?? '');
    let looked = 0;
    for (const line of lines) {
      const { adres, contactpersoon, emailadres, telefoon } = JSON.parse(line) as Record<string, unknown>;
      const straat = (adres as { readonly straat?: unknown } | undefined)?.straat;
      for (const value of [straat, contactpersoon, emailadres, telefoon]) {
        if (typeof value !== 'string' || value.length <= 8) continue;
        expect(bytes.includes(value)).toBe(false);
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(100);
    const again = await open.lees('leerbanen', content);
    expect(again.verschillen.find(({ wat }) => wat === 'leerbanen')).toMatchObject({ nieuw: 0, gelijk: 150 });
  });

  it('a genuine answer of the search loads', async () => {
    const shapes = JSON.parse(vormen) as Record<string, { readonly response?: unknown }>;
    const answer = JSON.stringify(shapes['education-search']?.response);
    const rapport = await open.lees('antwoord.json', answer);
    expect(rapport).toMatchObject({ soort: 'leerbanen', gelezen: 1, geweigerdTotaal: 0 });
  });
});
