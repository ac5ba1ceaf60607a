/** The checks of task cards, and of which cards lead to which work: each finds the fault it is for. */
import { describe, expect, it } from 'vitest';
import { inRegel } from '../../data/build/check/problem';
import { unsortedRows } from '../../data/build/check/sorted';
import { problemsWith } from './problems-with';
import { kaart, rij, smallSources } from './small-sources';

describe('taken', () => {
  it('an unknown task id, and one that stands twice in a row', () => {
    const rijen = problemsWith((goed) => ({
      werkprocestitels: goed.werkprocestitels.map((een) => ({ ...een, deel: 'bestaat-niet vullen' })),
    }));
    expect(rijen).toEqual([
      'werkprocestitels.csv:2 "bestaat-niet": deze taak bestaat niet',
      'werkprocestitels.csv:3 "bestaat-niet": deze taak bestaat niet',
      'werkprocestitels.csv:4 "bestaat-niet": deze taak bestaat niet',
      'werkprocestitels.csv:4 "vullen": deze taak staat twee keer in de regel',
    ]);
  });

  it('a card that is the kern of nothing', () => {
    expect(problemsWith((goed) => ({ taken: [...goed.taken, kaart('zwemmen', { regel: 9 })] }))).toEqual([
      'taken/proef.yaml:9 "zwemmen": deze taak is nergens kern',
    ]);
  });

  it('an unknown thema and an unknown vaardigheid on a card', () => {
    const vreemd = kaart('vullen', { thema: 'maan', vaardigheden: ['V9'], regel: 9 });
    expect(problemsWith((goed) => ({ taken: [...goed.taken.slice(0, 2), vreemd] }))).toEqual([
      'taken/proef.yaml:9 "maan": dit thema staat niet in themas.csv',
      'taken/proef.yaml:9 "V9": deze vaardigheid staat niet in vaardigheden.csv',
    ]);
  });

  it('a title of a werkproces that no card leads to', () => {
    expect(
      problemsWith((goed) => ({ werkprocestitels: goed.werkprocestitels.slice(0, 2), taken: goed.taken })),
    ).toContain('werkprocestitels.csv "Vult aan": bij deze titel hoort nog geen kern-taak');
  });

  it('a title that no werkproces has', () => {
    const extra = rij(
      'werkprocestitels',
      { titel: 'Vult af', zin: 'Ik giet flessen vol.', kern: 'vullen' },
      9,
    );
    expect(problemsWith((goed) => ({ werkprocestitels: [...goed.werkprocestitels, extra] }))).toEqual([
      'werkprocestitels.csv:9 "Vult af": geen werkproces heeft deze titel',
    ]);
  });

  it('an actuele kwalificatie with neither werkprocessen nor an estimate', () => {
    expect(problemsWith(() => ({ 'eigen-inschatting': [] }))).toEqual([
      'eigen-inschatting.csv "25002": geen werkprocessen en geen eigen inschatting: Kok',
    ]);
  });

  it.each([
    [
      { zin: 'Je vult de schappen.' },
      '"Je vult de schappen.": de zin begint met "Ik" en eindigt met een punt',
    ],
    [{ zin: 'Ik vul' }, '"Ik vul": de zin begint met "Ik" en eindigt met een punt'],
    [
      { zin: 'Ik een twee drie vier vijf zes zeven acht negen tien.' },
      '"Ik een twee drie vier vijf zes zeven acht negen tien.": 11 woorden; hoogstens 10',
    ],
    [{ voorbeeld: '' }, '"vullen": het voorbeeld ontbreekt'],
    [{ voorbeeld: 'Bijvoorbeeld thuis' }, '"Bijvoorbeeld thuis": begin niet met Bijvoorbeeld'],
    [{ woorden: ['een', 'twee'] }, '"vullen": minstens 8 woorden om de taak mee te vinden'],
  ])('a card with %j', (velden, verwacht) => {
    const fout = kaart('vullen', { ...velden, regel: 9 });
    expect(problemsWith((goed) => ({ taken: [...goed.taken.slice(0, 2), fout] }))).toEqual([
      `taken/proef.yaml:9 ${verwacht}`,
    ]);
  });

  it('a title in plain words that is too long', () => {
    const zin = `Ik ${'vul '.repeat(14)}.`;
    const rijen = problemsWith((goed) => ({
      werkprocestitels: goed.werkprocestitels.map((een) => ({ ...een, zin })),
    }));
    expect(rijen[0]).toBe(`werkprocestitels.csv:2 "${zin}": 15 woorden; hoogstens 14`);
  });
});

describe('the tasks of professions', () => {
  it('may be none for a group in which no card fits', () => {
    expect(problemsWith(() => ({ 'isco-taken': [rij('isco-taken', { isco: '5223' })] }))).toEqual([]);
  });

  it.each([
    [{ isco: '5223', taken: 'vullen zweven' }, 'zweven', 'deze taak bestaat niet'],
    [{ isco: '5223', taken: 'vullen vullen' }, 'vullen', 'deze taak staat twee keer in de regel'],
  ])('a group with %j', (cellen, waarde, wat) => {
    expect(problemsWith(() => ({ 'isco-taken': [rij('isco-taken', cellen)] }))).toEqual([
      `isco-taken.csv:2 "${waarde}": ${wat}`,
    ]);
  });

  it('a group with more than six', () => {
    const kaarten = ['a', 'b', 'c', 'd'].map((id) => kaart(`extra-${id}`));
    const taken = ['vullen verkopen koken', ...kaarten.map(({ id }) => id)].join(' ');
    const gevonden = problemsWith((goed) => ({
      taken: [...goed.taken, ...kaarten],
      'isco-taken': [rij('isco-taken', { isco: '5223', taken })],
    }));
    expect(gevonden).toContain('isco-taken.csv:2 "5223": 7 taken; het moeten er 0 tot en met 6 zijn');
  });

  it('a profession with a row of its own and no task', () => {
    expect(problemsWith(() => ({ 'beroep-taken': [rij('beroep-taken', { beroep: 'kok' })] }))).toEqual([
      'beroep-taken.csv:2 "kok": 0 taken; het moeten er 1 tot en met 6 zijn',
    ]);
  });

  it('a group of professions that was forgotten', () => {
    expect(problemsWith(() => ({ 'isco-taken': [] }))).toEqual([
      'isco-taken.csv "5223": deze groep beroepen heeft nog geen regel',
    ]);
  });

  it('rows that do not stand in order', () => {
    const goed = { ...smallSources(), taken: [], werkprocestitels: [] };
    const rijen = ['9112', '5223'].map((isco, index) => rij('isco-taken', { isco }, index + 2));
    const beroepen = ['Zanger', 'één'].map((beroep, index) => rij('beroep-taken', { beroep }, index + 2));
    expect(unsortedRows({ ...goed, 'isco-taken': rijen, 'beroep-taken': beroepen }).map(inRegel)).toEqual([
      'isco-taken.csv:3 "5223": staat niet op volgorde: hoort voor "9112"',
      'beroep-taken.csv:3 "een": staat niet op volgorde: hoort voor "zanger"',
    ]);
  });
});
