/** Every theme of the data has a name that reads in a sentence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themaNaam } from '../../../renderer/i18n/themas';

const csv = readFileSync(new URL('../../../data/sources/themas.csv', import.meta.url), 'utf8');
const themas = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';')[0] ?? '');

/** Names that are the same word as their id. */
const SAME = ['dieren', 'machines', 'veiligheid', 'zorg'];

describe('themes', () => {
  it.each(themas)('%s has a name', (thema) => {
    if (!SAME.includes(thema)) expect(themaNaam(thema)).not.toBe(thema);
  });

  it('an unknown theme shows its id and no empty place', () => {
    expect(themaNaam('iets-nieuws')).toBe('iets-nieuws');
  });
});
