/** Cards and titles that nobody can tell apart are found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, likeness } from '../../../data/build/check/content-words';
import { nearlyEqualCards, nearlyEqualTitles } from '../../../data/build/check/near-duplicates';
import { inRegel } from '../../../data/build/check/problem';
import { kaart, rij, smallSources } from '../small-sources';

describe('likeness', () => {
  it('looks at what a text is about, in whatever form and order', () => {
    expect(contentWords('Ik reken met de klanten af.')).toEqual(contentWords('De klant rekent af'));
  });

  it('is the same both ways, 1 for the same text and never more', () => {
    const tekst = fc
      .array(fc.constantFrom('auto', 'fiets', 'maken', 'de', 'klant', 'was'))
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(tekst, tekst, (a, b) => {
        const [een, ander] = [contentWords(a), contentWords(b)];
        expect(likeness(een, ander)).toBe(likeness(ander, een));
        expect(likeness(een, ander)).toBeLessThanOrEqual(1);
        expect(likeness(een, een)).toBe(een.size === 0 ? 0 : 1);
      }),
    );
  });
});

describe('cards', () => {
  const samen = (zin: string, ander: string): string[] =>
    nearlyEqualCards({ taken: [kaart('een', { zin }), kaart('twee', { zin: ander, regel: 9 })] }).map(
      inRegel,
    );

  it.each([
    ['Ik maak de auto van de klant schoon.', 'Ik maak auto van klanten schoon.'],
    ['Ik was ramen en deuren bij mensen.', 'Ik was deuren en ramen bij de mensen.'],
  ])('%s | %s', (zin, ander) => {
    expect(samen(zin, ander)).toEqual([`taken/proef.yaml:9 "${ander}": lijkt te veel op "${zin}"`]);
  });

  it.each([
    ['Ik zorg dat iedereen veilig werkt.', 'Ik zorg dat iedereen zich veilig voelt.'],
    ['Ik repareer auto’s.', 'Ik repareer fietsen.'],
  ])('not: %s | %s', (zin, ander) => {
    expect(samen(zin, ander)).toEqual([]);
  });

  it('are found when more than half of their words are the same', () => {
    const woorden = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const half = ['a', 'B', 'c', 'd', 'w', 'x', 'y', 'z'];
    const eerste = kaart('een', { woorden });
    expect(nearlyEqualCards({ taken: [eerste, kaart('twee', { woorden: half })] })).toEqual([]);
    const meer = kaart('twee', { woorden: [...half.slice(0, 7), 'é'], regel: 9 });
    expect(nearlyEqualCards({ taken: [eerste, meer] }).map(inRegel)).toEqual([
      'taken/proef.yaml:9 "twee": meer dan de helft van de woorden staat ook bij een',
    ]);
  });
});

describe('titles', () => {
  const goed = smallSources();
  const werkprocestitels = [
    rij('werkprocestitels', { titel: 'Verkoopt artikelen', zin: 'Ik help klanten in de winkel.' }, 2),
    rij('werkprocestitels', { titel: 'Rekent af', zin: 'Ik help een klant in een winkel.' }, 3),
  ];

  it('of one kwalificatie may not have nearly the same sentence', () => {
    expect(nearlyEqualTitles({ ...goed, werkprocestitels }).map(inRegel)).toEqual([
      'werkprocestitels.csv:3 "Ik help een klant in een winkel.": in kwalificatie 25001 bijna dezelfde zin als regel 2',
    ]);
  });

  it('of different kwalificaties may', () => {
    const werkprocessen = goed.werkprocessen.map((een) =>
      een.titel === 'Rekent af' ? { ...een, crebo: '25002' } : een,
    );
    expect(nearlyEqualTitles({ werkprocessen, werkprocestitels })).toEqual([]);
  });
});
