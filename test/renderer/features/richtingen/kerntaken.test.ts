/** A kwalificatie per kerntaak, the finding of the chart, and two beside each other. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../renderer/features/richtingen/compare';
import { finding } from '../../../../renderer/features/richtingen/finding';
import { countStates, perKerntaak } from '../../../../renderer/features/richtingen/per-kerntaak';
import type { BijdrageVorm } from '../../../../shared/contract/antwoorden-vorm';
import { titelSleutel } from '../../../../shared/text/fold';

function deel(titel: string, extra: Partial<BijdrageVorm> = {}): BijdrageVorm {
  return {
    code: `B1-K1-${titel}`,
    titel,
    sleutel: titelSleutel(titel),
    kerntaak: 'Verkoopt',
    soort: 'basisdeel',
    groep: 'kan-ik',
    gewicht: 0.1,
    bijdrage: 0.1,
    gronden: [],
    ...extra,
  };
}

const rest = deel('rest', { soort: 'niet-bekend', groep: 'niet-gevraagd', kerntaak: '' });

describe('a kwalificatie per kerntaak', () => {
  it('counts each werkproces once, in the order of the dossier, and not the part that is not known', () => {
    const rows = perKerntaak(
      [
        deel('a'),
        deel('b', { groep: 'te-leren' }),
        deel('c', { kerntaak: 'Beheert', groep: 'met-hulp' }),
        rest,
      ],
      'Overig',
    );
    expect(rows).toEqual([
      { naam: 'Verkoopt', kanIk: 1, metHulp: 0, teLeren: 1, nietGevraagd: 0 },
      { naam: 'Beheert', kanIk: 0, metHulp: 1, teLeren: 0, nietGevraagd: 0 },
    ]);
  });

  it('parts without a kerntaak stand together under their own name', () => {
    expect(perKerntaak([deel('a', { kerntaak: '' })], 'Overig').map((row) => row.naam)).toEqual(['Overig']);
  });
});

describe('the title of the chart', () => {
  const rows = perKerntaak([deel('a'), deel('b'), deel('c', { kerntaak: 'Beheert' })], 'Overig');

  it('states the count and where most of it lies', () => {
    const counts = countStates([deel('a'), deel('b'), deel('c')]);
    expect(finding(counts, rows, false)).toBe(
      'Je kunt al 3 van de 3 werkprocessen, het meest bij “Verkoopt”.',
    );
  });

  it('names no kerntaak when two are equal', () => {
    const even = perKerntaak([deel('a'), deel('c', { kerntaak: 'Beheert' })], 'Overig');
    expect(finding(countStates([deel('a'), deel('c')]), even, false)).toBe(
      'Je kunt al 2 van de 2 werkprocessen.',
    );
  });

  it('an own estimate speaks of tasks, not of werkprocessen', () => {
    expect(finding(countStates([deel('a')]), rows.slice(0, 1), true)).toBe('Je kunt al 1 van de 1 taken.');
  });
});

describe('two kwalificaties beside each other', () => {
  it('share what has the same title, whatever its case, and keep each title once', () => {
    const rows = compare(
      [deel('Voert werk uit'), deel('Verkoopt brood'), rest],
      [deel('voert werk uit'), deel('Bakt brood'), rest],
    );
    expect(rows.map(({ deel: { titel }, waar }) => [titel, waar])).toEqual([
      ['Voert werk uit', 'allebei'],
      ['Verkoopt brood', 'eerste'],
      ['Bakt brood', 'tweede'],
    ]);
  });
});
