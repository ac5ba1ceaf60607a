import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { task, world } from './world';

const WORDS = [
  'kok',
  'kokos',
  'koken',
  'gekookt',
  'kookboek',
  'lassen',
  'klassen',
  'las',
  'lasser',
  'heftruck',
];
const MORE = [
  'heftruckchauffeur',
  'chauffeur',
  'winkel',
  'winkelmedewerker',
  'medewerker',
  'kassa',
  'kast',
  'auto',
];
const word = fc.constantFrom(...WORDS, ...MORE);
const documents = fc
  .array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.array(word, { maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.map(([zin, woorden], i) => task(`taak${String(i)} ${zin.join(' ')}`, woorden)));

describe('finding one word', () => {
  const { tasks, find } = world([
    task('Ik help kinderen met klassenmanagement.', ['klassenmanagement']),
    task('Ik las stukken metaal aan elkaar.', ['lassen', 'gelast']),
    task('Ik rijd op een heftruck.', ['heftruck']),
    task('Ik werk met een vorkheftruck.', ['vorkheftruck', 'vork']),
    task('Ik help in een winkel.', ['winkel']),
    task('Ik zwem in de zee.', ['zee']),
    task('Ik werk als caissière.', ['caissière']),
    task('Ik maak het huis schoon.', ['schoonmaken']),
    task('Ik ga wandelen.', ['wandelen']),
  ]);

  it('finds lassen, and not the klassen that hold it', () => {
    expect(tasks('lassen')).toEqual(['Ik las stukken metaal aan elkaar.']);
  });

  it('finds a word inside a compound, after the word itself', () => {
    expect(tasks('heftruck')).toEqual(['Ik rijd op een heftruck.', 'Ik werk met een vorkheftruck.']);
  });

  it('finds the parts of a typed compound', () => {
    expect(tasks('winkelhulp')).toEqual(['Ik help in een winkel.']);
    expect(find('zwemzee').taak).toEqual([]);
  });

  it('finds other forms of a verb', () => {
    expect(tasks('schoongemaakt')).toEqual(['Ik maak het huis schoon.']);
    expect(tasks('schoonmaakster')).toEqual(['Ik maak het huis schoon.']);
    expect(tasks('gewandeld')).toEqual(['Ik ga wandelen.']);
  });

  it('finds what sounds or looks alike only when nothing fits', () => {
    expect(find('kassiere').taak[0]).toMatchObject({ tier: 5, found: 'caissiere' });
    expect(find('cassiere').taak[0]).toMatchObject({ tier: 5, found: 'caissiere' });
    expect(find('heftruk').taak[0]).toMatchObject({ tier: 5, found: 'heftruck' });
    expect(find('wnadelen').taak[0]).toMatchObject({ tier: 5, found: 'wandelen' });
    expect(find('vork').taak.map(({ tier }) => tier)).toEqual([0]);
  });
});

describe('finding several words', () => {
  const { tasks } = world([
    task('Ik werk achter de kassa.', ['achter de kassa', 'kassa tellen']),
    task('Ik verzamel spullen in een magazijn.', ['magazijn']),
    task('Ik rijd met de bus achter een boot.', ['bus']),
    task('Ik repareer de kassa.', ['kassa']),
    task('Ik heb een paard.', ['paard']),
  ]);

  it('passes over words without a meaning', () => {
    expect(tasks('ik heb in een magazijn gewerkt')).toEqual(['Ik verzamel spullen in een magazijn.']);
  });

  it('looks for them all the same when there is nothing else', () => {
    expect(tasks('ik heb een')[0]).toBe('Ik heb een paard.');
  });

  it('lets an everyday phrase win that was typed as it stands', () => {
    expect(tasks('ik stond achter de kassa')[0]).toBe('Ik werk achter de kassa.');
  });

  it('lets the task win that holds more of the words', () => {
    expect(tasks('repareer kassa')[0]).toBe('Ik repareer de kassa.');
    expect(tasks('kassa bus boot')[0]).toBe('Ik rijd met de bus achter een boot.');
  });
});

describe('the laws of finding', () => {
  it('keeps the order of the ways of finding for one word, whatever else speaks for a task', () => {
    fc.assert(
      fc.property(documents, word, (list, typed) => {
        const hits = world(list).find(typed).taak;
        const tiers = hits.map(({ tier }) => tier);
        expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
        for (const { score } of hits) expect(score > 0 && score <= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every task that holds the word exactly', () => {
    fc.assert(
      fc.property(documents, word, (list, typed) => {
        const { tasks } = world(list);
        const holding = list.filter(({ teksten }) =>
          teksten.some(({ tekst }) => tekst.split(' ').includes(typed)),
        );
        expect(tasks(typed)).toEqual(expect.arrayContaining(holding.map(({ ref }) => ref)));
      }),
      { numRuns: 500 },
    );
  });
});
