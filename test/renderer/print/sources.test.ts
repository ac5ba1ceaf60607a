import { describe, expect, it } from 'vitest';
import { sources } from '../../../renderer/print/sources';
import { fullAdvies, leegAdvies } from './advies-example';

describe('the sources at the foot of the A4', () => {
  it('name the day of each, that the leerbanen have none, and when the rules were looked up', () => {
    expect(sources(fullAdvies())).toEqual([
      'kwalificaties 17 januari 2026',
      'leerbanen (verzonnen voorbeelden) zonder datum',
      'route en geld nagekeken op 3 maart 2025',
    ]);
  });

  it('are there for an empty conversation too', () => {
    expect(sources(leegAdvies())).toEqual(['kwalificaties 17 januari 2026']);
  });

  it('name a set once, with the day when one of two entries knows it', () => {
    const advies = {
      ...leegAdvies(),
      bronnen: [
        { naam: 'Leerbanen', editie: '' },
        { naam: 'Leerbanen', editie: '2026-03-12' },
      ],
    };
    expect(sources(advies)).toEqual(['leerbanen 12 maart 2026']);
  });
});
