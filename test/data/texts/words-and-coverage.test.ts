/** Everyday words tell cards apart, cards lead to a fair share, and no title and no kwalificatie falls through. */
import { describe, expect, it } from 'vitest';
import { needlessCommonWords, tooCommonWords } from '../../../data/build/check/common-words';
import { duplicates } from '../../../data/build/check/duplicates';
import { exceptionLists } from '../../../data/build/check/exception-lists';
import { inRegel } from '../../../data/build/check/problem';
import { unsortedRows } from '../../../data/build/check/sorted';
import { kwalificatiesWithoutEstimate, titlesWithoutSentence } from '../../../data/build/check/task-coverage';
import { overloadedTasks } from '../../../data/build/check/task-load';
import { kaart, rij, smallSources } from '../small-sources';

/** Cards `a-1`, `a-2` … that all have one word, in another spelling each time. */
function kaartenMet(aantal: number) {
  return Array.from({ length: aantal }, (_leeg, index) =>
    kaart(`a-${String(index + 1)}`, { woorden: [index % 2 === 0 ? 'Klant!' : 'klant'], regel: index + 1 }),
  );
}
const klant = rij('gewone-woorden', { woord: 'klant', reden: 'bijna elk vak heeft klanten' });

describe('an everyday word', () => {
  it('may stand at five cards, not at six', () => {
    expect(tooCommonWords({ taken: kaartenMet(5), 'gewone-woorden': [] })).toEqual([]);
    expect(tooCommonWords({ taken: kaartenMet(6), 'gewone-woorden': [] }).map(inRegel)).toEqual([
      'taken/proef.yaml:6 "klant": staat bij 6 taken; hoogstens 5 (a-1, a-2, a-3, a-4, a-5, a-6)',
    ]);
  });

  it('may stand at more when gewone-woorden.csv says so, and only as long as that is needed', () => {
    const zes = { taken: kaartenMet(6), 'gewone-woorden': [klant] };
    expect([...tooCommonWords(zes), ...needlessCommonWords(zes)]).toEqual([]);
    expect(needlessCommonWords({ taken: kaartenMet(5), 'gewone-woorden': [klant] }).map(inRegel)).toEqual([
      'gewone-woorden.csv:2 "klant": niet bij meer dan 5 taken: haal weg',
    ]);
  });

  it('stands once at a card, in whatever spelling', () => {
    const taken = [kaart('vullen', { woorden: ['3D tekenen', '3d-tekenen'], regel: 7 })];
    expect(duplicates({ ...smallSources(), taken }).map(inRegel)).toEqual([
      'taken/proef.yaml:7 "3d tekenen": dit woord staat dubbel bij de taak',
    ]);
  });
});

describe('lists of exceptions', () => {
  it('have at most twenty lines, each with its reason', () => {
    const lijst = Array.from({ length: 21 }, (_leeg, index) =>
      rij('spelling-goed', { woord: `w${String(index)}`, reden: index === 4 ? '' : 'naam' }, index + 2),
    );
    expect(exceptionLists({ 'gewone-woorden': [klant], 'spelling-goed': lijst }).map(inRegel)).toEqual([
      'spelling-goed.csv:22 "w20": meer dan 20 uitzonderingen: verander de tekst',
      'spelling-goed.csv:6 "w4": zet erbij waarom het goed is',
    ]);
  });
});

describe('a card', () => {
  /** 1,000 titles of which the first so many lead to the card, by turns as kern and as deel. */
  const titels = (aantal: number) =>
    Array.from({ length: 1000 }, (_leeg, index) =>
      rij('werkprocestitels', {
        titel: String(index),
        ...(index < aantal ? { [index % 2 === 0 ? 'kern' : 'deel']: 'vullen' } : {}),
      }),
    );

  it('leads to at most 3% of the titles', () => {
    const taken = [kaart('vullen', { regel: 7 })];
    expect(overloadedTasks({ taken, werkprocestitels: titels(30) })).toEqual([]);
    expect(overloadedTasks({ taken, werkprocestitels: titels(31) }).map(inRegel)).toEqual([
      'taken/proef.yaml:7 "vullen": hoort bij 31 titels; hoogstens 30',
    ]);
  });
});

describe('coverage', () => {
  it('a title of an actuele kwalificatie needs a plain sentence; an old one may wait', () => {
    const goed = smallSources();
    const zonder = { ...goed, werkprocestitels: goed.werkprocestitels.map((een) => ({ ...een, zin: '' })) };
    expect(titlesWithoutSentence(zonder).map(inRegel)).toContain(
      'werkprocestitels.csv:3 "Rekent af": deze titel is actueel en heeft nog geen gewone zin',
    );
    const oud = goed.kwalificaties.map((een) => ({ ...een, status: 'oud' }));
    expect(titlesWithoutSentence({ ...zonder, kwalificaties: oud })).toEqual([]);
  });

  it('an own estimate has at least three cards', () => {
    const goed = smallSources();
    const schatting = (kern: string): string[] =>
      kwalificatiesWithoutEstimate({
        ...goed,
        'eigen-inschatting': [rij('eigen-inschatting', { crebo: '25002', kern, deel: 'x y z' }, 9)],
      }).map(inRegel);
    expect(schatting('koken verkopen vullen')).toEqual([]);
    expect(schatting('koken verkopen')).toEqual([
      'eigen-inschatting.csv:9 "25002": eigen inschatting van 2 kern-taken; minstens 3: Kok',
    ]);
  });
});

describe('order', () => {
  it('a row that stands after one it should come before', () => {
    const goed = {
      ...smallSources(),
      werkprocestitels: ['Één', 'eet', 'Zaagt'].map((titel) => rij('werkprocestitels', { titel })),
      taken: [kaart('b', { bestand: 'taken/a.yaml' }), kaart('a', { bestand: 'taken/b.yaml' })],
    };
    expect(unsortedRows(goed)).toEqual([]);
    const verkeerd = [...goed.taken, kaart('0', { bestand: 'taken/b.yaml', regel: 9 })];
    expect(unsortedRows({ ...goed, taken: verkeerd }).map(inRegel)).toEqual([
      'taken/b.yaml:9 "0": staat niet op volgorde: hoort voor "a"',
    ]);
  });
});
